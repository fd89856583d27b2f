/** Text files as sheets: what is a number, what stays text, in which signs it is written. */
import { readCsv } from "../../../src/sharing/csv/readCsv";
import { cellAt } from "../madeWorkbook";

const read = (text: string | Uint8Array, name = "prices.csv") =>
  readCsv(typeof text === "string" ? Buffer.from(text) : text, name, "en");
const firstColumn = (text: string) => {
  const { workbook, rows } = read(text);
  return rows.map((_, index) => cellAt(workbook.sheets[0], `A${index + 1}`)?.value);
};

test("numbers and ISO dates as such, all else as text", () =>
  expect(
    firstColumn("1\n-2.5\n+3\n1e3\n.5\n0\n007\n1,5\n5%\n12345678901234567890\n2026-02-18\n18/02/2026\nTRUE\n"),
  ).toEqual([1, -2.5, 3, 1000, 0.5, 0, "007", 1, "5%", "12345678901234567890", 46071, "18/02/2026", "TRUE"]));

test("nothing that a file says is a formula", () => {
  const { workbook } = read('=cmd|\' /C calc\'!A0,1\n"=HYPERLINK(""http://x"")",2\n@SUM(A1),3\n-1+2,4\n');
  const [sheet] = workbook.sheets;
  for (const address of ["A1", "A2", "A3", "A4"]) {
    const cell = cellAt(sheet, address);
    expect(typeof cell?.value).toBe("string");
    expect(cell?.formula).toBeUndefined();
    expect(workbook.styles[cell?.style ?? 0].quoted).toBe(true);
  }
  expect(["B1", "B4"].map((address) => cellAt(sheet, address)?.value)).toEqual([1, 4]);
});

test("separators: told by a first line, by the file's name, or by what stands in it", () => {
  expect(read("sep=;\na;1,5\n").rows).toEqual([["a", "1,5"]]);
  expect(read("a,b\tc\n", "x.tsv").rows).toEqual([["a,b", "c"]]);
  expect(read("a;25,5\nb;1,2\n").rows).toEqual([
    ["a", "25,5"],
    ["b", "1,2"],
  ]);
  // A title with commas above rows of semicolons and decimal commas.
  expect(
    read("Kurse, Stand 3.1.2024, Quelle: Bank\r\nDatum;Kurs\r\n02.01.2024;1,5\r\n03.01.2024;1,6\r\n").rows,
  ).toEqual([["Kurse, Stand 3.1.2024, Quelle: Bank"], ["Datum", "Kurs"], ["02.01.2024", "1,5"], ["03.01.2024", "1,6"]]);
  expect(read("Bericht, 2024\nDatum, Tag;Kurs, EUR\n02.01.2024;1,5\n").rows[1]).toEqual(["Datum, Tag", "Kurs, EUR"]);
  expect(read('a,"b\r\n""c"""\r\n').rows).toEqual([["a", 'b\n"c"']]);
});

/** "日期,數值" and "日期,数值" in the code pages of Taiwan and China, by Python's codecs. */
const big5 = Uint8Array.from([0xa4, 0xe9, 0xb4, 0xc1, 0x2c, 0xbc, 0xc6, 0xad, 0xc8]);
const gb = Uint8Array.from([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xca, 0xfd, 0xd6, 0xb5]);

test("Chinese of both code pages is read in an English page too", () => {
  expect(read(big5).rows).toEqual([["日期", "數值"]]);
  expect(read(gb).rows).toEqual([["日期", "数值"]]);
  expect(read(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x2c, 0x31])).rows).toEqual([["café", "1"]]);
});

/** "日付,終値（円）" in Shift JIS, and “Gold”s café in windows-1252, by Python's codecs. */
const japanese = Uint8Array.from([
  0x93, 0xfa, 0x95, 0x74, 0x2c, 0x8f, 0x49, 0x92, 0x6c, 0x81, 0x69, 0x89, 0x7e, 0x81, 0x6a,
]);
const western = Uint8Array.from([0x93, 0x47, 0x6f, 0x6c, 0x64, 0x94, 0x73, 0x20, 0x63, 0x61, 0x66, 0xe9]);

test("Japanese is read in every page, and is not seen in western quotation marks", () => {
  expect(read(japanese).rows).toEqual([["日付", "終値（円）"]]);
  expect(read(western).rows).toEqual([["“Gold”s café"]]);
});

test("line ends of several kinds in one file are all line ends", () =>
  expect(read('a,b\r\n1,2\n3,"x\r\ny"\r4,5\r\n').rows).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "x\ny"],
    ["4", "5"],
  ]));

test("UTF-16 is told by its zeros where no mark says it", () => {
  const text = "date,value\n2026-02-18,1\n日期,2\n";
  const little = Buffer.from(text, "utf16le");
  for (const bytes of [little, Buffer.from(little).swap16()])
    expect(read(bytes).rows).toEqual([
      ["date", "value"],
      ["2026-02-18", "1"],
      ["日期", "2"],
    ]);
  expect(read("a\0b,1").rows).toEqual([["a\0b", "1"]]);
});

test("the sheet is called as the file is", () =>
  expect(read("1", "a[1]:b.csv").workbook.sheets[0].name).toBe("a 1  b"));
