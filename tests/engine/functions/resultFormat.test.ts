/** Results of our functions read in their unit where the cell has no format of its own. */
import { formatted } from "../../../src/engine/functions/resultFormat";
import { formatOfFormula } from "../../../src/workbook/excel/writeFormula";
import { testSheet } from "../sheet";

const day = { format: "yyyy-mm-dd", columns: "first" } as const;

test("the first column alone, numbers alone", () => {
  const columns = [
    [{ value: "date" }, { value: 45000 }, { value: "#N/A" }],
    [{ value: "value" }, { value: 1 }, { value: 2 }],
  ];
  expect(formatted(columns, day)).toEqual([
    [{ value: "date" }, { value: 45000, format: "yyyy-mm-dd" }, { value: "#N/A" }],
    columns[1],
  ]);
});

const sheet = testSheet();

test.each([
  ['=MKT.CIPBASIS(1.0855,1.0912,0.0436,0.0235,0.25,"cont","XXXUSD")', "-8.5 bp"],
  ["=MKT.TAYLOR(0.03,0)", "5.50%"],
  ["=MKT.LOCARB(75,77,0.5,0,0)", "$1.50"],
  ["=MKT.CALSPREADPNL(30,31,31,31,1,5000)", "5,000.00"],
  ["=MKT.TURNPOINT({45000,9;45100,4;45200,6;45300,8})", "2023-06-23"],
  ["=MKT.DEBTELAST(0.1)", "-8.6 bp"],
  // Quoted as a decimal, and in the unit of its arguments.
  ['=MKT.BSDELTA("C",100,100,1,0.05,0,0.2)', "0.636830651"],
  ["=MKT.INTCOST(38,0.0026)", "0.0988"],
])("%s shows %s", (formula, shown) => {
  sheet.set({ A1: formula });
  expect(sheet.shown("A1")).toBe(shown);
});

test("the value that is found with a date is no date", () => {
  sheet.set({ A1: "=MKT.TURNPOINT({45000,9;45100,4;45200,6;45300,8})" });
  expect(sheet.shown("B1")).toBe("4");
});

test("a format of the cell's own stays, and nothing is written into the cell", () => {
  sheet.set({ C1: "=MKT.TAYLOR(0.03,0)", D1: "=MKT.TAYLOR(0.03,0)" });
  sheet.format("C1", "0.0000");
  expect(sheet.shown("C1")).toBe("0.0550");
  const { getters } = sheet.model;
  expect(getters.getCell({ sheetId: getters.getActiveSheetId(), col: 3, row: 0 })?.format).toBeUndefined();
});

test.each([
  ["=MKT.CIPBASIS(1,1,0,0,1)", '0.0" bp"'],
  ["=mkt.cipbasis(A1,')'!B1,0,0,1)", '0.0" bp"'],
  ["=MKT.CIPBASIS(1,1,0,0,1)*2", undefined],
  ["=MKT.CIPBASIS(1,1,0,0,1)+MKT.CIPBASIS(1,1,0,0,1)", undefined],
  ["=1+MKT.CIPBASIS(1,1,0,0,1)", undefined],
  ["=MKT.VERSION()", undefined],
])("a formula in Excel: %s is in %p", (formula, format) => expect(formatOfFormula(formula)?.format).toBe(format));
