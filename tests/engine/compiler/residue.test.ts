import fc from "fast-check";
import { withoutResidue } from "../../../src/engine/compiler/residue";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";
import { testSheet } from "../sheet";

/**
 * What users of Excel 2002 to 2010 reported: microsoft.public.excel.worksheet.functions, April 2009, "Simple subtraction formula
 * returning strange results"; excelbanter.com 43390 and 816967; "Display bug in Excel 2007 and 2010"; "When does 0 not equal 0?";
 * Microsoft, "Floating-point arithmetic may give inaccurate results in Excel".
 */
describe("a last addition or subtraction", () => {
  test.each([
    ["=0.5-0.4-0.1", 2],
    ["=1-0.9-0.1", 2],
    ["=1.333+1.225-1.333-1.225", 1],
    ["=65.57-7.54-58.03", 1],
    ["=39795-13530.9-11895-14369.1", 1],
    ["=52.8-8.8*6", 1],
    ["=70.4-8.8-61.6", 1],
    ["=818562.54-40026.44-778536.1", 1],
    ["=80.79-76.75-4.04", 7],
    ["=1E-7*(1+2^-50)-1E-7", 7],
    ["=1E25*(1+2^-50)-1E25", 4],
    ["=1E100*(1+2^-50)-1E100", 5],
    ["=2^1023+(2^1023-2^971)-(2^1023+(2^1023-5*2^971))", 4],
  ])("%s, %i steps, is zero", (formula) => expect(evaluateFormula(formula)).toBe(0));
  test.each([
    ["=2059.32-1879.32-120.48+184.8-244.32", 2.27374e-13, 8],
    ["=818562.54-778536.1-40026.44", 5.82077e-11, 8],
    ["=65.57-58.03-7.54", -7.99361e-15, 9],
    ["=33.665-33.95+0.285", -3.71925e-15, 67],
    ["=100-99.99-0.01", 5.1157e-15, 2949],
  ])("%s is %p, %i steps", (formula, expected) => {
    const value = evaluateFormula(formula) as number;
    expect(Number(value.toPrecision(6))).toBe(expected);
  });
  test.each([
    ["=(0.5-0.4-0.1)", -2.77556e-17],
    ["=1*(0.5-0.4-0.1)", -2.77556e-17],
    ["=(52.8-8.8*6)", -7.10543e-15],
    ["=65.57-7.54-58.03-0", -7.10543e-15],
    ["=80.79-76.75-4.04+0", 6.21725e-15],
    ["=39795-13530.9-11895-14369.1-0-0-0", -1.81899e-12],
    ["=SUM(0.5-0.4-0.1)", -2.77556e-17],
    ["=LET(x,0.5-0.4,x-0.1)", -2.77556e-17],
    ["=IF(TRUE,0.5-0.4-0.1)", -2.77556e-17],
  ])("%s does something else last and is %p", (formula, expected) => {
    const value = evaluateFormula(formula) as number;
    expect(Number(value.toPrecision(6))).toBe(expected);
  });
});

test("over ranges nothing is taken for zero", () => {
  const sheet = testSheet();
  sheet.set({ A1: "=0.5-0.4", A2: "1", B1: "=A1:A2-0.1", C1: "=A1-0.1", D1: "=0-A1+0.1", E1: "=(A1-0.1)=0" });
  expect(sheet.column("B1", 2)).toEqual([0.5 - 0.4 - 0.1, 0.9]);
  expect(["C1", "D1", "E1"].map(sheet.value)).toEqual([0, 0, false]);
});
test("the number format and errors are those of any addition", () => {
  const sheet = testSheet();
  sheet.set({ A1: "50%", A2: "40%", A3: "=A1-A2", A4: '=A1-"x"', A5: "=NA()+1" });
  expect(["A3", "A4", "A5"].map(sheet.shown)).toEqual(["10%", "#VALUE!", "#N/A"]);
});
test("numbers that differ by more than the fifteenth digit keep their difference", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
      fc.double({ min: 1e-14, max: 1, noNaN: true }),
      (one, share) => {
        const other = one * (1 + share);
        expect(withoutResidue(other - one, other, -one)).toBe(other - one);
      },
    ),
  ));
