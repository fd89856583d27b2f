import { testSheet } from "../sheet";

test("a spill stays where a formula stood whose input changes", () => {
  const sheet = testSheet();
  sheet.set({ A1: "1", C1: "=A1*2" });
  sheet.set({ C1: "" });
  sheet.set({ B1: "=SEQUENCE(1,2)" });
  sheet.set({ A1: "5" });
  expect(sheet.values("B1", 1, 2)).toEqual([[1, 2]]);
});

test("a formula in the place of a spill that it counts finds the cells empty", () => {
  const sheet = testSheet();
  sheet.set({ B1: "=SEQUENCE(3)", D1: "=COUNT(B2:B3)" });
  expect(sheet.value("D1")).toBe(2);
  sheet.set({ B1: '=D1&" left"' });
  expect(sheet.value("B1")).toBe("0 left");
});

test("a spill goes with its formula, also where another's is laid over it", () => {
  const sheet = testSheet();
  sheet.set({ A1: "=SEQUENCE(2)", A2: "=SEQUENCE(2,2)" });
  expect(sheet.values("A1", 3, 2)).toEqual([
    ["#SPILL!", null],
    [1, 2],
    [3, 4],
  ]);
  sheet.set({ A2: "" });
  expect(sheet.values("A1", 3, 2)).toEqual([
    [1, null],
    [2, null],
    [null, null],
  ]);
});

describe("every cell of a circle is #REF!", () => {
  const circle = { A3: "=VLOOKUP(1,E3:F5,1,FALSE)", C3: "=COUNT(A3:A5)", F4: "=SUM(A2:C3)" };
  const members = Object.keys(circle);
  test.each([[[...members]], [[...members].reverse()], [["C3", "A3", "F4"]]])(
    "whichever was written last: %p",
    (order) => {
      const sheet = testSheet();
      for (const cell of order) sheet.set({ [cell]: circle[cell as keyof typeof circle] });
      expect(members.map((cell) => sheet.value(cell))).toEqual(["#REF!", "#REF!", "#REF!"]);
      sheet.set({ H1: "=C3" });
      sheet.run("EVALUATE_CELLS");
      expect(members.map((cell) => sheet.value(cell))).toEqual(["#REF!", "#REF!", "#REF!"]);
    },
  );
  test("also of one that is reached only from another circle's middle", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=B1", B1: "=C1+D1", C1: "=A1", D1: "=IFERROR(C1,0)" });
    sheet.run("EVALUATE_CELLS");
    expect(sheet.values("A1", 1, 4)).toEqual([["#REF!", "#REF!", "#REF!", "#REF!"]]);
  });
  test("but not a cell that only reads the circle", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=B1", B1: "=A1", C1: "=IFERROR(A1,7)" });
    sheet.run("EVALUATE_CELLS");
    expect(sheet.values("A1", 1, 3)).toEqual([["#REF!", "#REF!", 7]]);
  });
  test("until it is broken", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=B1", B1: "=A1" });
    sheet.set({ B1: "4" });
    expect(sheet.value("A1")).toBe(4);
  });
});

describe("spills that move one another without end are #REF!", () => {
  // A1 spills as long as B1 does not, and B1 as long as A1 does.
  const circle = { A1: '=IF(B2="",SEQUENCE(2),1)', B1: '=IF(A2="",1,SEQUENCE(2))' };
  const nothing = [
    ["#REF!", "#REF!"],
    [null, null],
  ];
  const circleWrittenIn = (order: readonly (keyof typeof circle)[]) => {
    const sheet = testSheet();
    for (const cell of order) sheet.set({ [cell]: circle[cell] });
    return sheet;
  };
  test.each([[["A1", "B1"] as const], [["B1", "A1"] as const]])("whichever was written last: %p", (order) => {
    const sheet = circleWrittenIn(order);
    expect(sheet.values("A1", 2, 2)).toEqual(nothing);
    sheet.run("EVALUATE_CELLS");
    expect(sheet.values("A1", 2, 2)).toEqual(nothing);
  });
  test("and say why", () => {
    expect(circleWrittenIn(["A1", "B1"]).message("B1")).toMatch(/circular reference/);
  });
  test("but not a cell that only reads them", () => {
    const sheet = circleWrittenIn(["A1", "B1"]);
    sheet.set({ D1: "=IFERROR(A1,SEQUENCE(2))", E1: '=A2&"nothing"' });
    expect(sheet.values("D1", 2, 2)).toEqual([
      [1, "nothing"],
      [2, null],
    ]);
  });
  test("nor other spills, whose changes are still shown", () => {
    const sheet = circleWrittenIn(["A1", "B1"]);
    sheet.set({ D1: "2", E1: "=SEQUENCE(1,D1)" });
    sheet.set({ D1: "3" });
    expect(sheet.values("E1", 1, 3)).toEqual([[1, 2, 3]]);
  });
  test("until the circle is broken", () => {
    const sheet = circleWrittenIn(["A1", "B1"]);
    sheet.set({ B1: "=SEQUENCE(2)" });
    expect(sheet.values("A1", 2, 2)).toEqual([
      [1, 1],
      [null, 2],
    ]);
    sheet.set({ B1: "" });
    expect(sheet.values("A1", 2, 2)).toEqual([
      [1, null],
      [2, null],
    ]);
  });
});

test("a long chain of spills settles, also where each comes before the one that it needs", () => {
  const sheet = testSheet();
  const length = 40;
  sheet.set({ [`A${length}`]: "=SEQUENCE(1,2)" });
  for (let row = length - 1; row > 0; row--) sheet.set({ [`A${row}`]: `=B${row + 1}+SEQUENCE(1,2)-1` });
  // The library warns after thirty passes; the value tells whether the chain settled.
  jest.spyOn(console, "warn").mockImplementation(() => {});
  sheet.run("EVALUATE_CELLS");
  expect(sheet.value("B1")).toBe(length + 1);
});

test("a spill across merged cells is blocked, however often what it reads changes", () => {
  const sheet = testSheet();
  const sheetId = sheet.model.getters.getActiveSheetId();
  sheet.run("ADD_MERGE", { sheetId, target: [{ left: 0, right: 1, top: 1, bottom: 1 }] });
  sheet.set({ A1: "=SEQUENCE(D1)+0*COUNT(A2)", D1: "=F2+2", F1: "=SEQUENCE(2)+H2", H1: "=SEQUENCE(2)" });
  sheet.run("EVALUATE_CELLS");
  expect(sheet.values("A1", 1, 4)).toEqual([["#SPILL!", null, null, 6]]);
});
