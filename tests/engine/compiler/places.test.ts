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

test("what asks where an area is may spill into it", () => {
  const sheet = testSheet();
  sheet.set({ A1: "=ROW(A1:C10)" });
  expect(sheet.column("A1", 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  sheet.set({ E1: "=COLUMN(E1:G1)", E3: "=ROW(E3:E5)+A1", E8: "=SUM(E8:E9)" });
  expect(["E1", "F1", "G1"].map(sheet.value)).toEqual([5, 6, 7]);
  expect(sheet.column("E3", 3)).toEqual([4, 5, 6]);
  expect(sheet.value("E8")).toBe("#REF!");
  sheet.set({ A1: "=ROW(A1:C3)" });
  expect(sheet.column("A1", 4)).toEqual([1, 2, 3, null]);
  expect(sheet.column("E3", 3)).toEqual([4, 5, 6]);
});
