import { type FormulaMarks, fromMarks, inMarks, plainMarks } from "../../src/cells/formulaMarks";

const german: FormulaMarks = { decimal: ",", separator: ";" };
const swiss: FormulaMarks = { decimal: ".", separator: ";" };

test.each([
  ["=SUM(1.5,A1)", "=SUM(1,5;A1)"],
  ['=MKT.LAST("FRED:A,B;1.5", .5)', '=MKT.LAST("FRED:A,B;1.5"; ,5)'],
  ['="say ""1.5, 2"""&1.5', '="say ""1.5, 2"""&1,5'],
  ["='Rates 1.5, net'!A1*2.5E-3", "='Rates 1.5, net'!A1*2,5E-3"],
  ["=SUM({1.5,2;3,4},B1#)", "=SUM({1,5\\2;3\\4};B1#)"],
  ["=LOG10(B2)+x1.5y+T.INV(0.05,3)", "=LOG10(B2)+x1.5y+T.INV(0,05;3)"],
  ["=IF(A1>1.5,,2)", "=IF(A1>1,5;;2)"],
])("%s is %s in Germany, and back", (plain, local) => {
  expect(inMarks(plain, german)).toBe(local);
  expect(fromMarks(local, german)).toBe(plain);
});

test("a Swiss formula has semicolons and points; a file’s own has nothing to change", () => {
  expect(inMarks("=SUM(1.5,{1,2;3,4})", swiss)).toBe("=SUM(1.5;{1\\2;3\\4})");
  expect(fromMarks("=SUM(1.5;{1\\2;3\\4})", swiss)).toBe("=SUM(1.5,{1,2;3,4})");
  expect(inMarks("=SUM(1.5,A1)", plainMarks)).toBe("=SUM(1.5,A1)");
  expect(fromMarks("=SUM(1;5)", plainMarks)).toBe("=SUM(1;5)");
});
