/** What a sheet tells beside its values: how it shows its days, formulas without values, what it hides. */
import { sheetGrid } from "../../src/bringing/files/workbookGrid";
import { type Reading, readSeries } from "../../src/bringing/readSeries";
import { isoToSerial, serialToIso } from "../../src/cells/serialDates";
import { type Cell, type CellValue, emptySheet, placeOf, type Sheet, type Style } from "../../src/sharing/model";

/** A formula without a value. */
const uncalculated = { formula: "=1+1" };
type Written = CellValue | typeof uncalculated;

const cellOf = (value: Written, style: number): Cell =>
  value !== null && typeof value === "object" && "formula" in value
    ? { value: null, formula: { text: value.formula }, pending: true }
    : { value, style };

/** Days, in the format, in the first column. */
function read(rows: readonly (readonly Written[])[], format = "yyyy-mm-dd", more: Partial<Sheet> = {}): Reading {
  const styles: readonly Style[] = [{}, { format }];
  const cells = new Map<number, Cell>(
    rows.flatMap((row, line) =>
      row.map((value, column): [number, Cell] => [
        placeOf(line, column),
        cellOf(value, column === 0 && typeof value === "number" ? 1 : 0),
      ]),
    ),
  );
  return readSeries(sheetGrid({ ...emptySheet, name: "Data", cells, ...more }, { styles, was1904: false }));
}

function brought(reading: Reading) {
  if (!("columns" in reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

const serial = (day: string): number => isoToSerial(day) as number;

function daysShown(format: string, days: readonly string[]) {
  const rows = days.map((day, index) => [serial(day), index + 1.5]);
  const [{ observations, frequency }] = brought(read([["Date", "CPI"], ...rows], format)).columns;
  return [frequency, ...observations.map(({ date }) => serialToIso(date))];
}

describe("days that a sheet shows as months or years", () => {
  const firsts = ["2024-01-01", "2024-02-01", "2024-03-01"];
  const lasts = ["2024-01-31", "2024-02-29", "2024-03-31"];

  test.each(["mmm-yy", "yyyy-mm", 'yyyy"年"m"月"', "yyyy/m", "[$-409]mmm yyyy;@", "mm.yyyy"])("%s", (format) => {
    expect(daysShown(format, firsts)).toEqual(["M", ...lasts]);
    expect(daysShown(format, lasts)).toEqual(["M", ...lasts]);
  });

  test.each(["yyyy", 'yyyy"年"', "[$-404]e"])("%s", (format) => {
    const ends = ["2022-12-31", "2023-12-31", "2024-12-31"];
    expect(daysShown(format, ["2022-01-01", "2023-01-01", "2024-01-01"])).toEqual(["A", ...ends]);
    expect(daysShown(format, ends)).toEqual(["A", ...ends]);
  });

  test("quarters by one of their months stand at its end, as Jan-24 in text does", () => {
    expect(daysShown("mmm-yy", ["2023-10-01", "2024-01-01", "2024-04-01", "2024-07-01"])).toEqual([
      "Q",
      "2023-10-31",
      "2024-01-31",
      "2024-04-30",
      "2024-07-31",
    ]);
  });

  test.each([
    ["mmm-yy", ["2024-01-01", "2024-01-02", "2024-01-03"]],
    ["mmm-yy", ["2024-01-15", "2024-02-15", "2024-03-15"]],
    ["mmm-yy", ["2024-01-01", "2024-02-29", "2024-03-31"]],
    ["yyyy", ["2022-07-01", "2023-07-01", "2024-07-01"]],
    ["yyyy-mm-dd", firsts],
    ["d-mmm", firsts],
    ["ddd m/yy", firsts],
  ])("%s leaves days as they are: %j", (format, days) => {
    expect(daysShown(format, days).slice(1)).toEqual(days);
  });

  test("across as well", () => {
    const cells = new Map<number, Cell>([
      [placeOf(0, 0), { value: "Series" }],
      [placeOf(1, 0), { value: "CPI" }],
      ...firsts.flatMap((day, index): [number, Cell][] => [
        [placeOf(0, index + 1), { value: serial(day), style: 1 }],
        [placeOf(1, index + 1), { value: index + 1.5 }],
      ]),
    ]);
    const styles: readonly Style[] = [{}, { format: "mmm-yy" }];
    const reading = readSeries(sheetGrid({ ...emptySheet, name: "Data", cells }, { styles, was1904: false }));
    expect(brought(reading).columns[0].observations.map(({ date }) => serialToIso(date))).toEqual(lasts);
  });
});

describe("formulas without values", () => {
  const [one, two, three] = ["2024-01-02", "2024-01-03", "2024-01-04"].map(serial);

  test("are told with the column that has them", () => {
    const { columns, left } = brought(
      read([
        ["Date", "Price"],
        [one, 1.5],
        [two, uncalculated],
        [three, 2.5],
      ]),
    );
    expect(columns[0].observations).toEqual([
      { date: one, value: 1.5 },
      { date: three, value: 2.5 },
    ]);
    expect(columns[0].warnings.map(({ en }) => en)).toEqual([
      "1 cell holds a formula whose result is not in the file, and was read as empty; open the workbook in Excel or LibreOffice and save it once, or run marketbook calc on it.",
    ]);
    expect(left).toEqual([]);
  });

  test("refuse a column of which they are the most", () => {
    const { columns, left } = brought(
      read([
        ["Date", "Price", "Return"],
        [one, 1.5, 0.1],
        [two, 2.5, uncalculated],
        [three, 3.5, uncalculated],
      ]),
    );
    expect(columns.map(({ heading }) => heading)).toEqual(["Price"]);
    expect(left.map(({ heading, reason }) => [heading, reason.en])).toEqual([
      ["Return", expect.stringMatching(/^2 of its 3 cells hold formulas whose results are not in the file;/)],
    ]);
  });

  test("are told where they stand among the dates", () => {
    const { columns, left } = brought(
      read([
        ["Date", "Price"],
        [one, 1.5],
        [uncalculated, uncalculated],
        [three, 3.5],
      ]),
    );
    expect(columns[0].observations).toHaveLength(2);
    expect(left.map(({ place, reason }) => [place, reason.en])).toEqual([
      [{ line: 3, column: 1 }, expect.stringMatching(/^2 cells hold formulas .* and were read as empty/)],
    ]);
  });

  test("are told with a date that is missing", () => {
    const reading = read([
      ["Date", "Price"],
      [one, 1.5],
      [uncalculated, 2.5],
      [three, 3.5],
    ]);
    expect("refused" in reading && reading.refused).toMatchObject({
      line: 3,
      text: { en: expect.stringMatching(/^Found ""; expected a date .* 1 cell holds a formula/) },
    });
  });

  test.each<[readonly (readonly Written[])[], number]>([
    [[["Date", "Price"], ...[1, 2].map(() => [uncalculated, uncalculated])], 4],
    [[[uncalculated]], 1],
    [
      [
        ["Date", "Price"],
        [one, uncalculated],
        [two, uncalculated],
      ],
      2,
    ],
  ])("are the reason where there is nothing else (%#)", (rows, count) => {
    const reading = read(rows);
    expect("refused" in reading && reading.refused.text.en).toMatch(
      new RegExp(`\\b${count} (cells? holds?|of its ${count} cells hold) .*marketbook calc`),
    );
  });

  test("keep their places in a table that does not begin in the first column", () => {
    const { columns } = brought(
      read([
        [null, "Date", "Price"],
        [null, "2024-01-02", 1.5],
        [null, "2024-01-03", uncalculated],
        [null, "2024-01-04", 2.5],
      ]),
    );
    expect(columns[0].warnings).toHaveLength(1);
  });
});

test("values in hidden rows and columns are read, and told once a sheet", () => {
  const days = ["2024-01-02", "2024-01-03", "2024-01-04"].map(serial);
  const rows = [["Date", "Price", "Yield"], ...days.map((day, index) => [day, index + 1.5, index + 2.5])];
  const { columns, warnings } = brought(
    read(rows, "yyyy-mm-dd", {
      rows: new Map([[2, { hidden: true }]]),
      columns: [{ first: 2, last: 2, hidden: true }],
    }),
  );
  expect(columns.map(({ observations }) => observations.length)).toEqual([3, 3]);
  expect(columns.flatMap((column) => column.warnings)).toEqual([]);
  expect(warnings.map(({ en }) => en.split(" values")[0])).toEqual(["4 of 6"]);
});
