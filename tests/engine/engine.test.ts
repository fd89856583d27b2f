import { testSheet } from "./sheet";

describe("our functions in a sheet", () => {
  test("answer the number that the guard answers", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=MKT.BUTTERFLYPAYOFF(90, 70, 90, 110, 2.5)" });
    expect(sheet.value("A1")).toBe(17.5);
  });
  test("take a range row by row and spill as they were given", () => {
    const sheet = testSheet();
    sheet.set({ A1: "70", B1: "90", A2: "100", B2: "120", D1: "=MKT.BUTTERFLYPAYOFF(A1:B2, 70, 90, 110, 2.5)" });
    expect(sheet.values("D1", 2, 2)).toEqual([
      [-2.5, 17.5],
      [7.5, -2.5],
    ]);
  });
  test("say on the cell what is wrong with an argument", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=MKT.CIPBASIS(-1, 1, 0.04, 0.02, 1)", A2: '=MKT.CIPBASIS("x", 1, 0.04, 0.02, 1)' });
    expect([sheet.value("A1"), sheet.value("A2")]).toEqual(["#NUM!", "#VALUE!"]);
    expect(sheet.message("A1")).toMatch(/^spot must be above 0/);
    expect(sheet.message("A2")).toMatch(/^spot must be a number, but "x" came/);
  });
  test("carry their sentence to the cells that build on them", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=MKT.CIPBASIS(-1, 1, 0.04, 0.02, 1)", B1: "=A1 * 2", C1: "=SUM(B1, 1)" });
    expect(sheet.value("C1")).toBe("#NUM!");
    expect(sheet.message("C1")).toBe(sheet.message("A1"));
  });
});

describe("an argument", () => {
  const premium = (cell: string) => {
    const sheet = testSheet();
    sheet.set({ B1: cell, A1: "=MKT.BUTTERFLYPAYOFF(90, 70, 90, 110, B1)" });
    return sheet.value("A1");
  };
  test("that is 0 is zero", () => expect(premium("0")).toBe(20));
  test("that is an optional empty cell is left out", () => expect(premium("")).toBe(20));
  test('that is "" counts as empty', () => expect(premium('=""')).toBe(20));
  test("that is text is refused", () => expect(premium("abc")).toBe("#VALUE!"));
  test("that holds an error passes it on", () => expect(premium("=NA()")).toBe("#N/A"));
  test("between two commas is left out", () => {
    const sheet = testSheet();
    sheet.set({ A1: '=MKT.CIPBASIS(1.0855,1.0912,0.0436,0.0235,0.25,,"XXXUSD")' });
    expect(sheet.value("A1")).toBeCloseTo(-8.491910834046193, 10);
  });
  test("that is an empty cell where a number is needed is #N/A, not zero", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=MKT.BUTTERFLYPAYOFF(B1, 70, 90, 110)" });
    expect(sheet.value("A1")).toBe("#N/A");
    expect(sheet.message("A1")).toMatch(/empty cell/);
  });
  test("that is empty inside a range stays in its place", () => {
    const sheet = testSheet();
    sheet.set({ A1: "90", A3: "100", B1: "=MKT.BUTTERFLYPAYOFF(A1:A3, 70, 90, 110)" });
    expect(sheet.column("B1", 3)).toEqual([20, "#N/A", 10]);
  });
});

describe("error values", () => {
  test.each(["#VALUE!", "#REF!", "#NUM!", "#N/A", "#DIV/0!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"])(
    "%s is an error to ISERROR and to SUM",
    (code) => {
      const sheet = testSheet();
      sheet.set({ A1: code, B1: "=ISERROR(A1)", C1: "=SUM(A1:A2)", D1: "=A1+1" });
      expect([sheet.value("B1"), sheet.value("C1"), sheet.value("D1")]).toEqual([true, code, code]);
    },
  );
  test("an error of ours is one to ISERROR and to SUM", () => {
    const sheet = testSheet();
    sheet.set({ A1: '=MKT.CIPBASIS("x", 1, 1, 1, 1)', B1: "=ISERROR(A1)", C1: "=SUM(A1, 1)", D1: "=IFERROR(A1, 7)" });
    expect([sheet.value("B1"), sheet.value("C1"), sheet.value("D1")]).toEqual([true, "#VALUE!", 7]);
  });
  test("a cell that reads itself is an error", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=B1", B1: "=A1" });
    expect(sheet.value("A1")).toBe("#REF!");
  });
  test("a reference to a deleted row is #REF!", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=A5", A5: "3", B1: "=ISERROR(A1)" });
    sheet.deleteRows(5);
    expect([sheet.value("A1"), sheet.value("B1")]).toEqual(["#REF!", true]);
  });
});

describe("spills", () => {
  test("A1# follows the spill on another sheet", () => {
    const sheet = testSheet();
    sheet.addSheet("Other");
    sheet.set({ A1: "100", "Other!A1": "=SEQUENCE(4)", B1: "=SUM(Other!A1#)", C1: "=Other!A1#" });
    expect(sheet.value("B1")).toBe(10);
    sheet.set({ "Other!A1": "=SEQUENCE(2)" });
    expect(sheet.value("B1")).toBe(3);
    expect(sheet.column("C1", 3)).toEqual([1, 2, null]);
    sheet.set({ "Other!A1": "=SEQUENCE(5)" });
    expect(sheet.column("C1", 6)).toEqual([1, 2, 3, 4, 5, null]);
  });
  test("A1# of a cell that does not spill is #REF!", () => {
    const sheet = testSheet();
    sheet.set({ A1: "1", B1: "=SUM(A1#)" });
    expect(sheet.value("B1")).toBe("#REF!");
  });
  test("a cell in the way is #SPILL!, and gone with it", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=SEQUENCE(3)", A2: "in the way" });
    expect([sheet.value("A1"), sheet.value("A2"), sheet.value("A3")]).toEqual(["#SPILL!", "in the way", null]);
    sheet.set({ A2: "" });
    expect(sheet.column("A1", 3)).toEqual([1, 2, 3]);
  });
  test("thousands of rows fit into a new sheet", () => {
    const sheet = testSheet();
    sheet.addSheet("Series");
    sheet.set({ "Series!A3": "=SEQUENCE(5900)" });
    expect(sheet.value("Series!A5902")).toBe(5900);
  });
});

describe("editing", () => {
  test("a running total filled down grows", () => {
    const sheet = testSheet();
    sheet.set({ A1: "1", A2: "2", A3: "3", B1: "=SUM(A$1:A1)" });
    sheet.fillDown("B1", 2);
    expect(sheet.column("B1", 3)).toEqual([1, 3, 6]);
    expect([sheet.formula("B1"), sheet.formula("B3")]).toEqual(["=SUM(A$1:A1)", "=SUM(A$1:A3)"]);
  });
  test("inserted rows move references, undo moves them back", () => {
    const sheet = testSheet();
    sheet.set({ A1: "1", A2: "2", B1: "=SUM(A1:A2)", B2: "=MKT.BUTTERFLYPAYOFF(A2*45, 70, 90, 110)" });
    sheet.insertRows(2, 3);
    expect([sheet.formula("B1"), sheet.value("B1"), sheet.value("B5")]).toEqual(["=SUM(A1:A5)", 3, 20]);
    sheet.undo();
    expect([sheet.formula("B1"), sheet.value("B1"), sheet.value("B2"), sheet.value("B5")]).toEqual([
      "=SUM(A1:A2)",
      3,
      20,
      null,
    ]);
  });
  test("deleted rows shrink ranges", () => {
    const sheet = testSheet();
    sheet.set({ A1: "1", A2: "2", A3: "4", B1: "=SUM(A1:A3)" });
    sheet.deleteRows(2);
    expect([sheet.formula("B1"), sheet.value("B1")]).toEqual(["=SUM(A1:A2)", 5]);
  });
  test("a defined name follows its cell and its value", () => {
    const sheet = testSheet();
    sheet.set({ A1: "30", B1: "=Silver_spot*2", B2: "=SUM(silver_SPOT, 1)" });
    sheet.defineName("Silver_spot", "A1");
    expect(sheet.column("B1", 2)).toEqual([60, 31]);
    sheet.set({ A1: "40" });
    expect(sheet.column("B1", 2)).toEqual([80, 41]);
    sheet.insertRows(1, 2);
    sheet.set({ A3: "50" });
    expect(sheet.column("B3", 2)).toEqual([100, 51]);
  });
  test("a name that nobody defined is #NAME?", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=No_such_name+1" });
    expect(sheet.value("A1")).toBe("#NAME?");
  });
});

test("calculating anew is possible for single cells", () => {
  const sheet = testSheet();
  sheet.set({ A1: "=MKT.BUTTERFLYPAYOFF(90, 70, 90, 110)", B1: "=A1+1" });
  const cell = sheet.model.getters.getCells(sheet.model.getters.getActiveSheetId())[0];
  sheet.run("EVALUATE_CELLS", { cellIds: [cell?.id] });
  expect(sheet.value("B1")).toBe(21);
});
