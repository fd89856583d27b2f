/** Any workbook survives writing and reading: sheets of any names, values, formulas, looks, names, merges, notes, tables. */
import fc from "fast-check";
import { cellAddress } from "../../../src/cells/address";
import {
  type Cell,
  type CellValue,
  emptySheet,
  placeOf,
  type Sheet,
  type Style,
  type Workbook,
} from "../../../src/sharing/model";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { functionNames } from "../functionNames";
import { copied } from "../madeModel";
import { loosePaths, oddities } from "./partOrder";

const styles: readonly Style[] = [
  {},
  { bold: true, format: "0.00%" },
  { italic: true, colour: "#0F6CBD", fill: "#FFF8DC" },
  { wrap: true, vertical: "top", borders: { top: { line: "thin", colour: "#000000" } } },
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.constantFrom("白銀", "=1+1", "_x000D_", "a\nb", " "),
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((error) => ({ error })),
);

/** Each with a result that is no blank, as a calculated formula has. */
const formula = fc.constantFrom<NonNullable<Cell["formula"]>>(
  { text: "=SUM(A1:B2)" },
  { text: '=IF(A1>1,"<&>","")' },
  { text: "=MKT.CAGR(A1,B1,2)", fills: "dynamic" },
  { text: "=LET(x,A1,x*x)", fills: "dynamic" },
  { text: "=@A1:A9", plain: "=A1:A9" },
  { text: '=BDP("XAG Curncy","PX_LAST")', frozen: true },
);

const cell = (at: string): fc.Arbitrary<Cell> =>
  fc
    .record({ value, style: fc.nat(styles.length - 1), formula: fc.option(formula, { nil: undefined }) })
    .map((given) => ({
      value: given.value,
      ...(given.style > 0 && { style: given.style }),
      ...(given.formula && { formula: { ...given.formula, ...(given.formula.fills && { range: at }) } }),
    }));

/** Below row 20, where nothing else lies: a heading of two and a row. */
const tableAt = (index: number) => ({
  cells: new Map<number, Cell>([
    [placeOf(30, 0), { value: "Day" }],
    [placeOf(30, 1), { value: "Price <&>" }],
    [placeOf(31, 1), { value: 5 }],
  ]),
  table: {
    name: `Deals_${index}`,
    range: "A31:B32",
    headerRows: 1,
    totalsRows: 0,
    columns: ["Day", "Price <&>"],
    style: { name: "TableStyleMedium2", rowStripes: true as const },
    filter: true as const,
  },
});

const places = fc.uniqueArray(fc.tuple(fc.nat(19), fc.nat(40)), { maxLength: 25, selector: String });

const cells = places.chain((all) =>
  fc
    .tuple(...all.map(([row, column]) => cell(cellAddress(column, row))))
    .map((made) => new Map(all.map(([row, column], index) => [placeOf(row, column), made[index] as Cell]))),
);

/** As Excel lets sheets be called: 31 signs without these, and no apostrophe at an end. */
const sheetName = fc
  .oneof(fc.string({ minLength: 1, maxLength: 31 }), fc.constantFrom("Read me", "讀我", "It's", "A1", "1.5", "R1C1"))
  .map((name) => name.replace(/[\\/?*:[\]]/g, "-").trim())
  .filter((name) => name !== "" && !/^'|'$/.test(name) && !/^_mkt/i.test(name));

const sheet = (name: string, index: number): fc.Arbitrary<Sheet> =>
  fc
    .record({
      cells,
      table: fc.boolean(),
      frozenRows: fc.nat(3),
      gridlines: fc.boolean(),
      hidden: fc.boolean(),
      note: fc.option(fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() === text && text !== "")),
    })
    .map((given) => {
      const { cells: own, table } = tableAt(index);
      return {
        ...emptySheet,
        name,
        rowHeight: 17.25,
        state: given.hidden && index > 0 ? ("hidden" as const) : ("visible" as const),
        cells: new Map([...given.cells, ...(given.table ? own : [])]),
        tables: given.table ? [table] : [],
        frozenRows: given.frozenRows,
        gridlines: given.gridlines,
        merges: ["A25:C26"],
        notes: given.note === null ? [] : [{ at: "B3", author: "Desk", text: given.note }],
        columns: [{ first: 1, last: 2, width: 120 }],
      };
    });

const workbook: fc.Arbitrary<Workbook> = fc
  .uniqueArray(sheetName, { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() })
  .chain((names) =>
    fc.tuple(...names.map(sheet)).map((sheets) => ({
      title: "Made",
      sheets: sheets as Sheet[],
      active: 0,
      names: [
        { name: "Price", formula: `='${names[0].replaceAll("'", "''")}'!$A$1` },
        { name: "Gross", formula: "=LAMBDA(x,x*1.2)" },
      ],
      styles,
      parts: [],
      was1904: false,
    })),
  );

const plainLook: Style = { font: "Arial", size: 10 };
const told = ({ cells: all }: Sheet, looks: readonly Style[]) =>
  Object.fromEntries(
    [...all]
      .sort(([one], [other]) => one - other)
      .map(([place, { value: shown, formula: own, style }]) => {
        const { quoted: _, ...look } = { ...plainLook, ...looks[style ?? 0] };
        return [place, { value: shown, formula: own, look }];
      }),
  );

test.each(["live", "portable"] as const)(
  "any workbook is the same after it was written as a %s copy and read",
  (mode) => {
    fc.assert(
      fc.property(workbook, (given) => {
        const { bytes } = copied(given, mode);
        expect(oddities(bytes)).toEqual([]);
        expect(loosePaths(bytes)).toEqual([]);
        const back = readWorkbook(bytes, functionNames).workbook;
        expect(back.names).toEqual([...given.names].sort((one, other) => (one.name < other.name ? -1 : 1)));
        expect(back.sheets.map(({ name }) => name)).toEqual(given.sheets.map(({ name }) => name));
        for (const [index, before] of given.sheets.entries()) {
          const after = back.sheets[index] as Sheet;
          const { cells: _1, ...rest } = after;
          const { cells: _2, ...wanted } = before;
          expect(rest).toEqual(wanted);
          expect(told(after, back.styles)).toEqual(told(before, given.styles));
        }
      }),
      { numRuns: 60 },
    );
  },
);
