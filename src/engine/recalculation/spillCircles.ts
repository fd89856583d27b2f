/**
 * Spills that move one another in a circle: of each a formula reads cells, directly or through others, whose own spill leads
 * on, in the end back to the first. A spill also moves another over which it has the right of way.
 */
import type { Range, Zone } from "../compiler/frame";
import { placesAsked } from "../compiler/placesAsked";
import type { Position } from "../compiler/values";
import type { Evaluator, Ranges } from "./evaluator";
import { noRanges, zoneOf } from "./evaluator";
import { type Extents, keyOf, type Spill, spilledPart } from "./extents";

export const stands = (one: Position, before: Position): boolean =>
  one.row < before.row || (one.row === before.row && one.col < before.col);

const overlap = (one: Zone, other: Zone): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

/** Whether a formula asks of cells only where they are, as ROW(A1:C9) does, so that what they hold moves nothing of it. */
export function asksOnlyWhere(evaluator: Evaluator, formula: Position, { sheetId, zone }: Range): boolean {
  const compiled = evaluator.getters.getCell(formula)?.compiledFormula;
  if (!compiled) return false;
  const places = placesAsked(compiled.normalizedFormula);
  const reading = compiled.rangeDependencies.flatMap((range, index) =>
    range.sheetId === sheetId && overlap(range.zone, zone) ? [index] : [],
  );
  // What INDIRECT or OFFSET leads to stands in no list; then the formula is taken to read it.
  return reading.length > 0 && reading.every((index) => places.has(index));
}

function directReaders(evaluator: Evaluator, cells: Range): Ranges {
  const { sheetId, zone } = cells;
  const { forest } = evaluator.formulaDependencies();
  const found = noRanges(evaluator);
  for (let col = zone.left; col <= zone.right; col++)
    for (const { dependents } of forest[sheetId]?.[col]?.query(zone) ?? [])
      for (const formula of positionsIn(dependents))
        if (!asksOnlyWhere(evaluator, formula, cells)) found.addPosition(formula);
  return found;
}

function positionsIn({ sheetId, zone }: Range): Position[] {
  const positions: Position[] = [];
  for (let col = zone.left; col <= zone.right; col++)
    for (let row = zone.top; row <= zone.bottom; row++) positions.push({ sheetId, col, row });
  return positions;
}

function positionsOf(ranges: Ranges): Position[] {
  return [...ranges].flatMap(positionsIn);
}

/** The formulas that read cells, directly or through others; unlike the library's own answer also those that lie among them. */
export function readers(evaluator: Evaluator, cells: readonly Range[]): Ranges {
  const found = noRanges(evaluator);
  const waiting = [...cells];
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    const fresh = [...directReaders(evaluator, range).difference(found)];
    found.addMany(fresh);
    for (const each of fresh) waiting.push(each);
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

/** What reads a formula or its spill, and what its spill pushes aside. */
function movedDirectly(evaluator: Evaluator, formula: Position, known: Extents): Position[] {
  const { sheetId } = formula;
  const spill = known.of(formula);
  const zone = spill?.zone ?? zoneOf(formula);
  const readers = positionsOf(directReaders(evaluator, { sheetId, zone }));
  if (!spill) return readers;
  const pushed = [...evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone)];
  return [...readers, ...pushed.filter((other) => stands(formula, other))];
}

/**
 * Whether a circle lies on the way of what a few spills move; these are among the known ones. Each formula on the way is
 * looked at once.
 */
export function leadsIntoCircle(evaluator: Evaluator, few: readonly Spill[], known: Extents): boolean {
  if (few.length === 0 || movedBy(evaluator, few, known.all()).length === 0) return false;
  const isDone = new Map<string, boolean>();
  for (const { formula } of few) {
    if (isDone.get(keyOf(formula))) continue;
    const way = [{ formula, next: movedDirectly(evaluator, formula, known) }];
    isDone.set(keyOf(formula), false);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const next = last.next.pop();
      if (!next) {
        isDone.set(keyOf(last.formula), true);
        way.pop();
        continue;
      }
      const done = isDone.get(keyOf(next));
      if (done === false) return true;
      if (done) continue;
      isDone.set(keyOf(next), false);
      way.push({ formula: next, next: movedDirectly(evaluator, next, known) });
    }
  }
  return false;
}
