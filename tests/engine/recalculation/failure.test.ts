import type { Evaluator } from "../../../src/engine/recalculation/evaluator";
import { testSheet } from "../sheet";

type Sheet = ReturnType<typeof testSheet>;

/** Lets the calculation of A3 throw so many times, past what the library catches. */
function breakAtA3(sheet: Sheet, times: number): void {
  const { handlers } = sheet.model as unknown as { handlers: readonly { evaluator?: Evaluator }[] };
  const evaluator = handlers.find((each) => each.evaluator)?.evaluator as Evaluator;
  const computeCell = evaluator.computeCell.bind(evaluator);
  let left = times;
  evaluator.computeCell = (cell) => {
    if (cell.col === 0 && cell.row === 2 && left-- > 0) throw new Error("broken off");
    return computeCell(cell);
  };
}

function filled(): Sheet {
  const sheet = testSheet();
  sheet.set({
    A1: "1",
    A2: "=A1*2",
    A3: "=A2+1",
    A4: "=A3+1",
    C1: "=SEQUENCE(A3)",
    D1: "=SUM(C1:C20)",
    E1: "=E2",
    E2: "=E1",
  });
  return sheet;
}

const state = (sheet: Sheet) => [...sheet.column("A1", 4), sheet.value("D1"), sheet.value("E1")];

/** 5, 10, 11, 12, and the sum from 1 to 11. */
const right = [5, 10, 11, 12, 66, "#REF!"];

let told: jest.SpyInstance;
beforeEach(() => {
  told = jest.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => told.mockRestore());

test("a calculation that breaks off is told, and everything is calculated anew", () => {
  const sheet = filled();
  breakAtA3(sheet, 1);
  sheet.set({ A1: "5" });
  expect(state(sheet)).toEqual(right);
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ message: "broken off" }));
});

test("when that breaks off too the edit throws, and the next edit anywhere makes everything right", () => {
  const sheet = filled();
  breakAtA3(sheet, 2);
  expect(() => sheet.set({ A1: "5" })).toThrow("broken off");
  sheet.set({ H9: "elsewhere" });
  expect(state(sheet)).toEqual(right);
  sheet.set({ A1: "1" });
  expect(state(sheet)).toEqual([1, 2, 3, 4, 6, "#REF!"]);
});

test("a calculation of the whole workbook that breaks off leaves none of the later edits uncalculated", () => {
  const sheet = filled();
  breakAtA3(sheet, 1);
  expect(() => sheet.run("EVALUATE_CELLS")).toThrow("broken off");
  sheet.set({ A1: "5" });
  expect(state(sheet)).toEqual(right);
});
