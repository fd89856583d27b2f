/** What `marketbook template check` finds, each fault put into the book that `template new` writes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBook } from "../../src/authoring/checks/checkBook";
import { readRows } from "../../src/authoring/checks/figures";
import { newBook } from "../../src/authoring/newBook";
import { readBook, readDocuments } from "../../src/authoring/readBook";

const folder = join(__dirname, "../../src/templates");
const documents = readDocuments(readFileSync(join(folder, "documents.yaml"), "utf8"));
const rows = readRows(readFileSync(join(folder, "rows.csv"), "utf8"));
const fresh = newBook("demo");

/** The findings of the new book with one thing changed, and the line of the change. */
async function findings(from: string | RegExp, to: string) {
  expect(fresh).toMatch(from);
  const text = fresh.replace(from, to);
  const line = text.slice(0, text.indexOf(to)).split("\n").length;
  const found = await checkBook(readBook("demo", text, documents), rows);
  return {
    found: found.map(({ kind, message }) => `${kind}: ${message}`),
    lines: found.map((each) => each.line),
    line,
  };
}

test("the new book has no finding", async () => {
  expect(await checkBook(readBook("demo", fresh, documents), rows)).toEqual([]);
});

test.each([
  ["a slip of YAML", "value: 0.25", "value: 0.25: 1", /^error: Nested mappings/],
  ["an item of another name", "value: 0.25", "valeu: 0.25", /"valeu" is no item of Demo_rise/],
  ["an item that is missing", "        document: 0-16\n", "", /Demo_price lacks "document"|must match exactly one/],
  ["a format without quotes", 'format: "0%"', "format: 0", /^error: A format is text: put it in quotes/],
  ["a document that is not listed", 'document: "000"', 'document: "009"', /documents.yaml has no document "009"/],
  ["a name that nothing defines", "Demo_price*(1", "Demo_prize*(1", /^error: Nothing is named Demo_prize/],
  ["a result that is no line", "results: [Demo_later]", "results: [Demo_latter]", /The result Demo_latter is no line/],
  ["an input that nothing uses", "*(1+Demo_rise)", "*(1+0)", /^error: No formula uses the input Demo_rise/],
  [
    "a series that nothing reads",
    "series: {}",
    "series: { x: { label: X, mine: FILE:X } }",
    /No formula reads the series x/,
  ],
  ["a figure inside a formula", "*(1+Demo_rise)", "*(1+Demo_rise)*1.07", /^advice: The formula holds 1.07/],
  ["a row that is not listed", "row: 0-10", "row: 0-99", /^error: rows.csv has no row 0-99/],
  ["a figure that the row does not print", "printed: 100", "printed: 101", /^advice: Row 0-10 does not print 101/],
  ["a language that is missing", "{ en: Rise, tw: 漲幅, cn: 涨幅 }", "Rise", /^error: "Rise" lacks 繁體中文/],
  ["an answer that is missing", /answer: #.*\n(?: {2}.*\n){3}/, "", /^error: The book has no "answer"/],
  ["an answer without a figure", /\{Demo_later.*?printed\./, "more.", /The answer takes no figure from a cell/],
  ["a headline that is missing", "headline: [Demo_later]", "", /^error: The book has no "headline"/],
  [
    "a headline that is no line",
    "headline: [Demo_later]",
    "headline: [Demo_late]",
    /The headline Demo_late is no line/,
  ],
  ["a name in the answer that nothing defines", "{Demo_later}, {", "{Demo_late}, {", /Nothing is named Demo_late/],
  ["a tab that is missing", "tab: { en: New, tw: 新, cn: 新 }\n", "", /^error: The book has no "tab"/],
  ["a label that is too wide", "en: Rise,", `en: ${"Rise ".repeat(12)},`, /is wider than its column/],
  [
    "a day that the claim does not name",
    "rebuilt: =Demo_later",
    'rebuilt: =Demo_later+0*DATEVALUE("2026-01-05")',
    /^advice: The claim does not name the day 2026-01-05/,
  ],
  [
    "a claim that cannot fail",
    "holds: rebuilt>=printed",
    "holds: rebuilt>-printed",
    /^advice: Claim 0-10 stays "reproduced"/,
  ],
  [
    "an error cell",
    "=Demo_price*(1+Demo_rise)",
    "=Demo_price*(1+Demo_rise)/(Demo_rise-Demo_rise)",
    /^error: In the mode document New · Analysis!B\d+ is #DIV\/0!/,
  ],
] as const)("finds %s", async (_, from, to, message) => {
  const { found } = await findings(from, to);
  expect(found.some((each) => message.test(each))).toBe(true);
});

test("a finding stands at its line and column", async () => {
  const { lines, line } = await findings("Demo_price*(1", "Demo_prize*(1");
  expect(lines).toContain(line);
});
