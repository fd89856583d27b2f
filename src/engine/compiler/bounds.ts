/**
 * How much a formula may make. What it reads is bounded by the sheet; arrays and repeated calls of a LAMBDA are bounded here,
 * before they are made, because a page that has run out of memory or time answers nobody.
 */
import type { Work } from "./frame";
import { pulse } from "./pulse";
import { texts } from "./texts";
import { errorValue, type Scalar, type Value } from "./values";

/** As many cells as Excel's longest column. */
const mostCells = 2 ** 20;

/** Multiplications in products and decompositions of matrices: some tenths of a second. */
export const mostMultiplications = 2e8;

/** A call of a LAMBDA counts for some, a cell that is handed to a function within one counts for one. */
const mostSteps = 2e7;
const stepsOfCall = 80;

/** Excel gives up at about this depth too. */
const deepest = 1024;

/** Calls a LAMBDA or calculates a name, inside those that are under way. */
export function within(work: Work, calculate: () => Value): Value {
  if (work.depth >= deepest) return errorValue("#NUM!", texts.tooDeep);
  work.steps += stepsOfCall;
  if (work.steps > mostSteps) return errorValue("#NUM!", texts.tooManySteps, { most: mostSteps });
  pulse();
  work.depth++;
  try {
    return calculate();
  } catch (thrown) {
    if (thrown instanceof RangeError) return errorValue("#NUM!", texts.tooDeep);
    throw thrown;
  } finally {
    work.depth--;
  }
}

export const isTooLarge = (rows: number, columns: number): boolean => !(rows * columns <= mostCells);

export function tooLarge(rows: number, columns: number): Scalar {
  return errorValue("#NUM!", texts.tooManyCells, { rows, columns, most: mostCells });
}
