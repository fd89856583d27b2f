import type { CellError } from "../../../src/cells/cell";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";

const codeOf = (formula: string) => (evaluateFormula(formula) as CellError).code;

test("a curve through points of x² is x²", () => {
  const [coefficients] = evaluateFormula("=POLYFIT.COEFFS({1;4;9;16},{1;2;3;4},2)") as number[][];
  expect(coefficients?.[0]).toBeCloseTo(1, 10);
  expect(coefficients?.[1]).toBeCloseTo(0, 10);
  expect(evaluateFormula("=POLYFIT.FORECAST(5,{1;4;9;16},{1;2;3;4},2.9)")).toBeCloseTo(25, 10);
});

test.each([
  ["fewer points than coefficients", "=POLYFIT.COEFFS({1;4},{1;2},2)"],
  ["one place twice", "=POLYFIT.COEFFS({1;4;9},{1;2;2},2)"],
  ["a point without a number", '=POLYFIT.COEFFS({1;4;"x"},{1;2;3},2)'],
  ["an order that is a day", "=POLYFIT.COEFFS({1;4;9},{1;2;3},45322)"],
  ["no order", "=POLYFIT.FORECAST(5,{1;4;9},{1;2;3},0)"],
])("%s is #NUM!", (_, formula) => expect(codeOf(formula)).toBe("#NUM!"));

test("an order that is no number is #VALUE!, an error stays itself", () => {
  expect(codeOf('=POLYFIT.COEFFS({1;4;9},{1;2;3},"2024-01-31")')).toBe("#VALUE!");
  expect(codeOf("=POLYFIT.COEFFS({1;4;9},{1;2;3},#N/A)")).toBe("#N/A");
});
