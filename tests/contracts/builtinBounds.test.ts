/** What a formula would have to make larger than the bound, or calculate for too long, is refused at once and says so. */
import { CellError } from "../../src/cells/cell";
import { evaluateFormula } from "../../src/workbook/grid/evaluate";
import { testSheet } from "../engine/sheet";

const refusal = (formula: string): string => {
  const answer = evaluateFormula(formula);
  return answer instanceof CellError ? `${answer.code} ${answer.message}` : JSON.stringify(answer);
};

const cells = /^#NUM! An array of \d+ × \d+ cells is too large: a formula may make 1048576 cells\.$/;

test.each([
  "=MAKEARRAY(1E6,1E6,LAMBDA(r,c,1))",
  "=SEQUENCE(1E7)",
  "=RANDARRAY(1E5,1E5)",
  "=EXPAND(1,1E6,1E6,0)",
  "=MUNIT(1E5)",
  "=MMULT(SEQUENCE(1500,1500),SEQUENCE(1500,1500))",
  "=SEQUENCE(2000)*SEQUENCE(1,2000)",
  "=IF(SEQUENCE(2000)>SEQUENCE(1,2000),1,0)",
  "=ATAN2(SEQUENCE(2000),SEQUENCE(1,2000))",
  "=HSTACK(SEQUENCE(600000),SEQUENCE(600000))",
])("%s makes too many cells", (formula) => expect(refusal(formula)).toMatch(cells));

test.each([
  ["=MMULT(SEQUENCE(700,700),SEQUENCE(700,700))", /^#NUM! The matrices are too large/],
  ["=MINVERSE(SEQUENCE(600,600))", /^#NUM! The matrices are too large/],
  ["=MDETERM(SEQUENCE(1000,1000))", /^#NUM! The matrices are too large/],
  ["=LET(f,LAMBDA(g,n,IF(n=0,0,g(g,n-1)+g(g,n-1))),f(f,30))", /^#NUM! The LAMBDA calculates too long/],
  ['=REPT("ab",20000)', /^#VALUE! The text is too long: a cell holds 32767 characters/],
  ['=SUBSTITUTE(REPT("a",30000),"a","bb")', /^#VALUE! The text is too long/],
  ['=CONCATENATE(REPT("a",30000),REPT("a",30000))', /^#VALUE! The text is too long/],
  ["=CUMIPMT(0.01,1E9,1,1,1E9,0)", /^#NUM! end_period asks for more than the 100000 steps/],
  ["=VDB(1,0,1E12,0,1E11)", /^#NUM! period asks for more than the 100000 steps/],
  ["=DB(1000,1,1E9,1E8)", /^#NUM! period asks/],
  ["=GAMMA.DIST(1E308,1E308,1,TRUE)", /^#NUM!/],
  ["=BETA.INV(0.5,1E300,1E300)", /^#NUM!/],
  ["=GAMMA.INV(0.5,1E9,1)", /^#NUM!/],
  ["=GAMMA.INV(0.5,1E15,1)", /^#NUM!/],
  ["=CHISQ.INV(0.5,1E10)", /^#NUM!/],
  ["=POISSON.DIST(1E300,1E300,TRUE)", /^#NUM!/],
  ["=FACTDOUBLE(1E17)", /^#NUM!/],
  ["=PERMUT(1E17,1E17)", /^#NUM!/],
  ["=BINOM.INV(1E17,0.5,1)", /^#NUM!/],
  ["=WORKDAY(1,1E12)", /^#NUM!/],
  ['=SEARCH("*a*a*a*a*a*a*a*a*b",REPT("a",30000))', /^#VALUE!/],
  ['=REGEXTEST(REPT("a",40),"(a+)+$b")', /^#VALUE! The pattern can be laid/],
  ['=REGEXEXTRACT(REPT("a",40),"(a|aa)+$b")', /^#VALUE! The pattern can be laid/],
  ['=REGEXREPLACE(REPT("a",2000),"a*a*a*a*b","")', /^#VALUE! The pattern can be laid/],
  ["=LINEST(RANDARRAY(1000),RANDARRAY(1000,200))", /^#NUM! The matrices are too large/],
  ["=POLYFIT.COEFFS({1;2;3},{1;2;4},36012,TRUE)", /^#NUM! order is outside/],
  ['=TEXT(45357,REPT("a",30000))', /^#VALUE! The text is too long/],
])("%s is refused", (formula, sentence) => expect(refusal(formula)).toMatch(sentence));

test.each<[string, number | boolean | string]>([
  ['=REGEXTEST(REPT("a",10000)&"7","[0-9]+$")', true],
  ['=REGEXEXTRACT("US 10Y 4.25%, US 2Y 3.95%","([A-Z]+) (\\d+Y) ([\\d.]+)%")', "US 10Y 4.25%"],
  ["=SUM(SEQUENCE(100000))", 5000050000],
  ["=HYPGEOM.DIST(1E8,2E8,3E8,1E9,TRUE)", 1],
  ["=SUM(OFFSET(A1,1,1,1000000,10000))", 0],
  ['=SUM(INDIRECT("A2:XFD1048576"))', 0],
  ["=AMORLINC(2400,39679,39813,300,1E12,0.15,1)", 0],
])("%s is not", (formula, expected) => expect(evaluateFormula(formula)).toBe(expected));

// 1000 · 2E-12 · (1 − 2E-12)^(1E11 − 1), in sixty digits.
test("DDB keeps its digits over many periods", () =>
  expect(evaluateFormula("=DDB(1000,1,1E12,1E11)")).toBeCloseTo(1.63746150615891e-9, 22));

test("a sheet with such formulas calculates, and what stands beside them", () => {
  const sheet = testSheet();
  sheet.set({ A1: "=SEQUENCE(1E7)", A2: "=GAMMA.DIST(1E308,1E308,1,TRUE)", A3: "=1+1", A4: "=IFERROR(A1,5)" });
  expect(sheet.column("A1", 4)).toEqual(["#NUM!", "#NUM!", 2, 5]);
});
