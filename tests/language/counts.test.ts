/** One and several in English, where a text has both words. */
import { say, setLanguage } from "../../src/language/language";
import { filled } from "../../src/language/told";
import { countedFormula } from "../../src/workbook/layout/counted";
import { testSheet } from "../engine/sheet";

const text = {
  en: "{count} {count|claim holds|claims hold} of {all}",
  tw: "{all} 項中有 {count} 項成立",
  cn: "{all} 项中有 {count} 项成立",
};

afterEach(() => setLanguage("en"));

test.each([
  [0, "0 claims hold of 9"],
  [1, "1 claim holds of 9"],
  [2, "2 claims hold of 9"],
  [11, "11 claims hold of 9"],
])("%d", (count, said) => {
  expect(say(text, { count, all: 9 })).toBe(said);
  expect(filled(text, { count, all: 9 })).toMatchObject({ en: said, tw: `9 項中有 ${count} 項成立` });
});

test("what has no value stays, and one that is given later fills both", () => {
  const half = filled(text, { all: 9 });
  expect(half.en).toBe("{count} {count|claim holds|claims hold} of 9");
  expect(say(half, { count: 1 })).toBe("1 claim holds of 9");
});

test("in a cell", () => {
  const sheet = testSheet();
  sheet.set({
    A1: "1",
    A2: "3",
    B1: `=${countedFormula("{count} {count|claim|claims}: ", "A1")}`,
    B2: `=${countedFormula("{count} {count|claim|claims}: ", "A2")}`,
    B3: `=${countedFormula('… and {count} more, "so"', "A1+A2-1")}`,
    B4: `=${countedFormula("{count|claim|claims}", "A1")}`,
  });
  expect(["B1", "B2", "B3", "B4"].map((at) => sheet.value(at))).toEqual([
    "1 claim: ",
    "3 claims: ",
    '… and 3 more, "so"',
    "claim",
  ]);
});
