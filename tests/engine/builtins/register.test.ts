import { registerBuiltins } from "../../../src/engine/builtins/builtins";
import { setLanguage } from "../../../src/language/language";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { testSheet } from "../sheet";

const message = (formula: string) => (evaluateFormula(formula) as { message: string }).message;

describe("a function of ours", () => {
  test("is calculated for each cell of a range, an error staying in its place", () =>
    expect(evaluateFormula('=NORM.S.DIST({0,"x";#N/A,0},TRUE)')).toMatchObject([
      [0.5, { code: "#VALUE!" }],
      [{ code: "#N/A" }, 0.5],
    ]));
  test("says which argument is out of its domain", () =>
    expect(message("=NORM.INV(0.5,0,-1)")).toMatch(/^standard_dev is outside/));
  test("takes an omitted argument for its substitute", () => expect(evaluateFormula("=PV(0,10,,-100,)")).toBe(100));
  test("may be named where a LAMBDA is wanted", () =>
    expect(evaluateFormula("=MAP({0.5,0.5},NORM.S.INV)")).toEqual([[0, 0]]));
  test("shows dates as dates", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=EOMONTH(45000,0)" });
    expect(sheet.shown("A1")).toBe("3/31/2023");
  });
});

test("the help follows the language", () => {
  const library = nodeEngine();
  const described = () => library.registries.functionRegistry.get("XIRR");
  setLanguage("tw");
  registerBuiltins(library);
  expect(described().description).toContain("內部報酬率");
  expect(described().args[1].description).toContain("日期");
  setLanguage("cn");
  registerBuiltins(library);
  expect(described().description).toContain("内部收益率");
  setLanguage("en");
  registerBuiltins(library);
  expect(described().description).toMatch(/^The yearly internal rate/);
});

/** What the library keeps calculating, with Excel's ways around it. */
test("SUMIF takes as many cells to sum as it tests, and watches them", () => {
  const sheet = testSheet();
  sheet.set({ A1: "x", A2: "y", A3: "x", B1: "1", B2: "2", B3: "4", C1: '=SUMIF(A1:A3,"x",B1)' });
  expect(sheet.value("C1")).toBe(5);
  sheet.set({ B3: "10" });
  expect(sheet.value("C1")).toBe(11);
});
test("INDIRECT reads rows and columns, counted from the cell itself", () => {
  const sheet = testSheet();
  sheet.set({
    A1: "7",
    B3: '=INDIRECT("R1C1",FALSE)',
    C2: '=INDIRECT("R[-1]C[-2]",0)',
    D4: '=SUM(INDIRECT("R1C:R3C1",FALSE))',
  });
  expect([sheet.value("B3"), sheet.value("C2"), sheet.value("D4")]).toEqual([7, 7, 21]);
});
test("AGGREGATE passes over hidden rows and over other totals", () => {
  const sheet = testSheet();
  sheet.set({
    A1: "1",
    A2: "2",
    A3: "4",
    A4: "=SUBTOTAL(9,A1:A3)",
    B1: "=AGGREGATE(9,5,A1:A3)",
    B2: "=AGGREGATE(9,0,A1:A4)",
    B3: "=AGGREGATE(9,4,A1:A4)",
  });
  sheet.run("HIDE_COLUMNS_ROWS", { sheetId: "sheet1", dimension: "ROW", elements: [1] });
  sheet.run("EVALUATE_CELLS");
  expect([sheet.value("B1"), sheet.value("B2"), sheet.value("B3")]).toEqual([5, 7, 14]);
});
