/** `marketbook import` on files of the disk: workbooks, several sheets, what is kept, and what is refused. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importAnswers, importFile } from "../../src/cli/import";
import { importInWords } from "../../src/cli/importInWords";
import { folderAt } from "../../src/gateway/folder/folder";
import { type MadeBook, made } from "../sharing/madeWorkbook";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "import-"));
});
afterEach(() => rmSync(home, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(home, name), content);
  return join(home, name);
}

const wishes = { answers: {}, language: "en" } as const;
const folder = () =>
  folderAt(
    join(home, "folder"),
    () => Date.UTC(2026, 0, 1),
    (sentence) => expect(sentence).toBe(""),
  ).own;

const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
/** A day, per cent, euros, and the plain style first. */
const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ [$€-407]"/></numFmts>
  <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs>`;
const rates = `<row r="1">${text("A1", "Rates of the desk")}</row>
  <row r="3">${text("A3", "Date")}${text("B3", "Rate")}${text("C3", "Price")}${text("D3", "Note")}</row>
  <row r="4"><c r="A4" s="1"><v>45292</v></c><c r="B4" s="2"><v>0.0412</v></c><c r="C4" s="3"><v>12.5</v></c>${text("D4", "seen")}</row>
  <row r="5"><c r="A5" s="1"><v>45293</v></c><c r="B5" s="2"><v>0.042</v></c><c r="C5" s="3"><v>12.75</v></c></row>
  <row r="6">${text("A6", "Source: the desk")}</row>`;
const other = `<row r="1">${text("A1", "Date")}${text("B1", "Rate")}</row><row r="2"><c r="A2" s="1"><v>45294</v></c><c r="B2"><v>7</v></c></row>`;
const words = `<row r="1">${text("A1", "nothing here")}</row>`;

const book: MadeBook = {
  styles,
  sheets: [
    { name: "Read me", rows: words },
    { name: "Rates", rows: rates },
    { name: "More", rows: other },
  ],
};

test.each([
  ["1900", 0, ""],
  ["1904", 1462, '<workbookPr date1904="1"/>'],
])(
  "months that are shown, formulas without values and hidden rows are told (days from %s)",
  async (_, off, properties) => {
    const styled = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="17"/></cellXfs>';
    const days = [45_292, 45_323, 45_352].map((day, index) => {
      const [row, index100] = [index + 2, index === 1 ? "<f>1+1</f><v></v>" : `<v>${index + 100.5}</v>`];
      const look = index === 2 ? ' hidden="1"' : "";
      return `<row r="${row}"${look}><c r="A${row}" s="1"><v>${day - off}</v></c><c r="B${row}">${index100}</c><c r="C${row}"><f>B${row}*2</f></c></row>`;
    });
    const rows = `<row r="1">${text("A1", "Month")}${text("B1", "CPI")}${text("C1", "Doubled")}</row>${days.join("")}`;
    const path = file("cpi.xlsx", made({ styles: styled, properties, sheets: [{ name: "S", rows }] }));
    expect(await importFile(path, wishes)).toMatchObject({
      series: [
        {
          name: "CPI",
          rows: [
            ["2024-01-31", 100.5],
            ["2024-03-31", 102.5],
          ],
          warnings: [expect.stringMatching(/^1 cell holds a formula/)],
        },
      ],
      warnings: [expect.stringMatching(/^1 of 2 values stands/)],
      left: [
        { column: "Doubled", reason: expect.stringMatching(/^3 of its 3 cells hold formulas .* marketbook calc/) },
      ],
    });
    expect((await importFile(path, { ...wishes, language: "tw" })) as object).toMatchObject({
      left: [{ reason: expect.stringMatching(/^其 3 個儲存格中有 3 個公式/) }],
    });
  },
);

test("a workbook of nothing but formulas without values is refused with what to do", async () => {
  const rows = '<row r="1"><c r="A1"><f>TODAY()</f></c><c r="B1"><f>1+1</f></c></row>';
  expect(await importFile(file("new.xlsx", made({ styles, sheets: [{ name: "S", rows }] })), wishes)).toEqual({
    file: "new.xlsx",
    refused: expect.stringMatching(/2 cells hold formulas .* run marketbook calc on it/),
  });
});

test("results of formulas that the workbook asks to calculate anew are told once, and 0x10 is no number", async () => {
  const days = [45_292, 45_293].map(
    (day, index) =>
      `<row r="${index + 2}"><c r="A${index + 2}" s="1"><v>${day}</v></c><c r="B${index + 2}"><f>D1*${index}</f><v>${index + 1.5}</v></c><c r="C${index + 2}"><v>${index === 0 ? "0x10" : "7"}</v></c></row>`,
  );
  const rows = `<row r="1">${text("A1", "Date")}${text("B1", "Price")}${text("C1", "Rate")}</row>${days.join("")}`;
  const names = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';
  expect(await importFile(file("old.xlsx", made({ styles, names, sheets: [{ name: "S", rows }] })), wishes)).toEqual({
    file: "old.xlsx",
    series: [
      {
        name: "old",
        unit: "",
        scale: 1,
        frequency: "irregular",
        rows: [
          ["2024-01-01", 1.5],
          ["2024-01-02", 2.5],
        ],
      },
    ],
    left: [{ column: "Rate", reason: expect.stringContaining('Found "0x10"') }],
    warnings: [expect.stringMatching(/^2 values are results of formulas, and the workbook asks/)],
  });
});

test("days, per cent and money of a workbook are what its cells show", async () => {
  expect(await importFile(file("desk.xlsx", made({ ...book, sheets: [book.sheets[1]] })), wishes)).toEqual({
    file: "desk.xlsx",
    series: [
      {
        name: "Rate",
        unit: "percent",
        scale: 1,
        frequency: "irregular",
        rows: [
          ["2024-01-01", 4.12],
          ["2024-01-02", 4.2],
        ],
      },
      {
        name: "desk_Price",
        unit: "EUR",
        scale: 1,
        frequency: "irregular",
        rows: [
          ["2024-01-01", 12.5],
          ["2024-01-02", 12.75],
        ],
      },
    ],
    left: [{ column: "Note", reason: expect.stringContaining('"seen"') }],
    rowsLeft: 1,
  });
});

describe("the size that a number format shows", () => {
  const sheetOf = (heading: string, values: readonly number[]) =>
    `<row r="1">${text("A1", "Date")}${text("B1", heading)}</row>${values
      .map((value, index) => {
        const row = index + 2;
        return `<row r="${row}"><c r="A${row}" s="1"><v>${45292 + index}</v></c><c r="B${row}" s="${index + 2}"><v>${value}</v></c></row>`;
      })
      .join("")}`;
  const stylesOf = (formats: readonly string[]) => {
    const codes = formats.map(
      (code, index) =>
        `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', "&quot;").replaceAll(">", "&gt;")}"/>`,
    );
    const xfs = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
    return `<numFmts>${codes.join("")}</numFmts><cellXfs><xf/><xf numFmtId="14"/>${xfs.join("")}</cellXfs>`;
  };
  /** One value in each format, below a heading. */
  const brought = async (heading: string, ...cells: readonly (readonly [format: string, value: number])[]) => {
    const rows = sheetOf(
      heading,
      cells.map(([, value]) => value),
    );
    const styled = stylesOf(cells.map(([format]) => format));
    return importFile(file("sizes.xlsx", made({ styles: styled, sheets: [{ name: "S", rows }] })), wishes);
  };
  const series = async (heading: string, ...cells: readonly (readonly [format: string, value: number])[]) => {
    const found = await brought(heading, ...cells);
    return "series" in found ? found.series.map(({ scale, rows }) => [scale, rows.map(([, value]) => value)]) : found;
  };

  test.each([
    ["Flow", '0.0"bn"', 1e9],
    ["Flow", '0.0" bn"', 1e9],
    ["Flow", '#,##0"百萬"', 1e6],
    ["Flow", "#,##0.0\\m", 1e6],
    ["Flow", '0.0"億";(0.0"億")', 1e8],
    ["Flow", '"$"#,##0.0"bn"', 1e9],
    ["Flow", '0.0,"M"', 1e3],
    ["Flow (USD bn)", '0.0"bn"', 1e9],
  ])("under %s, %s stands for values to be multiplied by %s", async (heading, format, scale) => {
    expect(await series(heading, [format, 6.7], [format, -7.1])).toEqual([[scale, [6.7, -7.1]]]);
  });
  test.each([
    ["Flow", '0.0,,"M"'],
    ["Flow", '[>=1000000]0.0,,"M";[>=1000]0.0,"K";0'],
    ["Flow (USD thousands)", "#,##0,"],
  ])("under %s, %s shows a part of values that are in full", async (heading, format) => {
    expect(await series(heading, [format, 6_700_000], [format, 7_100])).toEqual([[1, [6_700_000, 7_100]]]);
  });
  test.each(["#,##0", "0.00", '0"人"', '0.0" x"'])("%s says none", async (format) => {
    expect(await series("Flow (USD bn)", [format, 6.7])).toEqual([[1e9, [6.7]]]);
  });
  test("several sizes in one column are refused, and so is another than its heading's", async () => {
    const mixed = await brought("Flow", ['0.0"bn"', 6.7], ['0.0"M"', 7.1]);
    expect(JSON.stringify(mixed)).toContain("several sizes");
    const twice = await brought("Flow (USD mn)", ['0.0"bn"', 6.7], ['0.0"bn"', 7.1]);
    expect(JSON.stringify(twice)).toContain("which of them counts");
  });
});

test("all sheets of a workbook are brought under names of their own, or the one that is named", async () => {
  const path = file("desk.xlsx", made(book));
  expect(await importFile(path, wishes)).toMatchObject({
    series: [{ name: "Rate" }, { name: "desk_Price" }, { name: "desk_Rate", rows: [["2024-01-03", 7]] }],
    left: [{ column: "Note" }, { column: "Read me", reason: expect.stringContaining("single column") }],
  });
  expect(await importFile(path, { ...wishes, sheet: "More" })).toMatchObject({ series: [{ name: "Rate" }], left: [] });
  expect(await importFile(path, { ...wishes, sheet: "Less" })).toEqual({
    file: "desk.xlsx",
    refused: "There is no sheet Less; the file has Read me, Rates, More.",
  });
});

test("days that are counted from 1904 are moved, whether their cells show them as days or not", async () => {
  const serials = `<row r="1">${text("A1", "Date")}${text("B1", "V")}</row><row r="2"><c r="A2"><v>43830</v></c><c r="B2"><v>1.5</v></c></row><row r="3"><c r="A3"><v>43831</v></c><c r="B3"><v>2.5</v></c></row>`;
  const properties = `<workbookPr date1904="1"/>`;
  const rows = [
    ["2024-01-01", 1.5],
    ["2024-01-02", 2.5],
  ];
  expect(
    await importFile(file("plain.xlsx", made({ styles, properties, sheets: [{ name: "S", rows: serials }] })), wishes),
  ).toMatchObject({ series: [{ rows }] });
  const shown = serials.replaceAll(/r="A([23])"/g, 'r="A$1" s="1"');
  expect(
    await importFile(file("shown.xlsx", made({ styles, properties, sheets: [{ name: "S", rows: shown }] })), wishes),
  ).toMatchObject({ series: [{ rows }] });
});

test("text in a workbook is asked about as any text is", async () => {
  const rows = `<row r="1">${text("A1", "Date")}${text("B1", "V")}</row><row r="2">${text("A2", "03/04/2024")}${text("B2", "1,234")}</row>`;
  const path = file("text.xlsx", made({ styles, sheets: [{ name: "S", rows }] }));
  expect(await importFile(path, wishes)).toMatchObject({
    asks: [
      {
        about: "dates",
        line: 2,
        column: 1,
        readings: { dmy: "2024-04-03", mdy: "2024-03-04" },
        answers: ["--dates dmy", "--dates mdy"],
      },
      {
        about: "decimal",
        line: 2,
        column: 2,
        readings: { point: 1234, comma: 1.234 },
        answers: ["--decimal point", "--decimal comma"],
      },
    ],
  });
  const answers = importAnswers({ dates: "dmy", decimal: "comma" });
  expect(await importFile(path, { ...wishes, answers })).toMatchObject({ series: [{ rows: [["2024-04-03", 1.234]] }] });
});

test.each([
  ["an old workbook", "old.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), "old format .xls"],
  ["an old workbook under another name", "old.csv", Buffer.from("d0cf11e0a1b11ae1", "hex"), "old format .xls"],
  ["a damaged workbook", "half.xlsx", Buffer.from("504b0304140000000800", "hex"), "cut short"],
  ["a document", "report.pdf", Buffer.from("%PDF"), "picture or a document"],
])("%s is refused with what to do", async (_, name, bytes, sentence) => {
  expect(await importFile(file(name, bytes), wishes)).toMatchObject({ refused: expect.stringContaining(sentence) });
});

test("a file that is not there is refused, and an answer that is none is said", async () => {
  expect(await importFile(join(home, "gone.csv"), wishes)).toMatchObject({
    refused: expect.stringContaining("gone.csv cannot be used"),
  });
  expect(() => importAnswers({ dates: "us" })).toThrow(
    '--dates is "us"; nothing was done. Expected one of dmy, mdy, ymd, roc.',
  );
});

describe("what is kept", () => {
  const walcl = (last: number) => `observation_date,WALCL\n2024-01-03,7681024\n2024-01-10,${last}\n`;

  test("stands in the user's folder with unit, scale and source, and is replaced by the same file alone", async () => {
    const keep = folder();
    expect(await importFile(file("WALCL.csv", walcl(7686669)), { ...wishes, keep })).toMatchObject({ kept: ["WALCL"] });
    expect(await keep.find("WALCL")).toMatchObject({
      series: { unit: "USD", scale: 1e6, source: "WALCL.csv", title: "WALCL" },
    });
    expect(await importFile(file("WALCL.csv", walcl(7686670)), { ...wishes, keep })).toMatchObject({
      kept: ["WALCL"],
      replaced: ["WALCL"],
    });
    expect((await keep.find("walcl"))?.series.observations.at(-1)?.value).toBe(7686670);
    const found = await importFile(file("fed.csv", walcl(1)), { ...wishes, keep });
    expect(found).toMatchObject({ kept: ["fed_WALCL"] });
    expect(found).not.toHaveProperty("replaced");
    expect((await keep.find("WALCL"))?.series.observations.at(-1)?.value).toBe(7686670);
  });

  test("is nothing where the file asks or is refused", async () => {
    const keep = folder();
    await importFile(file("asks.csv", "date,v\n03/04/2024,1\n"), { ...wishes, keep });
    await importFile(file("bad.csv", "date,v\n2024-02-30,1\n"), { ...wishes, keep });
    expect(await keep.stamps()).toEqual([]);
  });
});

test("in words", async () => {
  const found = await importFile(file("x.csv", "date,v,note\n2024-01-30,1.5,a\n2024-01-31,2.5,b\n"), wishes);
  expect(importInWords(found, "en")).toBe(
    'x.csv\n  v: 2 rows, 2024-01-30 to 2024-01-31, last 2.5  (scale 1, irregular)\n  left out: note. Found "a"; expected a finite number such as 1234.5, or empty, "." or "NA" for a missing value.\n',
  );
});
