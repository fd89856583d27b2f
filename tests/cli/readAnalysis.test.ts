/** `marketbook template read WORKBOOK`: from the sheets of a saved workbook back to the file of a book. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOwnBook } from "../../src/authoring/ownBook";
import { readAnalysis } from "../../src/cli/readAnalysis";
import { blank } from "../../src/generated/blank";
import type { Book } from "../../src/workbook/book";
import { computeBook } from "../../src/workbook/grid/computeBook";
import { insertBook } from "../../src/workbook/grid/insertBook";
import { outputFor } from "../../src/workbook/grid/outputs";
import { layTemplate } from "../../src/workbook/layTemplate";
import { typed } from "../authoring/sheetsOf";
import { made } from "../sharing/madeWorkbook";

const folder = mkdtempSync(join(tmpdir(), "analysis-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const filledIn = (more: Record<string, string | number> = {}): Book =>
  typed(layTemplate(blank, "en"), {
    "Mine · Read me!A1": "Silver in spring",
    "Mine · The text!B4": "It rises to 96.2 by May.",
    "Mine · Inputs!A6": "Price",
    "Mine · Inputs!B6": 76.93,
    "Mine · Inputs!D6": "document",
    "Mine · Claims!B4": "It rises to 96.2.",
    "Mine · Claims!C4": 96.2,
    "Mine · Claims!E4": "='Mine · Inputs'!B6*1.25",
    ...more,
  });

async function saved(name: string, book: Book): Promise<string> {
  const { content } = (await outputFor(name)?.write(computeBook(book).model, name)) ?? { content: "" };
  writeFileSync(at(name), content);
  return at(name);
}

test.each(["mine.marketbook.json", "mine.xlsx"])(
  "%s gives back what was typed, as a book that can be read",
  async (name) => {
    const { text = "", lines, sound } = await readAnalysis(await saved(name, filledIn()), { language: "en" });
    expect([lines, sound]).toEqual([[], true]);
    const { template, faults } = readOwnBook("mine", text);
    expect(faults).toEqual([]);
    expect(template?.title.en).toBe("Silver in spring");
    expect(template?.inputs[0]?.inputs[0]).toMatchObject({ name: "Own_price", value: 76.93, standing: "document" });
    expect(template?.claims).toMatchObject([{ printed: 96.2, rebuilt: "=Own_price*1.25" }]);
  },
);

test("writes into a file that is named, never over one that is there", async () => {
  const workbook = await saved("mine.marketbook.json", filledIn());
  const file = at("mine.yaml");
  expect(await readAnalysis(workbook, { language: "en", file })).toEqual({
    lines: [`Silver in spring is written to ${file}.`],
    sound: true,
  });
  expect(readFileSync(file, "utf8")).toContain("rebuilt: =Own_price*1.25");
  writeFileSync(file, "mine");
  expect(await readAnalysis(workbook, { language: "tw", file })).toEqual({
    lines: [`${file} 已存在；未寫入任何內容。`],
    sound: false,
  });
  expect(readFileSync(file, "utf8")).toBe("mine");
});

test("tells by cell what keeps it from being one, in the reader's language, and writes nothing", async () => {
  const workbook = await saved("torn.marketbook.json", filledIn({ "Mine · Inputs!A6": "", "Mine · Claims!B4": "" }));
  const file = at("torn.yaml");
  const { lines, sound } = await readAnalysis(workbook, { language: "cn", file });
  expect(sound).toBe(false);
  expect(lines[0]).toBe("Silver in spring还不能读成分析：");
  expect(lines.slice(1).join("\n")).toMatch(/'Mine · Inputs'!A6[\s\S]*'Mine · Claims'!B4/);
  expect(existsSync(file)).toBe(false);
});

test("of several the title says which", async () => {
  const { model } = computeBook(filledIn());
  insertBook(model, { ...filledIn(), title: "Second" });
  const sheets = model.getters.getSheetIds();
  const [second] = sheets.filter((id) => model.getters.getSheetName(id) === "Mine · Read me 2");
  model.dispatch("UPDATE_CELL", { sheetId: second ?? "", col: 0, row: 0, content: "Gold in autumn" });
  const { content } = (await outputFor("both.marketbook.json")?.write(model, "both")) ?? { content: "" };
  writeFileSync(at("both.marketbook.json"), content);
  const workbook = at("both.marketbook.json");
  expect(await readAnalysis(workbook, { language: "en" })).toMatchObject({
    lines: ["both.marketbook.json holds 2 analyses; --title says which: Silver in spring; Gold in autumn."],
    sound: false,
  });
  const { text = "" } = await readAnalysis(workbook, { language: "en", title: "Gold in autumn" });
  expect(text).toMatch(/title: (\{ )?(en: )?"?Gold in autumn/);
  expect((await readAnalysis(workbook, { language: "en", title: "Tin" })).lines).toEqual([
    "both.marketbook.json holds no analysis “Tin”; it holds: Silver in spring; Gold in autumn.",
  ]);
});

test("says so where there is none, and where a file is no workbook", async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  writeFileSync(at("plain.xlsx"), made({ sheets: [{ name: "S", rows }] }));
  expect((await readAnalysis(at("plain.xlsx"), { language: "en" })).lines).toEqual([
    "plain.xlsx holds no analysis of your own. Start one under Analyses, Yours.",
  ]);
  writeFileSync(at("torn.xlsx"), "PK");
  const { lines, sound } = await readAnalysis(at("torn.xlsx"), { language: "en" });
  expect(sound).toBe(false);
  expect(lines[0]).toMatch(/^torn\.xlsx: /);
});
