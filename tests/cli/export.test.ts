import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportBook, exportWishes } from "../../src/cli/export";
import { templates } from "../../src/generated/templates";
import { setLanguage } from "../../src/language/language";
import { readWorkbook } from "../../src/sharing/readWorkbook";
import { layTemplate } from "../../src/workbook/layTemplate";
import { functionNames } from "../sharing/functionNames";
import { made } from "../sharing/madeWorkbook";

const folder = mkdtempSync(join(tmpdir(), "marketbook-"));
const at = (name: string) => join(folder, name);
afterEach(() => setLanguage("en"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (words: readonly string[], given = {}) => {
  const wishes = exportWishes(words, given);
  if (typeof wishes === "string") throw new Error(wishes);
  return exportBook(wishes);
};

test("a book goes out in a language, by its id", async () => {
  const [template] = templates;
  const { written, lines } = await run([template.id, at("book.xlsx")], { locale: "tw", mode: "portable" });
  expect([written, lines.length]).toEqual([true, 1]);
  const { workbook } = readWorkbook(readFileSync(at("book.xlsx")), functionNames);
  expect(workbook.title).toBe(template.title.tw);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(
    ["說明", "輸入", "分析", "論點", "來源"].map((name) => `白銀 · ${name}`),
  );
}, 60_000);

test("a file goes out as values", async () => {
  writeFileSync(
    at("in.xlsx"),
    made({ sheets: [{ name: "S", rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' }] }),
  );
  expect((await run([at("in.xlsx"), at("out.xlsx")], { mode: "values" })).written).toBe(true);
  const { workbook } = readWorkbook(readFileSync(at("out.xlsx")), functionNames);
  expect([...workbook.sheets[0].cells.values()].map(({ value, formula }) => [value, formula])).toEqual([
    [2, undefined],
  ]);
});

test("a file whose values are not known is not written", async () => {
  writeFileSync(at("none.xlsx"), made({ sheets: [{ name: "S", rows: '<row r="1"><c r="A1"><f>1+1</f></c></row>' }] }));
  const { written, lines } = await run([at("none.xlsx"), at("never.xlsx")]);
  expect([written, existsSync(at("never.xlsx"))]).toEqual([false, false]);
  expect(lines[0]).toContain("S!A1");
});

test("what is not understood is named with what is expected", async () => {
  expect(exportWishes(["silver", "x.xlsx"], { mode: "pdf" })).toBe(
    '--mode is "pdf"; expected one of portable, live, values',
  );
  expect(exportWishes(["silver", "x.xlsx"], { series: "some" })).toContain("all, free, none");
  expect(exportWishes(["silver"], {})).toContain("export BOOK FILE");
  expect((await run(["nothing", at("x.xlsx")])).lines[0]).toContain("silver");
});

test("a book goes out as one page, without formulas", async () => {
  const { written } = await run(["silver", at("silver.HTML")], { locale: "cn" });
  const html = readFileSync(at("silver.HTML"), "utf8");
  expect([written, html.includes('<html lang="zh-CN">'), /MKT\.[A-Z]+\(|<script/.test(html)]).toEqual([
    true,
    true,
    false,
  ]);
}, 60_000);

test("the values of a sheet go out as text, by its name", async () => {
  const silver = templates.find(({ id }) => id === "silver");
  const [, inputs] = layTemplate(silver as (typeof templates)[number], "en").sheets;
  expect((await run(["silver", at("inputs.csv")], { sheet: inputs?.name.toUpperCase() })).written).toBe(true);
  const text = readFileSync(at("inputs.csv"), "utf8");
  expect(text.startsWith("\ufeffSilver")).toBe(true);
  expect(text).toContain("\nDate of the text,2026-01-07,");
  await expect(run(["silver", at("none.csv")], { sheet: "Nowhere" })).rejects.toThrow(/Nowhere.*Inputs/);
  expect(existsSync(at("none.csv"))).toBe(false);
}, 60_000);

test("what does not go together is refused before anything is calculated", () => {
  expect(exportWishes(["silver", "x.html"], { mode: "live" })).toContain("holds values alone");
  expect(exportWishes(["silver", "x.xlsx"], { sheet: "Inputs" })).toContain("--sheet is for .csv");
  expect(exportWishes(["silver", "x.pdf"], { paper: "A9" })).toContain("A4");
});
