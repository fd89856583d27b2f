import { typedFormula } from "../../../src/engine/library/typedFormula";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";
import { plain } from "../../contracts/calls";
import { testSheet } from "../sheet";

test.each([
  ["=LOG10(1000)+log10 (A1)", "=LOG(1000)+LOG (A1)"],
  ["=LOG10+1", "=LOG10+1"],
  ['="LOG10("&A1', '="LOG10("&A1'],
  ["=SUM(A1:INDEX(B1:B9,2))", "=SUM((A1):INDEX(B1:B9,2))"],
  ["=SUM($A$1:OFFSET(A1,2,0))", "=SUM(($A$1):OFFSET(A1,2,0))"],
  ["='A1:B(2)'!C3", "='A1:B(2)'!C3"],
  ["A1:INDEX(", "A1:INDEX("],
  ["=1E400*2+1.5e+309", "=#NUM!*2+#NUM!"],
  [`=${"9".repeat(309)}+A1`, "=#NUM!+A1"],
  ["=1E308+A1E400+\"1E400\"+'1E400'!A1", "=1E308+A1E400+\"1E400\"+'1E400'!A1"],
])("%s is written %s", (typed, expected) => expect(typedFormula(typed)).toBe(expected));

test("a number beyond all numbers is #NUM!, and what the formula bar shows of it still is", () => {
  const sheet = testSheet();
  sheet.set({ A1: "=1E400" });
  expect(sheet.value("A1")).toBe("#NUM!");
  sheet.set({ A2: sheet.formula("A1") ?? "" });
  expect(sheet.value("A2")).toBe("#NUM!");
  expect(plain(evaluateFormula("=1E400"))).toEqual([["#NUM!"]]);
});

test("LOG10 calculates, also after rows were inserted above", () => {
  const sheet = testSheet();
  sheet.set({ A5: "=LOG10(1000)" });
  sheet.insertRows(1, 2);
  expect(sheet.value("A7")).toBeCloseTo(3, 14);
  expect(evaluateFormula("=LOG10(100)")).toBeCloseTo(2, 14);
});
