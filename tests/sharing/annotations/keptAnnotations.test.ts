/** What a user draws over charts: on a sheet of its own in a file, where every program shows it, and back. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Annotation } from "../../../src/cells/charts/annotations";
import { annotationSheet } from "../../../src/sharing/annotations/annotationSheet";
import { keepAnnotations } from "../../../src/sharing/annotations/keepAnnotations";
import { type Cell, type Chart, emptySheet, placeOf, type Sheet, type Workbook } from "../../../src/sharing/model";
import { openPackage } from "../../../src/sharing/package/openPackage";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { functionNames } from "../functionNames";
import { bookOf, copied, partOf } from "../madeModel";
import { oddities } from "../spreadsheetml/partOrder";
import { copyOfPackage } from "../surgery/excelPackage";

const headings = ["Date", "Open", "High", "Low", "Close", "Years", "Desk"];
const prices = [
  [45000, 30, 32, 29, 31, 1, "London"],
  [45001, 31, 33.5, 30.5, 33, 2, "Tokyo"],
  [45002, 33, 34, 31, 31.5, 5, "Taipei"],
];

const level: Annotation = { kind: "level", value: 31 + 1 / 3, text: 'The "target"' };
const nought: Annotation = { kind: "level", value: 0, text: "" };
const band: Annotation = { kind: "band", from: 33, to: 30.5, text: "=Range" };
const follows: Annotation = { kind: "level", value: "=Inputs!$B$4", text: "Exit" };
const named: Annotation = { kind: "level", value: "=Silver_exit", text: "" };
const bandOfCell: Annotation = { kind: "band", from: 30, to: "=Inputs!$B$4", text: "Up to" };
const blank: Annotation = { kind: "level", value: "=Inputs!$B$9", text: "None" };
const lost: Annotation = { kind: "level", value: "=#REF!", text: "Gone" };
const event = (at: number | string): Annotation => ({ kind: "event", at, text: "Meeting" });

const seriesAt = (labels: string, letter: string) => ({
  name: `Desk!$${letter}$1`,
  labels: `Desk!$${labels}$2:$${labels}$4`,
  values: `Desk!$${letter}$2:$${letter}$4`,
  colour: "#0F6CBD",
});

const chart = (kind: Chart["kind"], labels: string, letters: string, annotations: readonly Annotation[]): Chart => ({
  kind,
  title: "Silver",
  at: "J2",
  width: 480,
  height: 300,
  series: [...letters].map((letter) => seriesAt(labels, letter)),
  xTitle: "",
  yTitle: "",
  annotations,
});

function bookWith(...charts: Chart[]): Workbook {
  const cells: Record<string, Cell> = {};
  for (const [column, heading] of headings.entries()) cells[`${"ABCDEFG"[column]}1`] = { value: heading };
  for (const [row, day] of prices.entries())
    for (const [column, value] of day.entries())
      cells[`${"ABCDEFG"[column]}${row + 2}`] = { value: value as number | string, style: column === 0 ? 1 : 0 };
  const inputs: Sheet = { ...emptySheet, name: "Inputs", cells: new Map([[placeOf(3, 1), { value: 34.5 }]]) };
  const made = bookOf(cells, {
    styles: [{}, { format: "yyyy-mm-dd" }],
    names: [{ name: "Silver_exit", formula: "=Inputs!$B$4" }],
    sheet: { charts },
  });
  return { ...made, sheets: [...made.sheets, inputs] };
}

const again = (book: Workbook, mode: "live" | "portable" | "values") =>
  readWorkbook(copied(book, mode).bytes, functionNames).workbook;

const kinds: readonly [string, Chart][] = [
  ["candlesticks", chart("stock", "A", "BCDE", [level, band, nought, event(45002), follows])],
  ["lines by day", chart("line", "A", "E", [bandOfCell, level, named, blank, lost, event(45001)])],
  ["lines over numbers", chart("line", "F", "E", [level, follows, event(4.5)])],
  ["lines over words, beside the axis", chart("line", "G", "E", [event("Zurich"), event("Tokyo"), nought])],
  ["areas", chart("area", "A", "E", [band, bandOfCell, level, event(45001)])],
  ["columns", chart("column", "G", "DE", [follows, band, event("Taipei")])],
  ["dots", chart("scatter", "F", "E", [bandOfCell, band, level, event(2)])],
];

describe.each(kinds)("over %s", (_, given) => {
  test.each(["live", "portable"] as const)("they come back from a %s copy as they were, and are no series", (mode) => {
    const read = again(bookWith(given), mode);
    expect(read.sheets.map(({ name }) => name)).toEqual(["Desk", "Inputs"]);
    const [back] = read.sheets[0].charts;
    expect(back).toMatchObject({ kind: given.kind, annotations: given.annotations });
    expect(back?.series.map(({ values, labels }) => [values, labels])).toEqual(
      given.series.map(({ values, labels }) => [values, labels]),
    );
  });
  test("a copy of values has the numbers that their cells held", () => {
    const [back] = again(bookWith(given), "values").sheets[0].charts;
    const held = (given.annotations ?? [])
      .filter((each) => each !== blank && each !== lost)
      .map((each) => JSON.parse(JSON.stringify(each).replace(/"=(Inputs!\$B\$4|Silver_exit)"/g, "34.5")));
    expect(back?.annotations).toEqual(held);
  });
  test("every number of the chart stands in a cell, and every part is in order", () => {
    const { bytes, losses } = copied(bookWith(given), "live");
    expect(losses).toEqual([]);
    expect(partOf(bytes, "xl/charts/chart1.xml")).not.toContain("numLit");
    expect(oddities(bytes)).toEqual([]);
  });
});

test("several charts share the sheet, behind all others and very hidden; without lines there is none", () => {
  const book = bookWith(...kinds.map(([, each]) => each));
  const { sheets } = keepAnnotations(book);
  expect(sheets.map(({ name, state }) => [name, state])).toEqual([
    ["Desk", "visible"],
    ["Inputs", "visible"],
    [annotationSheet, "veryHidden"],
  ]);
  expect(again(book, "live").sheets[0].charts.map(({ annotations }) => annotations)).toEqual(
    kinds.map(([, { annotations }]) => annotations),
  );
  const plain = bookWith(chart("line", "A", "E", []));
  expect(keepAnnotations(plain)).toBe(plain);
});

const checker = join(__dirname, "../../../../shared/schemas/check-xlsx");
const hasSchemas = existsSync(checker) && spawnSync("xmllint", ["--version"]).status === 0;
if (!hasSchemas)
  process.stderr.write(
    "The schemas of Excel's files, or xmllint, are not here: files are checked by our own list alone.\n",
  );
(hasSchemas ? test : test.skip).each(["portable", "live", "values"] as const)(
  "a %s copy of all of them is valid against the schemas",
  (mode) => {
    const folder = mkdtempSync(join(tmpdir(), "marketbook-"));
    try {
      const file = join(folder, "book.xlsx");
      writeFileSync(file, copied(bookWith(...kinds.map(([, each]) => each)), mode).bytes);
      const lines = execFileSync(checker, [file], { encoding: "utf8" });
      expect(lines.split("\n").filter((line) => !/^(?:(?:valid|well-formed) .*)?$/.test(line))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test("the same workbook is the same bytes", () => {
  const bytes = () => Buffer.from(copied(bookWith(...kinds.map(([, each]) => each)), "portable").bytes);
  expect(bytes().equals(bytes())).toBe(true);
});

test("a line follows its cell in the file, and is none where that holds no number, be it blank", () => {
  const kept = keepAnnotations(bookWith(chart("line", "A", "E", [follows, blank, bandOfCell])));
  const { cells } = kept.sheets.at(-1) as Sheet;
  const shown = (column: number) => cells.get(placeOf(4, column));
  expect(shown(0)).toEqual({
    value: 34.5,
    formula: { text: "=IF(AND(ISNUMBER(Inputs!$B$4)),Inputs!$B$4,NA())" },
  });
  expect(shown(2)).toEqual({
    value: { error: "#N/A" },
    formula: { text: "=IF(AND(ISNUMBER(Inputs!$B$9)),Inputs!$B$9,NA())" },
  });
  expect([4, 5].map((column) => shown(column)?.formula?.text)).toEqual([
    "=IF(AND(ISNUMBER(30),ISNUMBER(Inputs!$B$4)),MIN(30,Inputs!$B$4),NA())",
    "=IF(AND(ISNUMBER(30),ISNUMBER(Inputs!$B$4)),MAX(30,Inputs!$B$4)-MIN(30,Inputs!$B$4),NA())",
  ]);
  expect([4, 5].map((column) => shown(column)?.value)).toEqual([30, 4.5]);
});

test("a chart whose sheet of lines was emptied keeps its own series, and nothing else", () => {
  const { bytes } = copied(bookWith(chart("line", "A", "E", [level])), "live");
  const names = openPackage(bytes).names.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  expect(names).toHaveLength(4);
  const kept = keepAnnotations(bookWith(chart("line", "A", "E", [level])));
  const emptied = kept.sheets.map((sheet) => (sheet.name === annotationSheet ? { ...sheet, cells: new Map() } : sheet));
  const [back] = again({ ...kept, sheets: emptied }, "live").sheets[0].charts;
  expect(back?.series).toHaveLength(1);
  expect(back?.annotations).toBeUndefined();
});

test.each(["portable", "live", "values"] as const)("a %s copy out of Excel's own package keeps the lines", (mode) => {
  const given = copied(bookWith(chart("line", "A", "E", [level, follows])), "live").bytes;
  const { bytes } = copyOfPackage(given, mode);
  const [back] = readWorkbook(bytes, functionNames).workbook.sheets[0].charts;
  expect(back?.annotations).toEqual(mode === "values" ? [level, { ...follows, value: 34.5 }] : [level, follows]);
  const sheets = openPackage(bytes).names.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const formulas = sheets.flatMap((name) => partOf(bytes, name).match(/<f[ >]/g) ?? []);
  // The amount, and three values of the line.
  expect(mode === "values" ? formulas : formulas.slice(0, 4)).toHaveLength(mode === "values" ? 0 : 4);
});
