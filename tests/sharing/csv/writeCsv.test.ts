/** The values of a sheet as text: what a program reads, what Excel may not run, and what comes back here. */
import { readCsv } from "../../../src/sharing/csv/readCsv";
import { csvFile, csvText } from "../../../src/sharing/csv/writeCsv";
import type { Cell, Style } from "../../../src/sharing/model";
import { bookOf } from "../madeModel";
import { cellAt } from "../madeWorkbook";

const styles: readonly Style[] = [{}, { format: "yyyy-mm-dd" }, { format: "dd/mm/yy hh:mm" }, { format: "0.0%" }];
const bookWith = (cells: Readonly<Record<string, Cell>>) => bookOf(cells, { styles });
const textOf = (cells: Readonly<Record<string, Cell>>) => {
  const book = bookWith(cells);
  return csvText(book.sheets[0], book);
};

test("numbers with all their digits, days and moments in ISO form, errors as their codes", () =>
  expect(
    textOf({
      A1: { value: 0.1 + 0.2, style: 3 },
      B1: { value: 46071, style: 1 },
      C1: { value: 46071.395833333336, style: 2 },
      D1: { value: { error: "#N/A" } },
      A2: { value: true },
      C2: { value: 'say "so", or\nnot' },
      B3: { value: -1.5e-7 },
    }),
  ).toBe('0.30000000000000004,2026-02-18,2026-02-18T09:30:00,#N/A\nTRUE,,"say ""so"", or\nnot"\n,-1.5e-7\n'));

test("days that Excel and the calendar count differently stay numbers", () =>
  expect(textOf({ A1: { value: 60, style: 1 }, B1: { value: 61, style: 1 } })).toBe("60,1900-03-01\n"));

const formulas = ["=1+2", "+A1", "-2+3", "@SUM(A1)", "\t=1", "'=x", "''=x", "-", '=HYPERLINK("http://x","y")'];

test.each(formulas)("Excel runs none of it, and it is the same text here: %j", (text) => {
  const book = bookWith({ A1: { value: text } });
  const file = csvFile(book.sheets[0], book);
  expect(file).toBe(`\ufeff${textOf({ A1: { value: text } })}`);
  const [field = ""] = file.slice(1).split("\n");
  expect(field.replace(/^"/, "").startsWith("'")).toBe(true);
  const { workbook } = readCsv(Buffer.from(file), "x.csv", "en");
  expect(cellAt(workbook.sheets[0], "A1")?.value).toBe(text);
});

test("negative numbers are numbers, and other apostrophes are the text's own", () => {
  const book = bookWith({ A1: { value: -5 }, B1: { value: "'tis" }, C1: { value: "白銀" } });
  expect(csvFile(book.sheets[0], book)).toBe("\ufeff-5,'tis,白銀\n");
  const { workbook } = readCsv(Buffer.from("-5,'tis,白銀\n"), "x.csv", "en");
  expect(["A1", "B1", "C1"].map((at) => cellAt(workbook.sheets[0], at)?.value)).toEqual([-5, "'tis", "白銀"]);
});

test("moments come back as moments", () => {
  const { workbook } = readCsv(
    Buffer.from("2026-02-18T09:30:00,2026-02-18T25:00:00,2026-02-30T01:00:00\n"),
    "x.csv",
    "en",
  );
  const [sheet] = workbook.sheets;
  expect(cellAt(sheet, "A1")?.value).toBeCloseTo(46071 + 9.5 / 24, 12);
  expect(workbook.styles[cellAt(sheet, "A1")?.style ?? 0].format).toContain("hh:mm:ss");
  expect(["B1", "C1"].map((at) => typeof cellAt(sheet, at)?.value)).toEqual(["string", "string"]);
});
