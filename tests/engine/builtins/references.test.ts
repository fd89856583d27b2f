import { CellError } from "../../../src/cells/cell";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";
import { testSheet } from "../sheet";

const answer = (formula: string): unknown => {
  const value = evaluateFormula(formula);
  return value instanceof CellError ? value.code : value;
};

/** Microsoft, "INDEX function". */
describe("INDEX", () => {
  test.each<[string, unknown]>([
    ["=INDEX({1,2;3,4}, 2, 1)", 3],
    ["=INDEX({1,2,3}, 2)", 2],
    ["=INDEX({1;2;3}, 2)", 2],
    ["=INDEX({1,2;3,4}, 0, 2)", [[2], [4]]],
    ["=INDEX({1,2;3,4}, 2, 0)", [[3, 4]]],
    ["=INDEX({1,2;3,4}, 2)", [[3, 4]]],
    ["=SUM(INDEX({1,2;3,4}, 0, 0))", 10],
    ["=INDEX({1,2;3,4}, 3, 1)", "#REF!"],
    ['=INDEX({1,2;3,4}, 1, "x")', "#VALUE!"],
    ['=CHOOSE("x", 1, 2)', "#VALUE!"],
    ["=INDEX({1,2;3,4}, 1, 3)", "#REF!"],
    ["=INDEX({1,2}, -1)", "#VALUE!"],
    ["=INDEX(#N/A, 1, 2)", "#N/A"],
    ["=INDEX(NOSUCH(1), 1, 2)", "#NAME?"],
    ["=INDEX({1,2}, 1/0)", "#DIV/0!"],
    ["=INDEX(5, 1, 1)", 5],
    ["=INDEX({1,2;3,4}, {2}, {1})", 3],
  ])("%s is %p", (formula, expected) => expect(answer(formula)).toEqual(expected));
  test("of a range is a reference", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=SEQUENCE(3)", B1: "=SUM(INDEX(A1:A3, 1)#)", B2: "=ROW(INDEX(A1:A3, 2))" });
    expect(sheet.column("B1", 2)).toEqual([6, 2]);
  });
});
