/** What analysts type in three languages, and the function or book that they mean: among the first three of its kind. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/generated/catalogue";
import { templates } from "../../src/generated/templates";
import { searchFunctions } from "../../src/taskpane/search/searchFunctions";
import { searchTemplates } from "../../src/taskpane/search/searchPlaces";
import { usesIn } from "../../src/taskpane/search/uses";

/** tests/fixtures/search/README.md says how the table was written. */
const fixture = (file: string) =>
  readFileSync(join(__dirname, "../fixtures/search", file), "utf8")
    .trim()
    .split("\n");

interface Query {
  readonly language: string;
  readonly query: string;
  readonly expected: readonly string[];
}

const table = (file: string): readonly Query[] =>
  fixture(file)
    .slice(1)
    .map((row) => {
      const [language, query, expected] = row.split(",") as [string, string, string];
      return { language, query, expected: expected.split(" ") };
    });

const queries = table("queries.csv");
const questions = table("questions.csv");

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
  expect([...queries, ...questions].flatMap(({ expected }) => expected.filter((each) => !known.has(each)))).toEqual([]);
});

/** Told by name when too many miss. */
function missedOf(asked: readonly Query[], allowed: number): readonly string[] {
  const missed = asked.filter(({ query, expected }) => {
    const found = firstThree(query);
    return !expected.some((each) => found.includes(each));
  });
  const told = missed.map(
    ({ query, expected }) => `${query}: ${expected.join(" ")}, not ${firstThree(query).join(" ")}`,
  );
  return missed.length / asked.length <= allowed ? [] : told;
}

test.each(["en", "tw", "cn"])("in %s, 97 % find what they mean among the first three", (language) => {
  expect(
    missedOf(
      queries.filter((each) => each.language === language),
      0.03,
    ),
  ).toEqual([]);
});

test("of questions, half sentences and slips of one letter 90 % do", () => {
  expect(missedOf(questions, 0.1)).toEqual([]);
});

test("of what is nothing of ours, 95 % find nothing", () => {
  const asked = fixture("nothing.txt");
  const found = asked.filter((query) => firstThree(query).length > 0);
  expect(found.length / asked.length <= 0.05 ? [] : found).toEqual([]);
});

test("a slip of one letter is mended where another word tells that the query is one of ours", () => {
  expect(firstThree("distence to default")).toContain("MERTONDD");
  expect(firstThree("distence")).toEqual([]);
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
