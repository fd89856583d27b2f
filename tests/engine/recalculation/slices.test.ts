/** Calculating in slices: what cells show meanwhile, what a stop leaves, and when slow formulas are stopped. */

import { listenToPulse, pulse } from "../../../src/engine/compiler/pulse";
import { createModel } from "../../../src/engine/engine";
import { calculated, calculateNow, calculating } from "../../../src/engine/recalculation/calculating";
import type { Evaluator } from "../../../src/engine/recalculation/evaluator";
import { type Pace, setPace } from "../../../src/engine/recalculation/pace";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { testSheet } from "../sheet";
import { createTurns } from "./turns";

const library = nodeEngine();
afterEach(() => setPace(library, undefined));

function slicedSheet(changed: Partial<Pace> = {}) {
  const turns = createTurns(changed);
  setPace(library, turns.pace);
  const sheet = testSheet(createModel(library));
  turns.toTheEnd();
  return { sheet, turns, calculation: calculating(sheet.model) };
}

/** As long as it takes: some tenths of a second, in which it asks. */
const slow = (milliseconds: number) => `REDUCE(0,SEQUENCE(${milliseconds * 600}),LAMBDA(a,b,a+b))`;

/** A1 is 1, and each cell below one more. */
const chain = (length: number) =>
  Object.fromEntries([["A1", "1"], ...Array.from({ length }, (_, at) => [`A${at + 2}`, `=A${at + 1}+1`])]);

test("a cell that is not calculated yet is busy, with what it spilled before, and blank cells stay blank", () => {
  const { sheet, turns } = slicedSheet();
  sheet.set({ A1: "3", B1: "=SEQUENCE(A1)", C1: "=SUM(B1:B9)" });
  turns.toTheEnd();
  expect([...sheet.column("B1", 3), sheet.value("C1")]).toEqual([1, 2, 3, 6]);
  sheet.set({ A1: "4" });
  expect(sheet.value("A1")).toBe(4);
  expect([...sheet.column("B1", 4), sheet.value("C1")]).toEqual(["#BUSY!", "#BUSY!", "#BUSY!", null, "#BUSY!"]);
  expect(sheet.message("C1")).toBe("Being calculated …");
  turns.toTheEnd();
  expect([...sheet.column("B1", 4), sheet.value("C1")]).toEqual([1, 2, 3, 4, 10]);
});

test("a chain is climbed once: a formula is calculated at most twice, however long the chain", () => {
  const { sheet, turns } = slicedSheet();
  sheet.set(chain(120));
  turns.toTheEnd();
  sheet.set({ A1: "5" });
  let slices = 0;
  while (turns.next()) slices++;
  expect(sheet.value("A121")).toBe(125);
  expect(slices).toBeGreaterThan(60);
  expect(slices).toBeLessThan(400);
});

test("an edit between two slices is calculated, and so is Undo", () => {
  const { sheet, turns, calculation } = slicedSheet();
  sheet.set({ ...chain(50), D1: "1" });
  turns.toTheEnd();
  sheet.set({ A1: "5" });
  turns.next();
  expect(calculation.isUnderWay).toBe(true);
  sheet.set({ D1: "2", D2: "=D1+A51", A20: "100" });
  turns.next();
  sheet.undo();
  turns.toTheEnd();
  expect([sheet.value("D2"), sheet.value("A51"), sheet.value("A20")]).toEqual([57, 55, 24]);
});

test("a formula without a cell calculates no cells between two slices, and keeps nothing", () => {
  const { sheet, turns } = slicedSheet();
  sheet.set({ A1: "1", A2: "=A1+1" });
  turns.toTheEnd();
  sheet.set({ A1: "2" });
  const { getters } = sheet.model;
  expect(getters.evaluateFormula(getters.getActiveSheetId(), "=A2*2")).toBe("#BUSY!");
  turns.toTheEnd();
  expect(getters.evaluateFormula(getters.getActiveSheetId(), "=A2*2")).toBe(6);
});

test("a stop leaves no old number and nothing half done; F9 goes on", () => {
  const { sheet, turns, calculation } = slicedSheet();
  sheet.set({ ...chain(20), B1: "=SUM(C2:C9)", C1: "=SEQUENCE(A21)", E1: "=IFERROR(A21,0)", F1: "=1+1", G1: "7" });
  turns.toTheEnd();
  expect(sheet.value("B1")).toBe(44);
  sheet.set({ A1: "2" });
  turns.next();
  calculation.stop();
  expect(calculation.isUnderWay).toBe(false);
  expect(turns.next() && calculation.isUnderWay).toBe(false);
  expect([sheet.value("A21"), sheet.value("B1"), sheet.value("C1"), sheet.value("E1")]).toEqual(
    Array(4).fill("#BUSY!"),
  );
  expect(sheet.column("C2", 3)).toEqual([null, null, null]);
  expect([sheet.value("A1"), sheet.value("F1"), sheet.value("G1")]).toEqual([2, 2, 7]);
  expect(sheet.message("E1")).toMatch(/F9/);
  sheet.set({ H1: "=F1+1" });
  turns.toTheEnd();
  expect([sheet.value("H1"), sheet.value("A21")]).toEqual([3, "#BUSY!"]);
  calculateNow(sheet.model);
  turns.toTheEnd();
  expect([sheet.value("A21"), sheet.value("B1"), sheet.value("E1"), sheet.value("C22")]).toEqual([22, 44, 22, 22]);
  expect(calculation.withoutValue()).toEqual([]);
});

test("what is stopped while a workbook opens keeps what was typed, and marks what may read a spill to come", () => {
  const turns = createTurns();
  setPace(library, turns.pace);
  const cells = { A1: "=SUM(D2:D9)", B1: "=1+1", D1: "=SEQUENCE(3)", Z9: "typed" };
  const sheet = testSheet(
    new library.Model({
      sheets: [{ id: "s", name: "S", colNumber: 26, rowNumber: 50, cells }],
    } as ConstructorParameters<typeof library.Model>[0]),
  );
  while (sheet.value("B1") === "#BUSY!") turns.next();
  calculating(sheet.model).stop();
  expect([sheet.value("A1"), sheet.value("B1"), sheet.value("D1"), sheet.value("Z9")]).toEqual([
    "#BUSY!",
    2,
    "#BUSY!",
    "typed",
  ]);
  calculateNow(sheet.model);
  turns.toTheEnd();
  expect([sheet.value("A1"), sheet.value("D3")]).toEqual([5, 3]);
});

test("formulas that take too long together are stopped and told apart from those that read them; all others are right", () => {
  const { sheet, turns, calculation } = slicedSheet({
    slow: 20,
    allowance: 60,
    opening: 1e9,
    edit: 1e9,
    slice: () => 1e9,
  });
  sheet.set({ A1: "1", B1: "=SUM(A1,1)", B2: "=IFERROR(SUM(C1:C9),0)" });
  sheet.set(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`C${at + 1}`, `=$A$1+${slow(60)}*0`])));
  sheet.set({ A1: "2" });
  turns.toTheEnd();
  const stopped = calculation.stopped();
  expect(stopped.length).toBeGreaterThan(3);
  expect(stopped.length).toBeLessThan(9);
  expect(stopped.every(({ col }) => col === 2)).toBe(true);
  const values = sheet.column("C1", 9);
  expect(values.filter((value) => value === 2).length + stopped.length).toBe(9);
  expect([sheet.value("B2"), sheet.value("B1")]).toEqual(["#BUSY!", 3]);
  expect(sheet.message("B2")).toMatch(/^Not calculated: it needs a formula that was stopped/);
  for (const { row } of stopped) expect(sheet.message(`C${row + 1}`)).toMatch(/^Stopped: slow formulas/);
  for (let round = 0; round < 9 && calculation.stopped().length > 0; round++) {
    calculateNow(sheet.model);
    turns.toTheEnd();
  }
  expect(sheet.column("C1", 9)).toEqual(Array(9).fill(2));
  expect(sheet.value("B2")).toBe(18);
});

test("a formula is broken off while a key waits, and calculated when none does", () => {
  let pressed = true;
  let asked = 0;
  const { sheet, turns, calculation } = slicedSheet({
    edit: 1e9,
    slice: () => 1e9,
    isInputPending() {
      asked++;
      return pressed;
    },
  });
  sheet.set({ A1: `=${slow(100)}` });
  expect(sheet.value("A1")).toBe("#BUSY!");
  for (let slice = 0; slice < 3; slice++) turns.next();
  expect([calculation.isUnderWay, sheet.value("A1")]).toEqual([true, "#BUSY!"]);
  expect(asked).toBe(4);
  pressed = false;
  turns.toTheEnd();
  expect(sheet.value("A1")).toBe((60_000 * 60_001) / 2);
});

test("who waits for values is told when there are all", async () => {
  const { sheet, turns } = slicedSheet();
  sheet.set({ A1: "1", A2: "=A1+1", A3: "=A2+1" });
  const waiting = calculated(sheet.model).then(() => sheet.value("A3"));
  turns.toTheEnd();
  expect(await waiting).toBe(3);
});

test("what throws between two slices leaves no cell that looks right", () => {
  const { sheet, turns, calculation } = slicedSheet();
  sheet.set({ A1: "1", A2: "=A1+1", A3: "=A2+1" });
  turns.toTheEnd();
  const { handlers } = sheet.model as unknown as { handlers: { evaluator?: Evaluator }[] };
  const evaluator = handlers.find((each) => each.evaluator)?.evaluator as Evaluator;
  sheet.set({ A1: "5" });
  const update = evaluator.updateCompilationParameters;
  const told = jest.spyOn(console, "error").mockImplementation(() => {});
  evaluator.updateCompilationParameters = () => {
    throw new Error("broken off");
  };
  expect(() => turns.next()).toThrow("broken off");
  expect(told).toHaveBeenCalled();
  told.mockRestore();
  evaluator.updateCompilationParameters = update;
  expect([calculation.isUnderWay, sheet.value("A1"), sheet.value("A3")]).toEqual([false, 5, "#BUSY!"]);
  sheet.set({ C1: "1" });
  turns.toTheEnd();
  expect(sheet.value("A3")).toBe(7);
});

test("without a listener nobody is asked", () => {
  listenToPulse(undefined);
  expect(pulse).not.toThrow();
});
