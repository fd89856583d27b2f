/**
 * Spills that move one another in a circle: of each a formula reads cells, directly or through others, whose own spill leads
 * on, in the end back to the first. A spill also moves another over which it has the right of way.
 */
import type { Range } from "../compiler/frame";
import type { Position } from "../compiler/values";
import type { Evaluator, Ranges } from "./evaluator";
import { noRanges } from "./evaluator";
import { type Spill, spilledPart } from "./extents";

export const stands = (one: Position, before: Position): boolean =>
  one.row < before.row || (one.row === before.row && one.col < before.col);

/** The formulas that read cells, directly or through others; unlike the library's own answer also those that lie among them. */
function readers(evaluator: Evaluator, cells: readonly Range[]): Ranges {
  const { forest } = evaluator.formulaDependencies();
  const found = noRanges(evaluator);
  const waiting = [...cells];
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    const direct = noRanges(evaluator);
    for (let col = range.zone.left; col <= range.zone.right; col++)
      for (const { dependents } of forest[range.sheetId]?.[col]?.query(range.zone) ?? []) direct.add(dependents);
    const fresh = [...direct.difference(found)];
    found.addMany(fresh);
    waiting.push(...fresh);
  }
  return found;
}

/** Those of some spills that others move in one step. */
function movedBy(evaluator: Evaluator, movers: readonly Spill[], some: readonly Spill[]): Spill[] {
  const reading = readers(evaluator, movers.flatMap(spilledPart));
  const pushed = noRanges(evaluator);
  for (const { formula, zone } of movers)
    for (const other of evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(formula.sheetId, zone))
      if (stands(formula, other)) pushed.addPosition(other);
  if (reading.isEmpty() && pushed.isEmpty()) return [];
  return some.filter(({ formula }) => reading.hasPosition(formula) || pushed.hasPosition(formula));
}

/** All of some spills that a few of them move, in however many steps. */
function movedInTheEnd(evaluator: Evaluator, few: readonly Spill[], some: readonly Spill[]): Set<Spill> {
  const moved = new Set<Spill>();
  let fresh = few;
  while (fresh.length > 0) {
    fresh = movedBy(evaluator, fresh, some).filter((spill) => !moved.has(spill));
    for (const spill of fresh) moved.add(spill);
  }
  return moved;
}

/** Those spills that move themselves. */
export function spillsInCircle(evaluator: Evaluator, spills: readonly Spill[]): Spill[] {
  return spills.filter((spill) => movedInTheEnd(evaluator, [spill], spills).has(spill));
}

/** Whether a circle lies on the way of what a few spills move; these are among the known ones. */
export function leadsIntoCircle(evaluator: Evaluator, few: readonly Spill[], known: readonly Spill[]): boolean {
  let left = [...new Set([...few, ...movedInTheEnd(evaluator, few, known)])];
  // When none drops out any more, each that is left is moved by another that is left.
  for (;;) {
    const moved = movedBy(evaluator, left, left);
    if (moved.length === left.length) return moved.length > 0;
    left = moved;
  }
}
