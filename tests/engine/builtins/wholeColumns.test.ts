/** A whole column or row is as long as Excel's, 1,048,576 rows and 16,384 columns, though the sheets here are shorter. */
import { testSheet } from "../sheet";

const rows = 2 ** 20;
const columns = 2 ** 14;

/** Ten cells in A, of which 1 and 3 to 10 are filled, and the answers of formulas beside them. */
function answersOf(formulas: readonly string[]): unknown[] {
  const sheet = testSheet();
  sheet.addSheet("Longer");
  sheet.run("ADD_COLUMNS_ROWS", {
    dimension: "ROW",
    sheetId: "Longer",
    sheetName: "Longer",
    base: 0,
    position: "after",
    quantity: 900,
  });
  const cells: Record<string, string> = {
    A1: "5",
    A4: "'5",
    A5: "x",
    A6: '=""',
    A7: "TRUE",
    A8: "-2",
    "Longer!B1500": "7",
  };
  formulas.forEach((formula, index) => {
    cells[`D${index + 1}`] = formula;
  });
  sheet.set(cells);
  return sheet.column("D1", formulas.length);
}

test.each<[string, number]>([
  ["=ROWS(C:C)", rows],
  ["=COLUMNS(C:C)", 1],
  ["=ROWS(14:14)", 1],
  ["=COLUMNS(14:14)", columns],
  ["=ROWS($AB:$AAA)", rows],
  // AB is the 28th column and AAA the 703rd.
  ["=COLUMNS($AB:$AAA)", 703 - 28 + 1],
  ["=ROWS(A1:A5000)", 5000],
  ['=ROWS(INDIRECT("A:A"))', rows],
  ["=ROWS(OFFSET(A:A,0,1))", rows],
  // Six cells are filled, one of them with an empty text.
  ["=COUNTBLANK(A:A)", rows - 5],
  ["=COUNTBLANK(A1:A5000)", 5000 - 5],
  ['=COUNTIF(A:A,"<>")', 6],
  ['=COUNTIF(A:A,"=")', rows - 6],
  ['=COUNTIF(A:A,"<>5")', rows - 1],
  ['=COUNTIF(A:A,"<>x")', rows - 1],
  ['=COUNTIF(A:A,"x")', 1],
  ['=COUNTIF(INDIRECT("A:A"),"<>x")', rows - 1],
  ['=COUNTIF(1:1,"<>5")', columns - 1],
  ['=COUNTIFS(A:A,"<>x",B:B,"")', rows - 1],
  ['=COUNTIFS(A:A,"<>x",Longer!B:B,"<>7")', rows - 2],
  ['=SUMIFS(Longer!B:B,A:A,"")', 7],
  ['=SUMIF(A:A,"",Longer!B:B)', 7],
  ["=INDEX(A:A,5000)", 0],
  ["=XLOOKUP(7,Longer!B:B,A:A)", 0],
  ["=SUMPRODUCT(Longer!B:B,A:A)", 0],
])("%s is %d", (formula, expected) => {
  const [, answer] = answersOf(["=0", formula]);
  expect(answer === null || answer === "" ? 0 : answer).toBe(expected);
});

test("what names a whole column counts as it", () => {
  const sheet = testSheet();
  sheet.set({ A1: "1" });
  sheet.defineName("all", "A:A");
  sheet.set({ C1: "=ROWS(all)", C2: "=COUNTBLANK(all)", C3: "=LET(x,A:A,COUNTBLANK(x))" });
  expect(sheet.column("C1", 3)).toEqual([rows, rows - 1, rows - 1]);
});

test("beyond Excel's last row and column nothing is", () => {
  const sheet = testSheet();
  sheet.set({ A1: '=COLUMN(INDIRECT("XFE1"))', A2: '=ROW(INDIRECT("A1048577"))', A3: "=INDEX(B:B,1048577)" });
  expect(sheet.column("A1", 3)).toEqual(["#REF!", "#REF!", "#REF!"]);
});
