/**
 * Spills that never come to rest. What is calculated in a pass of a calculation was moved by a spill of the pass before; where
 * more passes follow one another than formulas spill in them, one of these moved itself. All that do are circular references,
 * and spill nothing until the whole workbook is calculated anew.
 */
import { say } from "../../language/language";
import type { Zone } from "../compiler/frame";
import type { Position } from "../compiler/values";
import type { Library } from "../library/library";
import { type Evaluator, zoneOf } from "./evaluator";
import { Extents } from "./extents";
import { spillsInCircle } from "./spillCircles";

const circularSpill = {
  en: "The spill moves what decides it, directly or through other spills, without end: a circular reference.",
  tw: "溢出範圍直接或透過其他溢出範圍影響決定自身的儲存格，永遠無法穩定（循環參照）。",
  cn: "溢出区域直接或通过其他溢出区域影响决定自身的单元格，永远无法稳定（循环引用）。",
};

/** Passes to look at together; doubled as long as more formulas spill in them. */
const fewest = 16;

export interface EndlessSpills {
  /** Whether any formula is stopped, until the whole workbook is calculated. */
  any(): boolean;
  moves(formula: Position, zone: Zone): void;
  begin(): void;
  /** To be told before each further pass of a calculation of the whole workbook. */
  beforePass(): void;
}

export function stopEndlessSpills(evaluator: Evaluator, library: Library): EndlessSpills {
  const stopped = new Extents();
  const moving = new Extents();
  let [passes, enough] = [0, fewest];

  const computeFormulaCell = evaluator.computeFormulaCell.bind(evaluator);
  evaluator.computeFormulaCell = (formula, cell) => {
    if (stopped.size > 0 && stopped.of(formula)) throw new library.EvaluationError(say(circularSpill), "#REF!");
    return computeFormulaCell(formula, cell);
  };

  function stop(): void {
    // Where nothing has moved for so long, what is left shows what it showed.
    if (moving.size === 0) evaluator.nextRangesToUpdate.clear();
    const circle = spillsInCircle(evaluator, moving.all());
    // Dependencies that only a calculation knows may have changed since; then all stop that still move.
    for (const { formula, zone } of circle.length > 0 ? circle : moving.all()) {
      stopped.add(formula, zone);
      evaluator.invalidateSpreading(formula);
      evaluator.blockedArrayFormulas.delete(formula);
      evaluator.nextRangesToUpdate.addMany(
        evaluator.getCellsDependingOn([{ sheetId: formula.sheetId, zone: zoneOf(formula) }]),
      );
      evaluator.nextRangesToUpdate.addPosition(formula);
    }
  }

  return {
    any: () => stopped.size > 0,
    moves: (formula: Position, zone: Zone) => moving.add(formula, zone),
    begin() {
      stopped.clear();
      moving.clear();
      [passes, enough] = [0, fewest];
    },
    beforePass() {
      if (passes++ < enough) return;
      const endless = moving.size < enough;
      if (endless) stop();
      [passes, enough] = [1, endless ? fewest : enough * 2];
      moving.clear();
    },
  };
}
