/** What analysts type in three languages, and the function or book that they mean: among the first three of its kind. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/generated/catalogue";
import { templates } from "../../src/generated/templates";
import { searchFunctions } from "../../src/taskpane/search/searchFunctions";
import { searchTemplates } from "../../src/taskpane/search/searchPlaces";
import { usesIn } from "../../src/taskpane/search/uses";

/** tests/fixtures/search/README.md says how the table was written. */
const rows = readFileSync(join(__dirname, "../fixtures/search/queries.csv"), "utf8").trim().split("\n").slice(1);

interface Query {
  readonly language: string;
  readonly query: string;
  readonly expected: readonly string[];
}

const queries: readonly Query[] = rows.map((row) => {
  const [language, query, expected] = row.split(",") as [string, string, string];
  return { language, query, expected: expected.split(" ") };
});

const uses = usesIn(templates);

function firstThree(query: string): readonly string[] {
  const functions = searchFunctions(query, catalogue, uses).slice(0, 3);
  const books = searchTemplates(query, templates).slice(0, 3);
  return [...functions.map(({ id }) => id), ...books.map(({ id }) => `book:${id}`)];
}

test("the table has 300 queries at least, no two alike in a language, of functions and books that there are", () => {
  expect(queries.length).toBeGreaterThanOrEqual(300);
  expect(new Set(queries.map(({ language, query }) => `${language} ${query}`)).size).toBe(queries.length);
  const known = new Set([...catalogue.map(({ id }) => id), ...templates.map(({ id }) => `book:${id}`)]);
  expect(queries.flatMap(({ expected }) => expected.filter((each) => !known.has(each)))).toEqual([]);
});

test.each(["en", "tw", "cn"])("in %s, 97 % find what they mean among the first three", (language) => {
  const asked = queries.filter((each) => each.language === language);
  const missed = asked.filter(({ query, expected }) => {
    const found = firstThree(query);
    return !expected.some((each) => found.includes(each));
  });
  const told = missed.map(
    ({ query, expected }) => `${query}: ${expected.join(" ")}, not ${firstThree(query).join(" ")}`,
  );
  expect(missed.length / asked.length <= 0.03 ? [] : told).toEqual([]);
});

test.each([
  ["默頓", "MERTONSPREAD MERTONVOL MERTONEQ"],
  ["勝率", "WILSONCI"],
  ["今年以來", "YTD"],
  ["年增率", "CHANGE"],
  ["溢價率", "LOCPREM KIMCHI"],
  ["现货升水", "ROLLYIELD CURVESHAPE"],
  ["year over year", "CHANGE"],
  ["Black Scholes", "BSPRICE"],
])("%s finds %s", (query, expected) => {
  const found = firstThree(query);
  expect(expected.split(" ").filter((each) => found.includes(each))).not.toEqual([]);
});
