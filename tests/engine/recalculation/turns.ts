/** A pace whose slices a test runs by hand, each as short as can be: one formula, or less. */
import type { Pace } from "../../../src/engine/recalculation/pace";

export interface Turns {
  readonly pace: Pace;
  /** The next slice, if any is due; whether there was one. */
  next(): boolean;
  toTheEnd(): void;
}

export function createTurns(changed: Partial<Pace> = {}): Turns {
  const due: (() => void)[] = [];
  function next(): boolean {
    const run = due.shift();
    run?.();
    return run !== undefined;
  }
  return {
    pace: {
      opening: 0,
      edit: 0,
      slice: () => 0,
      slow: Number.POSITIVE_INFINITY,
      allowance: Number.POSITIVE_INFINITY,
      isInputPending: () => false,
      later: (run) => void due.push(run),
      ...changed,
    },
    next,
    toTheEnd() {
      let left = 200_000;
      while (next()) if (left-- === 0) throw new Error("The calculation does not end.");
    },
  };
}
