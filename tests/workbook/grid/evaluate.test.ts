import { CellError } from "../../../src/cells/cell";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";

function code(formula: string): string | undefined {
  const answer = evaluateFormula(formula);
  return answer instanceof CellError ? answer.code : undefined;
}

test("one cell is a value", () => {
  expect(evaluateFormula("=1+1")).toBe(2);
  expect(evaluateFormula('="a"&1')).toBe("a1");
  expect(evaluateFormula("=1>0")).toBe(true);
});
test("a range comes row by row", () =>
  expect(evaluateFormula("=SEQUENCE(2,3)")).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]));
test("an array constant comes as it was written", () =>
  expect(evaluateFormula("={1,2;3,4}")).toEqual([
    [1, 2],
    [3, 4],
  ]));
test("a function of ours answers as everywhere", () =>
  expect(evaluateFormula("=MKT.BUTTERFLYPAYOFF({70;72.5;100;120}, 70, 90, 110, 2.5)")).toEqual([
    [-2.5],
    [0],
    [7.5],
    [-2.5],
  ]));
test("an error has its code and its sentence", () => {
  expect(code("=1/0")).toBe("#DIV/0!");
  expect(evaluateFormula("=MKT.CIPBASIS(-1,1,1,1,1)")).toMatchObject({ code: "#NUM!" });
  expect((evaluateFormula("=MKT.CIPBASIS(-1,1,1,1,1)") as CellError).message).toMatch(/^spot must be above 0/);
});
test("an error inside a range stays in its place", () =>
  expect(evaluateFormula("=MKT.BUTTERFLYPAYOFF(90, 70, {90;60}, 110)")).toMatchObject([[20], [{ code: "#NUM!" }]]));
test("an unknown function, an unknown name and what is no formula are #NAME?", () => {
  expect(["=NOSUCH(1)", "=No_such_name", "=1+"].map(code)).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
});
test("an empty cell reads as zero, as in Excel", () => expect(evaluateFormula("=B7")).toBe(0));
