/**
 * Built-in functions against LibreOffice (scripts/askLibreOffice.mjs asked it) and, where LibreOffice is wrong or has no such
 * function, against what Excel's documentation says (numbers: excelDefinitions.py).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { agrees, calculator, type Entry, readPairs, readTable, tableNames } from "./tables";

const tables = new Map(tableNames.map((name) => [name, readTable(name)]));
const entries = [...tables.values()].flat();
const answer = calculator();

const excelAnswer = ({ libreOffice, excel }: Entry): string => excel || libreOffice;

function wrongAnswers(table: readonly Entry[]): string[] {
  return table.flatMap((entry) => {
    const expected = entry.ours || excelAnswer(entry);
    const given = answer(entry.formula);
    return agrees(given, expected, Number(entry.tolerance || 1e-12))
      ? []
      : [`${entry.formula} ${given}, not ${expected}`];
  });
}

test("there are more than four thousand formulas, each once", () => {
  expect(entries.length).toBeGreaterThan(4000);
  const formulas = entries.map(({ formula }) => formula);
  expect(formulas.filter((formula, index) => formulas.indexOf(formula) !== index)).toEqual([]);
});

test.each(tableNames)("%s", (name) => expect(wrongAnswers(tables.get(name) as Entry[])).toEqual([]));

test("an entry that sets LibreOffice aside says why", () => {
  const silent = entries.filter(({ excel, ours, note, tolerance }) => (excel || ours || tolerance) && !note);
  expect(silent).toEqual([]);
});

test("what differs from Excel is listed where users see it", () => {
  const listed = readFileSync(join(__dirname, "../../../docs/differences.md"), "utf8");
  const differing = entries.filter((entry) => entry.ours !== "");
  expect(differing.length).toBeGreaterThan(0);
  expect(differing.filter(({ formula }) => !listed.includes(`\`${formula}\``))).toEqual([]);
});

/**
 * Answers that Excel 2010 gave, to 13 digits: a sample of the test data of ExcelFinancialFunctions
 * (https://github.com/fsprojects/ExcelFinancialFunctions, Apache License 2.0).
 */
test("financial functions answer as Excel was recorded to", () => {
  const recorded = readPairs("recordedByExcel");
  expect(recorded.length).toBeGreaterThan(1800);
  const wrong = recorded.flatMap(([formula, expected]) => {
    const given = answer(formula);
    return agrees(given, expected, 2e-12) ? [] : [`${formula} ${given}, not ${expected}`];
  });
  expect(wrong).toEqual([]);
});
