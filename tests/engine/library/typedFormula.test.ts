import { typedFormula } from "../../../src/engine/library/typedFormula";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";
import { testSheet } from "../sheet";

test.each([
  ["=LOG10(1000)+log10 (A1)", "=LOG(1000)+LOG (A1)"],
  ["=LOG10+1", "=LOG10+1"],
  ['="LOG10("&A1', '="LOG10("&A1'],
  ["=SUM(A1:INDEX(B1:B9,2))", "=SUM((A1):INDEX(B1:B9,2))"],
  ["=SUM($A$1:OFFSET(A1,2,0))", "=SUM(($A$1):OFFSET(A1,2,0))"],
  ["='A1:B(2)'!C3", "='A1:B(2)'!C3"],
  ["A1:INDEX(", "A1:INDEX("],
])("%s is written %s", (typed, expected) => expect(typedFormula(typed)).toBe(expected));

test("LOG10 calculates, also after rows were inserted above", () => {
  const sheet = testSheet();
  sheet.set({ A5: "=LOG10(1000)" });
  sheet.insertRows(1, 2);
  expect(sheet.value("A7")).toBeCloseTo(3, 14);
  expect(evaluateFormula("=LOG10(100)")).toBeCloseTo(2, 14);
});
