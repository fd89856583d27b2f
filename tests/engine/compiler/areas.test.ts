import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { testSheet } from "../sheet";

/** 1 to 9 in A1:C3, row by row. */
function square() {
  const sheet = testSheet();
  sheet.set(
    Object.fromEntries(
      [..."123456789"].map((digit, place) => [`${"ABC"[place % 3]}${1 + Math.floor(place / 3)}`, digit]),
    ),
  );
  return sheet;
}

const shared = square();

/** Microsoft, "Calculation operators and precedence in Excel"; "AREAS function"; "INDEX function", reference form. */
test.each<[string, unknown]>([
  ["=A1:A3 A2:C2", 4],
  ["=SUM(A1:B3 B2:C3)", 13],
  ["=SUM(A:A 2:2)", 4],
  ["=SUM(A1:C2 A2:C3 B1:B3)", 5],
  ["=SUM(-A1:A3 A2:C2)", -4],
  ["=SUM(A1:A3 A2:C2%)", 0.04],
  ["=SUM(A1:C3 INDEX(A1:C3, 2, 0))", 15],
  ["=SUM(OFFSET(A1, 0, 0, 3) A2:C2)", 4],
  ["=SUM((A1:A3) A2:C2)", 4],
  ["=A1:A3 B1:B3", "#NULL!"],
  ["=SUM(A1 B1)", "#NULL!"],
  ["=ISERROR(A1:A3 B1:B3)", true],
  ["=SUM(A1:A3 #REF!)", "#REF!"],
  ["=SUM(A1:A3 NoSuchName)", "#NAME?"],
  ["=SUM(A1:A3 LET(x, 5, x))", "#REF!"],
  ["=SUM((A1:A3,C1:C3))", 30],
  ["=SUM((A1:A3,A2))", 16],
  ["=SUM((A1:A3,C1:C3) A2:C2)", 10],
  ["=SUM((A1:A3,C1:C3), B1)", 32],
  ["=LET(x, (A1:A3,C1), SUM(x))", 15],
  ["=SUM(IF(TRUE, (A1:A3,C1)))", 15],
  ["=AVERAGE((A1,B2,C3))", 5],
  ["=COUNT((A1:A3,C1:D3))", 6],
  ["=MAX((A1:A2,C1))", 4],
  ["=MEDIAN((A1:A3,C3))", 5.5],
  ["=SUBTOTAL(9, (A1:A3,C1:C3))", 30],
  ["=LARGE((A1:A3,C1:C3), 2)", 7],
  ["=SMALL((A1:A3,C1:C3), 2)", 3],
  ["=RANK(C2, (A1:A3,C1:C3))", 3],
  ["=AREAS(A1:C3)", 1],
  ["=AREAS((A1:A3,C1))", 2],
  ["=AREAS((A1:A3,C1:C3) A2:C2)", 2],
  ["=AREAS(A1 B1)", "#NULL!"],
  ["=AREAS(5)", "#REF!"],
  ["=INDEX((A1:A3,C1:C3), 2, 1, 2)", 6],
  ["=INDEX((A1:A3,C1:C3), 2)", 4],
  ["=SUM(INDEX((A1:A3,C1:C3), 0, 1, 2))", 18],
  ["=INDEX((A1:A3,C1:C3), 2, 1, 3)", "#REF!"],
  ["=INDEX((A1:A3,C1:C3), 2, 1, 1/0)", "#DIV/0!"],
  ["=INDEX(A1:C3, 2, 3, 1)", 6],
  ["=INDEX(A1:C3, 2, 3, 2)", "#REF!"],
  ["=ISREF((A1,B1))", true],
  ["=(A1:A3,C1)", "#VALUE!"],
  ["=(A1,C1)+1", "#VALUE!"],
  ["=ROWS((A1:A3,C1))", "#VALUE!"],
  ["=COUNTIF((A1:A3,C1), 1)", "#VALUE!"],
  ["=MATCH(4, (A1:A3,C1), 0)", "#VALUE!"],
  ["=SUM (A1:A3)", 12],
  ["=LAMBDA(x, x*2) (4)", 8],
  ["=( A1 + B1 )", 3],
])("%s is %p", (formula, expected) => {
  shared.set({ E9: formula });
  expect(shared.value("E9")).toBe(expected);
});

test("what is wrong is said", () => {
  const sheet = square();
  sheet.set({ E1: "=A1 B1", E2: "=ROWS((A1,B1))", E3: "=INDEX((A1,B1), 1, 1, 3)", E4: "=AREAS(5)" });
  expect(["E1", "E2", "E3", "E4"].map(sheet.message)).toEqual([
    expect.stringMatching(/have no cell in common/),
    expect.stringMatching(/^One range is needed here/),
    "There is no area number 3.",
    expect.stringMatching(/reference to cells is needed/),
  ]);
});
test("names cross and join like what they stand for", () => {
  const sheet = square();
  sheet.defineName("Column", "A1:A3");
  sheet.defineName("Row", "A2:C2");
  sheet.set({ E1: "=Column Row", E2: "=SUM((Column,Row))", E3: "=SUM(Column A3:C3)" });
  expect(sheet.column("E1", 3)).toEqual([4, 27, 7]);
  sheet.set({ A2: "40" });
  expect(sheet.column("E1", 2)).toEqual([40, 99]);
});
test("they are calculated again when a cell of theirs changes", () => {
  const sheet = square();
  sheet.set({ E1: "=A1:A3 A2:C2", E2: "=SUM((A1:A3,C1))", E3: "=SUM(OFFSET(A1, 0, 0, 3) A3:C3)", F1: "=E1+E2" });
  sheet.set({ A2: "40", A3: "=B1*10" });
  expect(sheet.column("E1", 3)).toEqual([40, 64, 20]);
  expect(sheet.value("F1")).toBe(104);
  sheet.set({ B1: "3" });
  expect([sheet.value("E2"), sheet.value("E3")]).toEqual([74, 30]);
});
test("they move with inserted and deleted rows, with filling down and with a sheet's new name", () => {
  const sheet = square();
  sheet.addSheet("Other");
  sheet.set({
    "Other!A1": "=Sheet1!A1:A3 Sheet1!A2:C2",
    "Other!A2": "=SUM((Sheet1!A1:A3,Sheet1!C1:C3))",
    E1: "=A1:C1 B$1:B$3",
  });
  sheet.fillDown("E1", 2);
  expect(sheet.column("E1", 3)).toEqual([2, 5, 8]);
  sheet.insertRows(2, 1);
  sheet.run("RENAME_SHEET", { sheetId: "sheet1", oldName: "Sheet1", newName: "Base" });
  expect(sheet.formula("Other!A1")).toBe("=Base!A1:A4 Base!A3:C3");
  expect(sheet.formula("Other!A2")).toBe("=SUM((Base!A1:A4,Base!C1:C4))");
  sheet.set({ "Base!A3": "50" });
  expect(sheet.column("Other!A1", 2)).toEqual([50, 76]);
  sheet.deleteRows(3);
  expect(sheet.value("Other!A1")).toBe("#REF!");
  sheet.undo();
  expect(sheet.value("Other!A1")).toBe(50);
});
test("the space is kept with the workbook, and other spaces are not", () => {
  const sheet = square();
  sheet.set({ E1: "=SUM( A1:B3   B2:C3 )", E2: "=( A1 , B1 )" });
  expect([sheet.formula("E1"), sheet.formula("E2")]).toEqual(["=SUM(A1:B3 B2:C3)", "=(A1,B1)"]);
  const again = testSheet(new (nodeEngine().Model)(sheet.model.exportData()));
  expect(again.formula("E1")).toBe("=SUM(A1:B3 B2:C3)");
  expect(again.value("E1")).toBe(13);
});
