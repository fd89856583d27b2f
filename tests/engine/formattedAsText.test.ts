/** Cells formatted as text (`@`): what a formula gives stays what it is, what is typed is text. */
import { testSheet } from "./sheet";

const sheetWith = (cells: Readonly<Record<string, string>>, asText: readonly string[]) => {
  const sheet = testSheet();
  for (const at of asText) sheet.format(at, "@");
  sheet.set(cells);
  return sheet;
};

test("the number of a formula is a number, which sums and comparisons read", () => {
  const sheet = sheetWith({ A1: "=40+2", A2: "=1/8", B1: "=SUM(A1:A2)", B2: "=A1=42", B3: "=ISNUMBER(A2)" }, [
    "A1",
    "A2",
  ]);
  expect([sheet.value("A1"), sheet.value("A2")]).toEqual([42, 0.125]);
  expect([sheet.shown("A1"), sheet.shown("A2")]).toEqual(["42", "0.125"]);
  expect([sheet.value("B1"), sheet.value("B2"), sheet.value("B3")]).toEqual([42.125, true, true]);
});

test("so is a truth value, and what spills into such cells", () => {
  const sheet = sheetWith({ A1: "=1=1", C1: "=SEQUENCE(3)", D1: "=SUM(C1:C3)" }, ["A1", "C2", "C3"]);
  expect(sheet.value("A1")).toBe(true);
  expect(sheet.column("C1", 3)).toEqual([1, 2, 3]);
  expect(sheet.value("D1")).toBe(6);
});

test("a number that is typed is text, and what reads it reads text", () => {
  const sheet = sheetWith({ A1: "007", B1: "=A1", B2: "=SUM(A1)", B3: "=ISTEXT(B1)" }, ["A1", "B1"]);
  expect([sheet.value("A1"), sheet.value("B1"), sheet.value("B2"), sheet.value("B3")]).toEqual(["007", "007", 0, true]);
});

test("an apostrophe that keeps a text one is not shown", () => {
  const sheet = sheetWith({ A1: "'=a", A2: "'007" }, ["A1", "A2"]);
  expect(sheet.column("A1", 2)).toEqual(["=a", "007"]);
  expect(sheet.shown("A2")).toBe("007");
});
