/** Recorded Excel as judge of all built-in functions: `npm run differences` renews the declared list and the page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { agrees, calculator } from "../tables";
import { recordedAnswers } from "./answers";
import { compare, type Wrong } from "./compare";
import { differencesFile, differencesText, kinds, readDifferences, renewed, section } from "./differences";

const recorded = recordedAnswers();
const declared = readDifferences();
const page = readFileSync(join(__dirname, "../../../../docs/differences.md"), "utf8");
const excelFunctions = readFileSync(join(__dirname, "../excelFunctions.txt"), "utf8").trim().split(/\s+/);

const shown = ({ formula, excel, ours }: Wrong) => `${formula} ${ours}, not ${excel}`;

test("each declared difference has a kind, and answers what it says", () => {
  const answer = calculator();
  expect(declared.filter(({ kind }) => !(kind in kinds))).toEqual([]);
  const others = declared.filter(({ formula, ours }) => !agrees(answer(formula), ours, 1e-12));
  // What is left of a cancellation may differ between processors.
  expect(others.filter(({ kind }) => kind !== "cancelled").map(shown)).toEqual([]);
});

test("the list is written as it is renewed", () => {
  expect(readFileSync(differencesFile, "utf8")).toBe(differencesText(declared));
});

if (!recorded)
  test.skip("Excel's recorded answers are not beside the checkout (../shared/oracles/excel.jsonl)", () => {});
else
  describe("of all recorded answers", () => {
    const { wrong, missing } = compare(recorded, excelFunctions);
    const known = new Set(declared.map(({ formula }) => formula));
    test("none differs that is not declared", () => {
      expect(recorded.length).toBeGreaterThan(17000);
      expect(wrong.filter(({ formula }) => !known.has(formula)).map(shown)).toEqual([]);
    });
    test("at most one in a hundred is declared, and only what differs", () => {
      const differing = new Set(wrong.map(({ formula }) => formula));
      expect(declared.filter(({ formula }) => !differing.has(formula)).map(({ formula }) => formula)).toEqual([]);
      expect(wrong.length).toBeLessThanOrEqual(recorded.length / 100);
    });
    test("the page tells what was counted", () => {
      expect(page).toBe(renewed(page, section(declared, { all: recorded.length, missing })));
    });
  });
