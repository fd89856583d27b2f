import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";

/** The key that the compiler gets: of all spaces only those that stand for an intersection are left. */
test.each([
  ["=SUM( A1 , B1 )", "=SUM(|C|,|C|)"],
  ["=A1:A3 B1:B3", "=|R| |R|"],
  ["=A1:A3  \n B1:B3", "=|R| |R|"],
  ["=A1 : A3 B1", "=|R| |C|"],
  ["=Foo Bar", "=Foo Bar"],
  ["=A1# B1:B3", "=|C|# |R|"],
  ["=(A1,B1) A1", "=(|C|,|C|) |C|"],
  ["=A1:B2 (A1,B1)", "=|R| (|C|,|C|)"],
  ["=A1:A3 INDEX(B1:B3, 1)", "=|R| INDEX(|R|,|N|)"],
  ["=SUM (A1)", "=SUM(|C|)"],
  ["=LAMBDA(x, x) (1)", "=LAMBDA(x,x)(|N|)"],
  ["= A1 + B1 ", "=|C|+|C|"],
  ['="a" & "b"', "=|S|&|S|"],
  ["=A1 % * 2", "=|C|%*|N|"],
])("%s has the key %s", (formula, key) => {
  const { CompiledFormula, Model } = nodeEngine();
  expect(CompiledFormula.Compile(formula, "sheet", new Model().getters).normalizedFormula).toBe(key);
});
