/**
 * Formulas that can be broken off. When a slice is over, a formula that needs another one is left before that is begun, and when
 * the user has pressed a key also in its middle; it is calculated anew in a later slice, from what it then finds calculated. What
 * was being calculated waits, innermost first, so that no long chain is climbed twice. Circles are calculated in one go: of
 * a part of one nobody could tell that it is a circle.
 */
import { interrupt, listenToPulse } from "../compiler/pulse";
import type { Position } from "../compiler/values";
import type { Library } from "../library/library";
import type { PresentPile } from "./circles";
import type { Evaluator } from "./evaluator";
import type { Pace } from "./pace";
import { type Stops, stoppedCode } from "./stops";

export interface Interruptible {
  /** What was left, the innermost last. */
  readonly waiting: Position[];
  /** The formula that was calculated last. */
  latest(): Position | undefined;
  /** The slice has taken its time, or a formula was broken off in it. */
  isOver(): boolean;
  /** Where nothing is calculated for long, whether the slice is over. */
  look(): void;
  /** Whether the last slice ended because the user wants something. */
  isInterrupted(): boolean;
  /** The cell; undefined when it was broken off. */
  attempt(calculate: () => object): object | undefined;
  /** A calculation begins. */
  renew(): void;
  /** `first`: what is in the middle of a formula when the time is over is broken off too; the page has not been drawn since the edit. */
  begin(time: number, first: boolean): void;
  end(): void;
}

const isSame = (one: Position, other: Position) =>
  one.sheetId === other.sheetId && one.col === other.col && one.row === other.row;

/** Without a pace nothing is broken off. */
export const uninterrupted: Interruptible = {
  waiting: [],
  latest: () => undefined,
  isOver: () => false,
  look: () => {},
  isInterrupted: () => false,
  attempt: (calculate) => calculate(),
  renew: () => {},
  begin: () => {},
  end: () => {},
};

export function interruptible(
  evaluator: Evaluator,
  library: Library,
  pace: Pace,
  pile: PresentPile,
  stops: Stops,
  /** Around the calculation of a formula. */
  inItsWay: (formula: Position, calculate: () => object) => object,
): Interruptible {
  const waiting: Position[] = [];
  let [isRunning, isFirst, isOver, isInterrupted, isBroken, isHalted] = [false, false, false, false, false, false];
  let deadline = Number.POSITIVE_INFINITY;
  /** Of the formula that is being calculated: since when, how long others took in it, and whether it has read a stopped one. */
  let present = { began: 0, others: 0, readsStopped: false };
  let spent = 0;
  const slowKinds = new Set<string>();
  let latest: Position | undefined;

  /** What waits for a formula is perhaps in a circle with it. */
  const isWaiting = (formula: Position) => waiting.some((each) => isSame(each, formula));

  function breakOff(): never {
    isBroken = true;
    isOver = true;
    const left = pile.positions();
    const last = waiting.at(-1);
    if (last && left[0] && isSame(last, left[0])) waiting.pop();
    for (const each of left) waiting.push(each);
    interrupt();
  }

  function listen(): void {
    if (isBroken || isHalted) interrupt();
    if (pile.size() === 0) return;
    const now = performance.now();
    if (spent > pace.allowance && now - present.began - present.others > pace.slow) {
      isHalted = true;
      interrupt();
    }
    if (pile.isInCircle()) return;
    if (isFirst && now > deadline) breakOff();
    if (!pace.isInputPending()) return;
    isInterrupted = true;
    breakOff();
  }

  const stopped = (formula: Position) => new library.EvaluationError(stops.sentenceOf(formula), stoppedCode);

  function timed(formula: Position, kind: string, calculate: () => object): object {
    const outer = present;
    present = { began: performance.now(), others: 0, readsStopped: false };
    try {
      return calculate();
    } finally {
      const now = performance.now();
      const took = now - present.began;
      const own = took - present.others;
      present = outer;
      present.others += took;
      isOver ||= now > deadline;
      if (own > pace.slow && !isBroken) {
        slowKinds.add(kind);
        spent += own;
      }
      if (isHalted) {
        isHalted = false;
        stops.add(formula, "slow");
      }
    }
  }

  const computeFormulaCell = evaluator.computeFormulaCell.bind(evaluator);
  evaluator.computeFormulaCell = (formula, cell) => {
    if (!isRunning) return computeFormulaCell(formula, cell);
    if (stops.has(formula)) throw stopped(formula);
    isOver ||= performance.now() > deadline;
    if (isOver && pile.size() > 1 && !pile.isInCircle() && !isWaiting(formula)) breakOff();
    latest = formula;
    const kind = cell.compiledFormula?.normalizedFormula ?? "";
    if (spent > pace.allowance && slowKinds.has(kind)) {
      stops.add(formula, "slow");
      throw stopped(formula);
    }
    const result = timed(formula, kind, () => inItsWay(formula, () => computeFormulaCell(formula, cell)));
    if (stops.has(formula)) throw stopped(formula);
    return result;
  };

  // What a formula throws the library makes an error value of; that one was broken off is met here again.
  const computeCell = evaluator.computeCell.bind(evaluator);
  evaluator.computeCell = (position) => {
    if (isBroken) interrupt();
    const cell = computeCell(position);
    if (isBroken) interrupt();
    return cell;
  };

  const isStopped = (cell: { value?: unknown; position?: Position } | undefined) =>
    cell?.value === stoppedCode && cell.position !== undefined && stops.has(cell.position);
  const computeAndSave = evaluator.computeAndSave.bind(evaluator);
  evaluator.computeAndSave = (position) => {
    if (isBroken) interrupt();
    const cell: { value?: unknown } = computeAndSave(position);
    if (cell.value === stoppedCode && stops.has(position)) present.readsStopped = true;
    return cell;
  };
  const update = evaluator.updateCompilationParameters.bind(evaluator);
  evaluator.updateCompilationParameters = () => {
    update();
    const params = evaluator.compilationParams;
    const { ensureRange } = params;
    // A range that has been read before is not read cell by cell again.
    params.ensureRange = (range) => {
      const cells = ensureRange(range);
      if (stops.size > 0 && (cells as object[][]).some((column) => column.some(isStopped))) present.readsStopped = true;
      return cells;
    };
    // Asked once at the end of each formula, before it spills.
    params.evalContext.whyStopped = (position) => {
      if (!isRunning || !present.readsStopped || !position) return undefined;
      stops.add(position, "reads");
      return stops.sentenceOf(position);
    };
  };

  return {
    waiting,
    latest: () => latest,
    isOver: () => isOver,
    look() {
      isOver ||= performance.now() > deadline;
    },
    isInterrupted: () => isInterrupted,
    attempt(calculate) {
      try {
        return calculate();
      } catch (thrown) {
        if (!isBroken) throw thrown;
        isBroken = false;
        return undefined;
      }
    },
    renew() {
      spent = 0;
      slowKinds.clear();
      waiting.length = 0;
    },
    begin(time, first) {
      present = { began: performance.now(), others: 0, readsStopped: false };
      deadline = present.began + time;
      [isRunning, isFirst, isOver, isInterrupted, isBroken, isHalted] = [true, first, false, false, false, false];
      listenToPulse(listen);
    },
    end() {
      isRunning = false;
      listenToPulse(undefined);
    },
  };
}
