/**
 * Spills that want one cell. The library lets the one that it comes upon first have it; here the one that stands higher, and
 * of two in one row the left one, has it, so that the same cells show the same after an edit and after a reload. A formula
 * that needs cells of its own spill spills nothing.
 */
import { say } from "../../language/language";
import type { Zone } from "../compiler/frame";
import { texts } from "../compiler/texts";
import type { Position } from "../compiler/values";
import type { Library } from "../library/library";
import { type Evaluator, noRanges, type Ranges, zoneOf } from "./evaluator";
import { spilledPart } from "./extents";
import { asksOnlyWhere, readers, stands } from "./spillCircles";

/** Whether a formula needs cells of its own spill, directly or through others. */
function needsOwnSpill(evaluator: Evaluator, formula: Position): boolean {
  const zone = evaluator.spreadingRelations.getArrayResultZone(formula);
  if (!zone) return false;
  const spilled = spilledPart({ formula, zone });
  const named = evaluator.formulaDependencies().getCellsDependingOn(spilled, noRanges(evaluator)).hasPosition(formula);
  // Few formulas name their own spill, and of those ROW(A1:C9) only asks where it is.
  return named && readers(evaluator, spilled).hasPosition(formula);
}

/** The formula whose spill lies on a cell. */
function spillerOn(evaluator: Evaluator, cell: Position, except: Position): Position | undefined {
  return evaluator.spreadingRelations
    .searchFormulaPositionsSpreadingOn(cell.sheetId, zoneOf(cell))
    .find((each) => !(each.col === except.col && each.row === except.row) && !evaluator.blockedArrayFormulas.has(each));
}

function isFilled(evaluator: Evaluator, cell: Position): boolean {
  const content = evaluator.getters.getCell(cell);
  return content !== undefined && (content.isFormula || content.content !== "");
}

/**
 * Takes away the spill of a formula that is gone. The library does so only when it comes to its cell, and not at all where
 * another's spill was laid over it before.
 */
function liftLeftOver(evaluator: Evaluator, cell: Position): void {
  if (!evaluator.spreadingRelations.getArrayResultZone(cell)) return;
  if (!evaluator.blockedArrayFormulas.has(cell)) evaluator.invalidateSpreading(cell);
  evaluator.spreadingRelations.removeNode(cell);
  evaluator.blockedArrayFormulas.delete(cell);
}

/**
 * The library never forgets on what a formula depended, so that a cell whose formula is gone still comes up to be calculated;
 * if a spill has been laid over it since, what was spilled there stays.
 */
function keepSpilledCells(evaluator: Evaluator): void {
  evaluator.clearEvaluatedRanges = (ranges) => {
    for (const { sheetId, zone } of ranges)
      for (let col = zone.left; col <= zone.right; col++)
        for (let row = zone.top; row <= zone.bottom; row++) {
          const cell = { sheetId, col, row };
          if (!evaluator.evaluatedCells.has(cell)) continue;
          const filled = isFilled(evaluator, cell);
          if (!filled) liftLeftOver(evaluator, cell);
          if (filled || !spillerOn(evaluator, cell, cell)) evaluator.evaluatedCells.delete(cell);
        }
  };
}

/** Blocked formulas that may spill now that a zone is free; another's spill there was only in the way of those it stands before. */
function freedBy(evaluator: Evaluator, sheetId: string, zone: Zone, spiller: Position | undefined): Ranges {
  const freed = noRanges(evaluator);
  const isBlockedByContent = (formula: Position) => {
    const { left, right, top, bottom } = evaluator.spreadingRelations.getArrayResultZone(formula) ?? zoneOf(formula);
    for (let col = left; col <= right; col++)
      for (let row = top; row <= bottom; row++)
        if (!(col === left && row === top) && isFilled(evaluator, { sheetId, col, row })) return true;
    return false;
  };
  for (const formula of evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone))
    if (evaluator.blockedArrayFormulas.has(formula) && (!spiller || stands(spiller, formula)))
      if (!isBlockedByContent(formula)) freed.addPosition(formula);
  freed.addMany(evaluator.getCellsDependingOn(freed));
  return freed;
}

/** Takes a spill away; its formula is calculated again in the next pass, and finds its way blocked. */
function giveWay(evaluator: Evaluator, spiller: Position): void {
  evaluator.invalidateSpreading(spiller);
  evaluator.blockedArrayFormulas.add(spiller);
  evaluator.nextRangesToUpdate.addMany(
    evaluator.getCellsDependingOn([{ sheetId: spiller.sheetId, zone: zoneOf(spiller) }]),
  );
  evaluator.nextRangesToUpdate.addPosition(spiller);
}

/**
 * The library leaves out all formulas in the zone of the spill, also the one that was its own and now reads what it spilled
 * before, and one that was typed into it.
 */
function tellAllReaders(evaluator: Evaluator): void {
  evaluator.invalidatePositionsDependingOnSpread = (sheetId, zone) => {
    const formula = { sheetId, col: zone.left, row: zone.top };
    const spilled = spilledPart({ formula, zone });
    const told = evaluator.getCellsDependingOn(spilled);
    // A formula that asks only where its own spill lies is not moved by it.
    const own = noRanges(evaluator);
    if (spilled.some((part) => asksOnlyWhere(evaluator, formula, part))) own.addPosition(formula);
    evaluator.nextRangesToUpdate.addMany(own.isEmpty() ? told : told.difference(own));
    for (const { zone: part } of spilled)
      for (let col = part.left; col <= part.right; col++)
        for (let row = part.top; row <= part.bottom; row++) {
          const cell = { sheetId, col, row };
          if (evaluator.getters.getCell(cell)?.isFormula) evaluator.nextRangesToUpdate.addPosition(cell);
        }
  };
}

interface Heard {
  /** A spill is to be laid, if nothing is in its way. */
  laying(formula: Position, zone: Zone): void;
  /** A spill is taken away, if only to be laid anew. */
  lifting(formula: Position, zone: Zone): void;
  /** A formula that needs its own spill. */
  refusing(): void;
}

export function settleSpills(evaluator: Evaluator, library: Library, heard: Heard): void {
  keepSpilledCells(evaluator);
  tellAllReaders(evaluator);
  let lifted: Position | undefined;
  const invalidateSpreading = evaluator.invalidateSpreading.bind(evaluator);
  evaluator.invalidateSpreading = (formula) => {
    const zone = evaluator.spreadingRelations.getArrayResultZone(formula);
    if (!zone) return;
    heard.lifting(formula, zone);
    lifted = formula;
    try {
      invalidateSpreading(formula);
    } finally {
      lifted = undefined;
    }
  };
  evaluator.getArrayFormulasBlockedBy = (sheetId, zone) => freedBy(evaluator, sheetId, zone, lifted);
  // The first that is asked when a formula has a spill to lay.
  const assertNoMergedCells = evaluator.assertNoMergedCellsInSpreadZone.bind(evaluator);
  evaluator.assertNoMergedCellsInSpreadZone = (formula, spill) => {
    const zone = evaluator.spreadingRelations.getArrayResultZone(formula);
    if (zone) heard.laying(formula, zone);
    try {
      assertNoMergedCells(formula, spill);
    } catch (thrown) {
      evaluator.blockedArrayFormulas.add(formula);
      throw thrown;
    }
  };
  const checkCollision = evaluator.checkCollision.bind(evaluator);
  evaluator.checkCollision = (formula) => {
    if (needsOwnSpill(evaluator, formula)) {
      heard.refusing();
      evaluator.spreadingRelations.removeNode(formula);
      throw new library.EvaluationError(say(texts.circular), "#REF!");
    }
    const check = checkCollision(formula);
    return (right, down) => {
      try {
        check(right, down);
      } catch (thrown) {
        const cell = { sheetId: formula.sheetId, col: formula.col + right, row: formula.row + down };
        const spiller = isFilled(evaluator, cell) ? undefined : spillerOn(evaluator, cell, formula);
        if (!spiller || !stands(formula, spiller)) throw thrown;
        evaluator.blockedArrayFormulas.delete(formula);
        giveWay(evaluator, spiller);
      }
    };
  };
}
