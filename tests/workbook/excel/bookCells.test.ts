/** Excel's workbook as data: an analysis of one's own is read back from it as it is from the grid. */
import { analysesOf } from "../../../src/authoring/saveAnalysis";
import { blank } from "../../../src/generated/blank";
import { type Cell, columnOf, emptySheet, placeOf, rowOf, type Workbook } from "../../../src/sharing/model";
import { asWorkbook, ownBookTitles, writeCells } from "../../../src/workbook/excel/bookCells";
import { computeBook } from "../../../src/workbook/grid/computeBook";
import { layTemplate } from "../../../src/workbook/layTemplate";
import { typed, workbookOf } from "../../authoring/sheetsOf";

const loadable = <Each extends object>(each: Each) => Object.assign(each, { load: () => each });

/** What Excel answers of a range: rectangles of formulas, values, their types and number formats. */
function rangeOf(cells: ReadonlyMap<number, Cell>, styles: Workbook["styles"]) {
  const places = [...cells].filter(([, { value, formula }]) => value !== null || formula).map(([place]) => place);
  if (places.length === 0) return loadable({ isNullObject: true });
  const [rows, columns] = [places.map(rowOf), places.map(columnOf)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const rectangle = <Each>(of: (cell: Cell | undefined) => Each) =>
    Array.from({ length: Math.max(...rows) - top + 1 }, (_, row) =>
      Array.from({ length: Math.max(...columns) - left + 1 }, (_, column) =>
        of(cells.get(placeOf(top + row, left + column))),
      ),
    );
  const plainOf = (cell: Cell | undefined) => {
    const value = cell?.value ?? "";
    return typeof value === "object" ? value.error : value;
  };
  return loadable({
    isNullObject: false,
    rowIndex: top,
    columnIndex: left,
    formulas: rectangle((cell) => cell?.formula?.text ?? plainOf(cell)),
    values: rectangle(plainOf),
    valueTypes: rectangle((cell) => (typeof cell?.value === "object" && cell.value !== null ? "Error" : "Other")),
    numberFormat: rectangle((cell) => styles[cell?.style ?? 0]?.format ?? "General"),
  });
}

function excelOf({ sheets, names, styles }: Workbook): Excel.RequestContext {
  const context = {
    sync: async () => undefined,
    workbook: {
      worksheets: loadable({
        items: sheets.map(({ name, cells }) => ({ name, getUsedRangeOrNullObject: () => rangeOf(cells, styles) })),
      }),
      names: loadable({ items: names.map(({ name, formula }) => ({ name, formula })) }),
    },
  };
  return context as unknown as Excel.RequestContext;
}

const mine = () =>
  workbookOf(
    computeBook(
      typed(layTemplate(blank, "en"), {
        "Mine · Read me!A1": "Silver in spring",
        "Mine · The text!B4": "It rises to 96.2 by May, +25 %.",
        "Mine · Inputs!A6": "Price",
        "Mine · Inputs!B6": 76.93,
        "Mine · Inputs!D6": "document",
        "Mine · Claims!B4": "It rises to 96.2.",
        "Mine · Claims!C4": 96.2,
        "Mine · Claims!E4": "='Mine · Inputs'!B6*1.25",
      }),
    ).model,
  );

test("what the grid gives back of an analysis, Excel gives back as well", async () => {
  const workbook = mine();
  const [fromGrid] = analysesOf(workbook);
  const [fromExcel] = analysesOf(await asWorkbook(excelOf(workbook)));
  expect(fromExcel?.faults).toEqual([]);
  expect(fromExcel?.text).toContain("rebuilt: =Own_price*1.25");
  expect(fromExcel?.text).toBe(fromGrid?.text);
});

test("errors, empty cells, numbers, texts and formats are what they are, at their places", async () => {
  const cells = new Map<number, Cell>([
    [placeOf(2, 1), { value: 0.25, style: 1 }],
    [placeOf(2, 3), { value: { error: "#N/A" }, formula: { text: "=NA()" } }],
    [placeOf(4, 1), { value: "#N/A" }],
    [placeOf(4, 2), { value: true }],
  ]);
  const workbook: Workbook = {
    sheets: [
      { ...emptySheet, name: "Desk", cells },
      { ...emptySheet, name: "Empty", cells: new Map() },
    ],
    active: 0,
    names: [{ name: "Rate", formula: "=Desk!$B$3" }],
    styles: [{}, { format: "0.0%" }],
    parts: [],
    was1904: false,
  };
  const { sheets, names, styles } = await asWorkbook(excelOf(workbook));
  expect(names).toEqual([{ name: "Rate", formula: "=Desk!$B$3" }]);
  expect(sheets.map(({ name, cells: each }) => [name, each.size])).toEqual([
    ["Desk", 9],
    ["Empty", 0],
  ]);
  const at = (row: number, column: number) => sheets[0]?.cells.get(placeOf(row, column));
  expect(styles[at(2, 1)?.style ?? 0]?.format).toBe("0.0%");
  expect(at(2, 1)?.value).toBe(0.25);
  expect(at(2, 3)).toEqual({ value: { error: "#N/A" }, formula: { text: "=NA()" } });
  // A text that reads like an error is a text.
  expect(at(4, 1)).toEqual({ value: "#N/A" });
  expect(at(4, 2)?.value).toBe(true);
  expect(at(3, 1)).toEqual({ value: null });
});

test("the titles of one's own analyses, and of no other book", async () => {
  const range = (text: string) => loadable({ isNullObject: false, text: [[text]] });
  const items = [
    { name: "Own_own_title", getRangeOrNullObject: () => range("Silver in spring") },
    { name: "Own_own_title_2", getRangeOrNullObject: () => range("Gold in autumn") },
    { name: "Own_own_title_3", getRangeOrNullObject: () => loadable({ isNullObject: true }) },
    { name: "Won_answer", getRangeOrNullObject: () => range("1500 won") },
  ];
  const context = { sync: async () => undefined, workbook: { names: loadable({ items }) } };
  expect(await ownBookTitles(context as unknown as Excel.RequestContext)).toEqual([
    "Silver in spring",
    "Gold in autumn",
  ]);
});

test("texts stay texts, whatever they begin with; a format comes before its number", async () => {
  const log: unknown[] = [];
  const range = (at: string) => ({
    set values(values: unknown) {
      log.push([at, values]);
    },
    set numberFormat(format: unknown) {
      log.push([at, "format", format]);
    },
  });
  const getItem = (sheet: string) => ({ getRange: (address: string) => range(`${sheet}!${address}`) });
  const context = { sync: async () => undefined, workbook: { worksheets: { getItem } } };
  await writeCells(context as unknown as Excel.RequestContext, [
    { reference: "'Mine · Claims'!B5", content: "=SUM(A1)" },
    { reference: "'Mine · Claims'!C5", content: 0.42, format: "0%" },
    { reference: "'Mine · Claims'!E5", format: "0%" },
  ]);
  expect(log).toEqual([
    ["Mine · Claims!B5", [["'=SUM(A1)"]]],
    ["Mine · Claims!C5", "format", [["0%"]]],
    ["Mine · Claims!C5", [[0.42]]],
    ["Mine · Claims!E5", "format", [["0%"]]],
  ]);
});
