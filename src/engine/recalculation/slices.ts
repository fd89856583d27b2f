/**
 * Calculates in slices. The first one runs where the calculation is asked for, so that what is over soon is there at once; the
 * others follow when the page has answered what came meanwhile. What was begun quietly, so that no publisher is asked for it,
 * goes on quietly, except for what is typed meanwhile.
 */
import type { Position } from "../compiler/values";
import type { Fetching } from "../functions/arrivals";
import type { Evaluator } from "./evaluator";
import { keyOf } from "./extents";
import type { Interruptible } from "./interruptible";
import type { Pace } from "./pace";

/** Milliseconds in which the page can draw what the user did, and between two looks at how far a calculation is. */
const drawing = 50;
const looking = 400;

export interface Slices {
  /** Between two slices: some cells have no value yet. */
  isLeft(): boolean;
  start(steps: Generator<void>, first: number): void;
  /** What is typed now is asked for even if the rest is not. */
  joined(positions: readonly Position[]): void;
  /** Nothing more of it is calculated. */
  drop(): void;
  inItsWay(formula: Position, calculate: () => object): object;
}

/** `told`: a calculation has come further, has ended, or something threw out of it. */
export function createSlices(
  evaluator: Evaluator,
  pace: Pace | undefined,
  formulas: () => Interruptible,
  fetching: () => Fetching | undefined,
  told: { progress(): void; end(): void; failed(thrown: unknown): void },
): Slices {
  let steps: Generator<void> | undefined;
  let [isRunning, isQuiet, isScheduled] = [false, false, false];
  let lastLook = 0;
  const loud = new Set<string>();

  function quietly<Answer>(action: () => Answer): Answer {
    const data = isQuiet ? fetching() : undefined;
    if (!data) return action();
    let answer!: Answer;
    data.quietly(() => {
      answer = action();
    });
    return answer;
  }

  function slice(present: Generator<void>, time: number, isFirst: boolean): void {
    const interrupted = formulas();
    interrupted.begin(time, isFirst);
    isRunning = true;
    let done = false;
    try {
      do done = present.next().done === true;
      while (!done && !interrupted.isOver());
    } catch (thrown) {
      if (steps === present) steps = undefined;
      throw thrown;
    } finally {
      isRunning = false;
      interrupted.end();
    }
    if (done) steps = undefined;
  }

  function goOn(time: number): void {
    if (!steps) return;
    try {
      // Somebody may have calculated a formula without a cell since, which leaves the library's own for those in its place.
      evaluator.updateCompilationParameters();
      slice(steps, time, false);
    } catch (thrown) {
      steps = undefined;
      told.failed(thrown);
      quietly(told.end);
      throw thrown;
    }
    const now = performance.now();
    if (!steps) {
      quietly(told.end);
      return;
    }
    schedule(formulas().isInterrupted() ? drawing : 0);
    if (now - lastLook < looking) return;
    lastLook = now;
    quietly(told.progress);
  }

  function schedule(wait: number): void {
    if (isScheduled || !pace) return;
    isScheduled = true;
    pace.later(() => {
      isScheduled = false;
      goOn(pace.slice());
    }, wait);
  }

  return {
    isLeft: () => steps !== undefined && !isRunning,
    start(next, first) {
      steps = next;
      isQuiet = fetching()?.isQuiet() ?? false;
      loud.clear();
      formulas().renew();
      lastLook = performance.now();
      slice(next, first, true);
      if (steps) schedule(drawing);
    },
    joined(positions) {
      if (!isQuiet || fetching()?.isQuiet()) return;
      for (const position of positions) loud.add(keyOf(position));
    },
    drop() {
      steps = undefined;
    },
    inItsWay: (formula, calculate) =>
      isQuiet && !(loud.size > 0 && loud.has(keyOf(formula))) ? quietly(calculate) : calculate(),
  };
}
