/**
 * Spills that want one cell. The library lets the one that it comes upon first have it; here the one that stands higher, and
 * of two in one row the left one, has it, so that the same cells show the same after an edit and after a reload. A formula
 * that needs cells of its own spill spills nothing.
 */
import { say } from "../../../language/language";
import type { Range, Zone } from "../compiler/frame";
import { texts } from "../compiler/texts";
import type { Position } from "../compiler/values";
import type { Library } from "../library";
import { type Evaluator, type Ranges, zoneOf } from "./evaluator";

/** The cells of a spill but for the one that holds the formula. */
function spilledPart(sheetId: string, { left, right, top, bottom }: Zone): Range[] {
  const below = { sheetId, zone: { left, right: left, top: top + 1, bottom } };
  const beside = { sheetId, zone: { left: left + 1, right, top, bottom } };
  return [...(bottom > top ? [below] : []), ...(right > left ? [beside] : [])];
}

/** Whether a formula needs cells of its own spill, directly or through others. */
function needsOwnSpill(evaluator: Evaluator, formula: Position): boolean {
  const zone = evaluator.spreadingRelations.getArrayResultZone(formula);
  if (!zone) return false;
  const none = new (evaluator.nextRangesToUpdate.constructor as new () => Ranges)();
  return evaluator
    .formulaDependencies()
    .getCellsDependingOn(spilledPart(formula.sheetId, zone), none)
    .hasPosition(formula);
}

const stands = (one: Position, before: Position): boolean =>
  one.row < before.row || (one.row === before.row && one.col < before.col);

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
          if (isFilled(evaluator, cell) || !spillerOn(evaluator, cell, cell)) evaluator.evaluatedCells.delete(cell);
        }
  };
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
    const spilled = spilledPart(sheetId, zone);
    evaluator.nextRangesToUpdate.addMany(evaluator.getCellsDependingOn(spilled));
    for (const { zone: part } of spilled)
      for (let col = part.left; col <= part.right; col++)
        for (let row = part.top; row <= part.bottom; row++) {
          const cell = { sheetId, col, row };
          if (evaluator.getters.getCell(cell)?.isFormula) evaluator.nextRangesToUpdate.addPosition(cell);
        }
  };
}

/** `laying` hears of every spill before it is laid, and `refused` of each that needs itself. */
export function settleSpills(
  evaluator: Evaluator,
  library: Library,
  laying: (formula: Position) => void,
  refused: () => void,
): void {
  keepSpilledCells(evaluator);
  tellAllReaders(evaluator);
  const checkCollision = evaluator.checkCollision.bind(evaluator);
  evaluator.checkCollision = (formula) => {
    laying(formula);
    if (needsOwnSpill(evaluator, formula)) {
      refused();
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
