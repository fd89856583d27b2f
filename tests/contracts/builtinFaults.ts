/** What an answer of a built-in function must not be, and how long it may take. */
import { unmarked } from "../../src/engine/compiler/values";
import { createModel } from "../../src/engine/engine";
import { typedFormula } from "../../src/engine/library/typedFormula";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { cellsOfTables } from "../engine/builtins/tables";
import { testSheet } from "../engine/sheet";

/** Milliseconds. */
const longest = 50;

const sheet = testSheet(createModel(nodeEngine()));
sheet.set(cellsOfTables());
const { getters } = sheet.model;
const sheetId = getters.getActiveSheetId();

function answer(formula: string): { value: unknown; message?: unknown }[] {
  const result = getters.evaluateFormulaResult(sheetId, typedFormula(formula), { sheetId, col: 25, row: 199 });
  return Array.isArray(result) ? result.flat() : [result];
}

/** Of this process alone, whatever else the machine does. */
function millisecondsFor(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** An array calls the function for each of its cells. */
const limit = (cells: number): number => longest * Math.max(1, Math.min(cells, 100) / 10, cells / 10_000);

export function fault(formula: string): string | undefined {
  let cells: ReturnType<typeof answer> = [];
  let took = millisecondsFor(() => {
    cells = answer(formula);
  });
  // The first call pays for compiling, and a collection of garbage may fall into any.
  for (let again = 0; took > limit(cells.length) && again < 3; again++)
    took = Math.min(
      took,
      millisecondsFor(() => answer(formula)),
    );
  if (took > limit(cells.length)) return `${formula} took ${Math.round(took)} ms`;
  for (const { value, message } of cells) {
    if (typeof value === "number" && !Number.isFinite(value)) return `${formula} is ${value}`;
    if (typeof value === "string" && unmarked(value).length > 32_767) return `${formula} is a text too long`;
    if (/TypeError|RangeError|undefined|Cannot |is not a function|call stack|odoo/.test(String(message ?? "")))
      return `${formula} says "${String(message)}"`;
  }
  return undefined;
}
