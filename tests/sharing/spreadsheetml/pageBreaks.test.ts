import { type Cell, type Chart, emptySheet, placeOf, type Sheet, type Style } from "../../../src/sharing/model";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { pageStarts } from "../../../src/sharing/spreadsheetml/writing/pageBreaks";
import { functionNames } from "../functionNames";
import { bookOf, copied, partOf } from "../madeModel";

const styles: Style[] = [{}, { bold: true }];

/** A4 across, three columns of 96 pixels, rows of 17.25 points: 28 of them on a page. */
function sheetOf(
  rows: number,
  cells: readonly (readonly [row: number, cell: Cell])[],
  charts: readonly Chart[] = [],
): Sheet {
  return {
    ...emptySheet,
    name: "Desk",
    columns: [{ first: 0, last: 2, width: 96 }],
    rowHeight: 17.25,
    printAreas: [`A1:C${rows}`],
    cells: new Map(cells.map(([row, cell]) => [placeOf(row, 0), cell])),
    charts,
  };
}

const filled = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, index) => [from + index, { value: index }] as const);

const chartAt = (at: string): Chart => ({
  kind: "line",
  title: "Which way?",
  xTitle: "",
  yTitle: "",
  series: [],
  at,
  width: 600,
  height: 230,
});

test("where pages may begin anywhere there are no breaks", () => {
  expect(pageStarts(sheetOf(100, filled(0, 100)), styles)).toEqual([]);
});

test("a chart is not cut: the page begins with the blank row above it, and the next ones with its own rows", () => {
  // Ten rows from row 23 on: 28 rows are a page.
  expect(pageStarts(sheetOf(40, [...filled(0, 22), ...filled(34, 40)], [chartAt("A24")]), styles)).toEqual([22]);
});

test("a heading is not the last on its page", () => {
  const rows = [...filled(0, 26), [27, { value: "Head", style: 1 }], ...filled(28, 60)] as const;
  expect(pageStarts(sheetOf(60, rows), styles)[0]).toBe(27);
});

test("a short table stays whole, with its heading and the line above that says what it is", () => {
  const rows = [
    ...filled(0, 20),
    [21, { value: "Scenarios" }],
    [22, { value: "Odds", style: 1 }],
    ...filled(23, 30),
  ] as const;
  expect(pageStarts(sheetOf(30, rows), styles)).toEqual([21]);
});

test("formulas at the end that show nothing are no page of their own", () => {
  const waiting = Array.from(
    { length: 20 },
    (_, index) => [22 + index, { value: "", formula: { text: '=""' } }] as const,
  );
  const rows = [
    ...filled(0, 19),
    [20, { value: "What does not hold", style: 1 }],
    [21, { value: "Nothing so far." }],
    ...waiting,
  ] as const;
  expect(pageStarts(sheetOf(42, rows), styles)).toEqual([20]);
  // Nor are they where more stands below what is printed.
  const below = [...rows, [60, { value: "Table", style: 1 }], ...filled(61, 90)] as const;
  expect(pageStarts(sheetOf(42, below), styles)).toEqual([20]);
});

test("a sheet on one page, and one without an area to print, have no breaks", () => {
  const sheet = sheetOf(40, [...filled(0, 22), ...filled(34, 40)], [chartAt("A24")]);
  expect(pageStarts({ ...sheet, page: { onePage: true } }, styles)).toEqual([]);
  expect(pageStarts({ ...sheet, printAreas: [] }, styles)).toEqual([]);
});

test("where a user has said it, pages begin there alone, and do so again after any copy", () => {
  const page = { portrait: true, scale: 60 } as const;
  const made = sheetOf(40, [...filled(0, 22), ...filled(34, 40)], [chartAt("A24")]);
  const readBack = (sheet: Sheet) => {
    const { bytes } = copied({ ...bookOf({}), sheets: [sheet] }, "values");
    const [first] = readWorkbook(bytes, functionNames).workbook.sheets;
    return { first, xml: partOf(bytes, "xl/worksheets/sheet2.xml") };
  };
  const pageBreaks = { rows: [7, 31], columns: [2] };
  const { first, xml } = readBack({ ...made, page, pageBreaks });
  expect(first).toMatchObject({ page, pageBreaks });
  expect(xml).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="7" max="16383" man="1"/><brk id="31" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>',
  );
  // A page that is fitted to its width has no second one beside it.
  expect(xml).not.toContain("fitToPage");
  expect(readBack({ ...made, pageBreaks: { rows: [7], columns: [] } }).first.pageBreaks).toEqual({
    rows: [7],
    columns: [],
  });
  const { first: own, xml: found } = readBack(made);
  expect(found).toContain('<brk id="22"');
  expect(own.pageBreaks).toBeUndefined();
});

test("a sheet of more rows than a call takes arguments has its pages", () => {
  const rows = [...filled(0, 150_000), [150_001, { value: "Head", style: 1 }], ...filled(150_002, 150_010)] as const;
  expect(pageStarts({ ...sheetOf(150_020, rows), page: { paper: 9 } }, styles)).toEqual(expect.any(Array));
});
