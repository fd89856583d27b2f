/** Marks what a stopped calculation leaves: the formulas it did not reach, and those whose value may depend on them. */
import type { Range } from "../compiler/frame";
import type { Position } from "../compiler/values";
import { type Evaluator, noRanges, type Ranges, zoneOf } from "./evaluator";
import { type StopReason, type Stops, stoppedCode } from "./stops";

/** As the library makes them. */
export const errorCell = (position: Position, message: string) => ({
  value: stoppedCode,
  formattedValue: stoppedCode,
  message,
  position,
  type: "error",
  isAutoSummable: false,
  defaultAlign: "center",
});

function formulaPositions(evaluator: Evaluator): Position[] {
  const { getters } = evaluator;
  return getters
    .getSheetIds()
    .flatMap((sheetId) => getters.getCells(sheetId))
    .flatMap((cell) => (cell.isFormula ? [getters.getCellPosition(cell.id)] : []));
}

/** What is typed has its value, also where a stopped calculation did not come. */
export function keepTyped(evaluator: Evaluator): void {
  const { getters } = evaluator;
  for (const sheetId of getters.getSheetIds())
    for (const cell of getters.getCells(sheetId)) {
      if (cell.isFormula) continue;
      const position = getters.getCellPosition(cell.id);
      if (!evaluator.evaluatedCells.has(position)) evaluator.computeAndSave(position);
    }
}

/** Formulas without a value, or with one that is to be calculated anew. */
export function unfinished(evaluator: Evaluator): Position[] {
  return formulaPositions(evaluator).filter(
    (formula) => !evaluator.evaluatedCells.has(formula) || evaluator.nextRangesToUpdate.hasPosition(formula),
  );
}

/** In each column the highest row into which one of some formulas could spill, if it could at all. */
function highestRows(formulas: readonly Position[], columns: number): number[] {
  const rows = new Array<number>(columns).fill(Number.POSITIVE_INFINITY);
  for (const { col, row } of formulas) rows[col] = Math.min(rows[col], row);
  for (let col = 1; col < columns; col++) rows[col] = Math.min(rows[col], rows[col - 1]);
  return rows;
}

/** What reads blank cells that lie below or to the right of a formula without a value: that might spill there. */
function readersOfBlanks(evaluator: Evaluator, formulas: readonly Position[]): Ranges {
  const found = noRanges(evaluator);
  const { getters } = evaluator;
  const { forest } = evaluator.formulaDependencies();
  const isBlank = (cell: Position) =>
    (evaluator.evaluatedCells.get(cell)?.value ?? null) === null && !getters.getCell(cell)?.content;
  for (const sheetId of new Set(formulas.map((formula) => formula.sheetId))) {
    const sheet = getters.getSheetZone(sheetId);
    const tops = highestRows(
      formulas.filter((formula) => formula.sheetId === sheetId),
      sheet.right + 1,
    );
    for (let col = 0; col <= sheet.right; col++) {
      if (tops[col] > sheet.bottom) continue;
      const zone = { left: col, right: col, top: tops[col], bottom: sheet.bottom };
      for (const { top, bottom, dependents } of forest[sheetId]?.[col]?.query(zone) ?? [])
        for (let row = Math.max(top, zone.top); row <= Math.min(bottom, zone.bottom); row++)
          if (isBlank({ sheetId, col, row })) {
            found.add(dependents);
            break;
          }
    }
  }
  return found;
}

function positionsIn({ sheetId, zone }: Range): Position[] {
  const positions: Position[] = [];
  for (let col = zone.left; col <= zone.right; col++)
    for (let row = zone.top; row <= zone.bottom; row++) positions.push({ sheetId, col, row });
  return positions;
}

/** Some formulas have no value; what depends on them, or would if they spilled, has none either. */
export function markStopped(
  evaluator: Evaluator,
  stops: Stops,
  formulas: readonly Position[],
  reason: StopReason,
): void {
  const { nextRangesToUpdate: next, spreadingRelations, blockedArrayFormulas } = evaluator;
  const mark = (formula: Position, why: StopReason) => {
    evaluator.invalidateSpreading(formula);
    spreadingRelations.removeNode(formula);
    blockedArrayFormulas.delete(formula);
    stops.add(formula, why);
    evaluator.evaluatedCells.set(formula, errorCell(formula, stops.sentenceOf(formula)));
  };
  const blanks = readersOfBlanks(evaluator, formulas);
  const done = noRanges(evaluator);
  next.clear();
  next.addMany(blanks);
  for (const formula of formulas) {
    mark(formula, reason);
    next.add({ sheetId: formula.sheetId, zone: zoneOf(formula) });
  }
  while (!next.isEmpty()) {
    const present = [...next.difference(done)];
    done.addMany(present);
    next.clear();
    for (const position of present.flatMap(positionsIn))
      if (evaluator.getters.getCell(position)?.isFormula) mark(position, "reads");
    const fresh = [...evaluator.getCellsDependingOn(present)];
    next.addMany(fresh);
    if (next.difference(done).isEmpty()) next.clear();
  }
}
