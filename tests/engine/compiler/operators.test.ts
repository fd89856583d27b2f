import { CellError } from "../../../src/cells/cell";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";

const answer = (formula: string): unknown => {
  const value = evaluateFormula(formula);
  return value instanceof CellError ? value.code : value;
};

/** Excel's order of operations: Microsoft, "Calculation operators and precedence in Excel". */
test.each<[string, unknown]>([
  ["=-2^2", 4],
  ["=0-2^2", -4],
  ["=2^-1", 0.5],
  ["=2^3^2", 64],
  ["=-2^-2", 0.25],
  ["=--3", 3],
  ["=+-3", -3],
  ["=50%", 0.5],
  ["=-50%", -0.5],
  ["=200%^2", 4],
  ["=2^50%*4", Math.SQRT2 * 4],
  ["=10-2-3", 5],
  ["=100/10/2", 5],
  ["=2+3*4", 14],
  ["=(2+3)*4", 20],
  ["=1+2&3+4", "37"],
  ['="a"&1=1&"b"', false],
  ["=1<2<3", false],
  ["=1=1=TRUE", true],
  ["=2*3=6", true],
  ["=5%%", 0.0005],
])("%s is %p", (formula, expected) => {
  const value = answer(formula);
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 14);
  else expect(value).toBe(expected);
});

describe("a value of one kind where another is needed", () => {
  test.each<[string, unknown]>([
    ['="5"+1', 6],
    ['="5%"+1', 1.05],
    ['="2026-01-31"+1', 46054],
    ["=TRUE+1", 2],
    ["=B9+1", 1],
    ['=""+1', "#VALUE!"],
    ['="x"*2', "#VALUE!"],
    ["=-B9", 0],
    ['=-"x"', "#VALUE!"],
    ["=TRUE&1", "TRUE1"],
    ["=B9&1", "1"],
    ['=0.1+0.2&""', "0.3"],
    ['=1/3&""', "0.333333333333333"],
    ['=2/3&""', "0.666666666666667"],
    ['=1E-10&""', "0.0000000001"],
    ['=1E-20&""', "1E-20"],
    ['=1/3000000&""', "3.33333333333333E-07"],
    ['=123456789012345678&""', "123456789012346000"],
    ['=-1.5E25&""', "-1.5E+25"],
    ['=100&""', "100"],
    ['=123456789.123456789&""', "123456789.123457"],
    ['=0.00001&""', "0.00001"],
    ['=123456789012&""', "123456789012"],
    ['=-0.5&""', "-0.5"],
  ])("%s is %p", (formula, expected) => expect(answer(formula)).toBe(expected));
});

describe("comparison", () => {
  test.each<[string, unknown]>([
    ['="a"="A"', true],
    ['="a"<"B"', true],
    ['="10"=10', false],
    ['="a">1', true],
    ['=TRUE>"z"', true],
    ["=B9=0", true],
    ['=B9=""', true],
    ["=B9=FALSE", true],
    ["=0.1+0.2=0.3", true],
    ["=1E-20=0", false],
    ["=3<>4", true],
    ["=#N/A=1", "#N/A"],
  ])("%s is %p", (formula, expected) => expect(answer(formula)).toBe(expected));
});

describe("where arithmetic has no answer", () => {
  test.each<[string, unknown]>([
    ["=1/0", "#DIV/0!"],
    ["=1/B9", "#DIV/0!"],
    ["=0^0", "#NUM!"],
    ["=0^-1", "#DIV/0!"],
    ["=(-8)^(1/3)", "#NUM!"],
    ["=1E300*1E300", "#NUM!"],
    ["=10^400", "#NUM!"],
    ["=#N/A+1/0", "#N/A"],
    ["=1/0+#N/A", "#DIV/0!"],
  ])("%s is %s", (formula, expected) => expect(answer(formula)).toBe(expected));
});

describe("error values as they are typed", () => {
  test.each(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"])("%s", (code) => {
    expect(answer(`=${code}`)).toBe(code);
    expect(answer(`=ISERROR(${code})`)).toBe(true);
    expect(answer(`=IFERROR(1+${code}, 7)`)).toBe(7);
    expect(answer(`=IF(FALSE, ${code}, 2/1)`)).toBe(2);
    expect(answer(`={${code},1}`)).toMatchObject([[{ code }, 1]]);
  });
  test("numbers and names after one are still the right ones", () => {
    expect(answer("=IFERROR(#DIV/0!, 3) + LET(x, 4, x*5)")).toBe(23);
  });
});

describe("quotes", () => {
  test.each<[string, string]>([
    ['="a""b"', 'a"b'],
    ['=""""', '"'],
    ['="""a"""', '"a"'],
    ['=""', ""],
    ['="x"""&"y"', 'x"y'],
    ['="a,b;c(d)"', "a,b;c(d)"],
  ])("%s", (formula, expected) => expect(answer(formula)).toBe(expected));
});

describe("over ranges", () => {
  test.each<[string, unknown]>([
    [
      "={1,2;3,4}*10",
      [
        [10, 20],
        [30, 40],
      ],
    ],
    [
      "={1;2}+{10,20}",
      [
        [11, 21],
        [12, 22],
      ],
    ],
    ["=-{1,2}", [[-1, -2]]],
    ["={1,2}%", [[0.01, 0.02]]],
    ['={1,2}&"x"', [["1x", "2x"]]],
    ["={1,2,3}>2", [[false, false, true]]],
    ["={1,2,3}+{1,2}", [[2, 4, { code: "#N/A" }]]],
    ["={-1,1}", [[-1, 1]]],
  ])("%s", (formula, expected) => expect(answer(formula)).toMatchObject(expected as object));
});

test.each(["=", "=1+", "=(1", "=1)", "=SUM(1", "={1,2;3}", "=1 2", "=,", "=@", "=a..b(", "=|N|", "=?1", "=1?"])(
  "%s is no formula, and says so",
  (formula) => expect(answer(formula)).toBe("#NAME?"),
);

test("a formula that is nested without end is refused, not a crash", () => {
  expect(answer(`=${"(".repeat(5000)}1${")".repeat(5000)}`)).toBe("#NAME?");
});
