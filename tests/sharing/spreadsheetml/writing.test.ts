import fc from "fast-check";
import { type Cell, type CellValue, placeOf } from "../../../src/sharing/model";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { functionNames } from "../functionNames";
import { bookOf, copied, partOf } from "../madeModel";
import { oddities } from "./partOrder";

const roundTrip = (cells: Map<number, Cell>) =>
  readWorkbook(copied({ ...bookOf({}), sheets: [{ ...bookOf({}).sheets[0], cells }] }, "live").bytes, functionNames)
    .workbook;

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.integer(),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 20 }).map((text) => `=${text}`),
  fc.constantFrom("_x0041_", " both ends ", "a\r\nb", "\u0001", "<&>\"'", "+1", "-", "@x", "'000", "#N/A", "TRUE"),
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!", "#NUM!", "#VALUE!", "#NAME?", "#NULL!").map((error) => ({ error })),
);

const place = fc.tuple(fc.nat(400), fc.nat(300)).map(([row, column]) => placeOf(row, column));

test("any constants survive writing and reading", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.tuple(place, value), { maxKeys: 30 }), (given) => {
      const cells = new Map(Object.values(given).map(([at, each]) => [at, { value: each }]));
      const read = roundTrip(cells).sheets[0].cells;
      expect(new Map([...read].map(([at, cell]) => [at, cell.value]))).toEqual(
        new Map([...cells].sort(([one], [other]) => one - other).map(([at, cell]) => [at, cell.value])),
      );
    }),
    { numRuns: 150 },
  );
});

const operand = fc.constantFrom(
  "A1",
  "$B$2",
  "'Other one'!C3",
  "1.5",
  '"a ""b"" & <c>"',
  "TRUE",
  "C1:C9",
  "{1,2;3,4}",
  "x_1",
);
const formula = fc.letrec<{ whole: string }>((tie) => ({
  whole: fc.oneof(
    { maxDepth: 4 },
    operand,
    fc
      .tuple(tie("whole"), fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<="), tie("whole"))
      .map((all) => all.join("")),
    fc
      .tuple(
        fc.constantFrom("SUM", "IF", "XLOOKUP", "FILTER", "MKT.CAGR", "STDEV.S", "SORT"),
        fc.array(tie("whole"), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, given]) => `${name}(${given.join(",")})`),
    tie("whole").map((inside) => `LET(part,${inside},part+1)`),
    tie("whole").map((inside) => `(${inside})`),
  ),
})).whole;

test("any formula is the same after it was written and read", () => {
  fc.assert(
    fc.property(formula, (text) => {
      const cells = new Map([
        [placeOf(0, 0), { value: 1, formula: { text: `=${text}`, fills: "dynamic" as const, range: "A1" } }],
      ]);
      expect(roundTrip(cells).sheets[0].cells.get(placeOf(0, 0))?.formula?.text).toBe(`=${text}`);
    }),
    { numRuns: 200 },
  );
});

test("a text that a program could take for a formula is marked as a text", () => {
  const { bytes } = copied(bookOf({ A1: { value: '=HYPERLINK("x")' }, A2: { value: "plain" } }), "values");
  const [, marked] = /<c r="A1" s="(\d+)" t="s">/.exec(partOf(bytes, "xl/worksheets/sheet2.xml")) ?? [];
  expect([...partOf(bytes, "xl/styles.xml").matchAll(/<xf [^>]*xfId[^>]*>/g)][Number(marked)][0]).toContain(
    'quotePrefix="1"',
  );
});

const dressed = bookOf(
  { A1: { value: 1, style: 1 }, B2: { value: "x" } },
  {
    styles: [
      {},
      {
        format: "0.00%",
        bold: true,
        colour: "#0F6CBD",
        fill: "#FFF8DC",
        wrap: true,
        align: "right",
        rotation: -45,
        borders: { top: { line: "thin", colour: "#000000" } },
      },
    ],
    names: [{ name: "Local", formula: "=Desk!$A$1", sheet: "Desk" }],
    sheet: {
      merges: ["C1:D2"],
      frozenRows: 2,
      frozenColumns: 1,
      notes: [{ at: "B2", author: "Desk", text: "two\nlines" }],
      links: [
        { range: "A1", target: "https://example.org/?a=1&b=2" },
        { range: "B2", location: "Desk!A1", tooltip: "there" },
      ],
      printAreas: ["A1:D9"],
      repeatedRows: [0, 2],
      page: { portrait: true, onePage: true, paper: 1, header: "&CDesk & more", footer: "&P" },
      rows: new Map([
        [4, { height: 30 }],
        [6, { hidden: true as const }],
      ]),
      columns: [{ first: 0, last: 1, width: 120 }],
      validations: [
        { ranges: ["B2"], kind: "list", formulas: ['"x,y"'], allowBlank: true, error: { title: "No", text: "Choose" } },
      ],
      conditionalFormats: [
        {
          ranges: ["A1:A9"],
          rules: [
            {
              kind: "cellIs",
              operator: "greaterThan",
              formulas: ["5"],
              style: { colour: "#9C0006", fill: "#FFC7CE" },
              priority: 1,
            },
            {
              kind: "colorScale",
              formulas: [],
              priority: 2,
              points: [
                { kind: "min", colour: "#FFFFFF" },
                { kind: "max", colour: "#FF0000" },
              ],
            },
          ],
        },
      ],
    },
  },
);

test("looks, notes, links, rules and print areas come back", () => {
  const { bytes, losses } = copied(dressed, "live");
  expect(losses).toEqual([]);
  expect(oddities(bytes)).toEqual([]);
  const { workbook } = readWorkbook(bytes, functionNames);
  const { cells, ...rest } = workbook.sheets[0];
  const { cells: _, ...given } = dressed.sheets[0];
  expect(rest).toEqual(given);
  expect(workbook.names).toEqual(dressed.names);
  expect(workbook.styles[cells.get(0)?.style ?? 0]).toEqual({ font: "Arial", size: 10, ...dressed.styles[1] });
});

test("names that Excel would take for a cell are left out, and told", () => {
  const { bytes, losses } = copied(bookOf({}, { names: [{ name: "R1C1", formula: "=5" }] }), "live");
  expect(partOf(bytes, "xl/workbook.xml")).not.toContain("R1C1");
  expect(losses.map(({ loss, places }) => [loss, places])).toEqual([["names", ["R1C1"]]]);
});
