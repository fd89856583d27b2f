/** What the rolling statistics share: pairs in time order, windows that are full and without gaps. */
import { type PairMoments, rollingMoments } from "../../analytics/pairMoments";
import { CellError } from "../../cells/cell";
import { expectInteger, expectSameLength, notAvailable, outsideDomain, zeroDenominator } from "../guard/expect";
import type { GappyColumn } from "../guard/types";
import { movesInWindow, twoOrMore, windowNotFull } from "./texts";

/** The statistic of each full window at its last place; #N/A where the window is not full or holds a gap. */
export function rolling(
  x: GappyColumn,
  y: GappyColumn,
  window: number,
  statistic: (moments: Readonly<PairMoments>, row: number) => number | CellError,
): GappyColumn {
  expectSameLength("x", x, "y", y);
  expectInteger("window", window);
  if (window < 2) throw outsideDomain("window", window, twoOrMore);
  const filled = (column: GappyColumn) => column.map((value) => (value instanceof CellError ? 0 : value));
  const notYet = notAvailable(windowNotFull, { window });
  const answers: GappyColumn = new Array(x.length).fill(notYet);
  let gap = -1;
  let seen = 0;
  rollingMoments(filled(x), filled(y), window, (moments, row) => {
    for (; seen <= row; seen++) if (x[seen] instanceof CellError || y[seen] instanceof CellError) gap = seen;
    if (row - gap >= window) answers[row] = statistic(moments, row);
  });
  return answers;
}

export function constantInWindow(argument: string): CellError {
  return zeroDenominator(argument, "a constant", movesInWindow);
}
