/** Files and cells that a user brings. */
import { refuseLarge } from "../../src/bringing/files/fileParts";
import { cellsGrid } from "../../src/bringing/files/workbookGrid";
import { readSeries } from "../../src/bringing/readSeries";
import { mostSelected, selectionText } from "../../src/taskpane/data/bring/selectionText";
import { tableText } from "../../src/taskpane/data/bring/tableText";
import { openWorkbookFile } from "../../src/taskpane/data/bring/workbookFile";
import { made } from "../sharing/madeWorkbook";

const dates = `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`;
const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const prices = `<row r="1">${text("A1", "date")}${text("B1", "silver, spot")}${text("C1", 'so-called "fix"')}</row>
  <row r="2"><c r="A2" s="1"><v>46052</v></c><c r="B2"><v>79.125</v></c><c r="C2"><f>1000+234.5</f><v>1234.5</v></c></row>
  <row r="3"><c r="A3" s="1"><v>46055</v></c><c r="C3"><v>1E-7</v></c></row>`;

const bytesOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

test("a workbook tells its sheets, and a sheet reads as series", async () => {
  const bytes = made({
    styles: dates,
    sheets: [
      { name: "Notes", rows: `<row r="1">${text("A1", "nothing here")}</row>` },
      { name: "Prices", rows: prices },
    ],
  });
  const book = await openWorkbookFile("silver.xlsx", bytesOf(bytes));
  expect(book.sheets).toEqual(["Notes", "Prices"]);
  expect(readSeries(book.grid("Prices"))).toMatchObject({
    columns: [
      { heading: "silver, spot", observations: [{ date: 46052, value: 79.125 }], skipped: 1 },
      {
        heading: 'so-called "fix"',
        observations: [
          { date: 46052, value: 1234.5 },
          { date: 46055, value: 1e-7 },
        ],
      },
    ],
  });
});

test("a workbook without values is refused in a sentence", async () => {
  const bytes = made({ sheets: [{ name: "Empty", rows: "" }] });
  await expect(openWorkbookFile("empty.xlsx", bytesOf(bytes))).rejects.toThrow("holds no values");
});

test("a file that is too large is refused before it is read", () => {
  expect(() => refuseLarge("big.xlsx", 51 * 1024 * 1024)).toThrow("big.xlsx has 51 MB; at most 50 MB can be read.");
});

test.each([
  ["text", Buffer.from("date,value\n"), "The file is no .xlsx or .ods workbook, or was cut short."],
  ["the old binary form", Buffer.from("d0cf11e0a1b11ae1", "hex"), "save it as .xlsx"],
  ["half an archive", Buffer.from("504b0304140000000800", "hex"), "or was cut short"],
])("%s under the name of a workbook is refused in a sentence", async (_, bytes, sentence) => {
  const opening = openWorkbookFile("odd.xlsx", bytesOf(bytes));
  await expect(opening).rejects.toThrow(sentence);
  await expect(opening).rejects.toThrow(/^odd\.xlsx: /);
});

test("selected cells become text; a single column and too many cells are refused", () => {
  const rows = [
    ["date", "A"],
    [46052, 1.5],
  ];
  expect(selectionText({ range: "Sheet1!A1:B2", rows })).toMatchObject({ text: "date\tA\n46052\t1.5", rows });
  expect(readSeries(cellsGrid(rows))).toMatchObject({ columns: [{ observations: [{ date: 46052, value: 1.5 }] }] });
  expect(() => selectionText({ range: "Sheet1!A1:A2", rows: [[1], [2]] })).toThrow("Sheet1!A1:A2 is selected");
  expect(() => selectionText({ range: "Sheet1!A:Z", count: 26_000_000 })).toThrow(`at most ${mostSelected}`);
});

test("line breaks and tabs within a cell do not break the table", () => {
  expect(tableText([["a\tb\nc", true, null, undefined]])).toBe("a b c\ttrue\t\t");
});
