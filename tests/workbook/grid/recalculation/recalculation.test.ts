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
