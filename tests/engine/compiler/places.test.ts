/** Functions that ask where a reference is and not what it holds may be given their own cell. */
import { testSheet } from "../sheet";

test.each([
  ["=SUM(ROW(A1:C10))", 55],
  ["=SUM(COLUMN(A1:C10))", 6],
  ["=ROWS(A1:C10)", 10],
  ["=ISREF(A1)", true],
  ["=ISFORMULA(A1)", true],
  ["=AREAS(A1)", 1],
  ["=SHEET(A1)", 1],
  ["=SHEETS(A1)", 1],
  ['=SHEET(INDIRECT("A1"))', 1],
  ["=SHEET(NA())", "#N/A"],
])("in A1 %s is %s", (formula, expected) => {
  const sheet = testSheet();
  sheet.set({ A1: formula });
  expect(sheet.value("A1")).toBe(expected);
});

test("what a cell holds is a circle: #REF!", () => {
  const sheet = testSheet();
  sheet.set({ A1: '=SUM(INDIRECT("A1:A2"))' });
  expect(sheet.value("A1")).toBe("#REF!");
});
