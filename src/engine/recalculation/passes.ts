/**
 * The passes of a calculation: what is to be calculated, then what spills moved meanwhile, until nothing is left. A pass can be
 * left between two cells and gone on with later, and cells can be added to it while it is left.
 */
import type { Range } from "../compiler/frame";
import type { Position } from "../compiler/values";
import { type Evaluator, noRanges, type Ranges } from "./evaluator";
import type { Interruptible } from "./interruptible";
import type { Stops } from "./stops";

export interface Passes {
  /** Yields where it may be left; who goes on later brings the library's compilation parameters up to date first. */
  run(ranges: Iterable<Range>): Generator<void>;
  /** To the pass that was left; `first` is calculated before anything else. */
  add(ranges: Ranges, first: readonly Position[]): void;
}

export function createPasses(
  evaluator: Evaluator,
  formulas: Interruptible,
  stops: Stops,
  before: { pass(): void },
): Passes {
  let present: Range[] = [];

  function begin(ranges: Ranges): void {
    present = [...ranges];
    stops.forget(ranges);
    evaluator.clearEvaluatedRanges(present);
  }

  /** What was left in the middle, innermost first. */
  function* waiting(): Generator<void> {
    const { waiting } = formulas;
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      const position = next;
      if (formulas.attempt(() => evaluator.computeAndSave(position))) waiting.pop();
      if (formulas.isOver()) yield;
    }
  }

  function* cell(position: Position): Generator<void> {
    for (;;) {
      yield* waiting();
      if (evaluator.nextRangesToUpdate.hasPosition(position)) return;
      if (
        keep(
          position,
          formulas.attempt(() => evaluator.computeCell(position)),
        )
      )
        break;
      yield;
    }
    if (formulas.isOver()) yield;
  }

  /** Blank cells are not kept. */
  function keep(position: Position, evaluated: { value?: unknown; format?: unknown } | undefined): boolean {
    if (!evaluated) return false;
    if (evaluated.value !== null || evaluated.format !== undefined) evaluator.evaluatedCells.set(position, evaluated);
    return true;
  }

  return {
    *run(ranges) {
      evaluator.cellsBeingComputed = new Set();
      formulas.waiting.length = 0;
      const { nextRangesToUpdate: next } = evaluator;
      next.clear();
      next.addMany(ranges);
      while (!next.isEmpty()) {
        before.pass();
        evaluator.updateCompilationParameters();
        const ranges = noRanges(evaluator);
        ranges.addMany(next);
        next.clear();
        begin(ranges);
        // What is added while the pass is left comes at its end.
        for (let index = 0; index < present.length; index++) {
          const { sheetId, zone } = present[index];
          for (let col = zone.left; col <= zone.right; col++) {
            formulas.look();
            if (formulas.isOver()) yield;
            for (let row = zone.top; row <= zone.bottom; row++) {
              const position = { sheetId, col, row };
              if (formulas.waiting.length === 0) {
                if (next.hasPosition(position)) continue;
                if (
                  keep(
                    position,
                    formulas.attempt(() => evaluator.computeCell(position)),
                  )
                ) {
                  if (formulas.isOver()) yield;
                  continue;
                }
                yield;
              }
              yield* cell(position);
            }
          }
        }
        yield* waiting();
        for (const pivot of evaluator.getters.getPivotIds())
          evaluator.getters.getPivot(pivot).markAsDirtyForEvaluation?.();
      }
    },
    add(ranges, first) {
      stops.forget(ranges);
      const added = [...ranges];
      evaluator.clearEvaluatedRanges(added);
      for (const each of added) present.push(each);
      for (const each of first) formulas.waiting.push(each);
    },
  };
}
