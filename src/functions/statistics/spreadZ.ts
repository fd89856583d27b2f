import { squaresMove } from "../../analytics/movement";
import { CellError } from "../../cells/cell";
import { expectSameLength, outsideDomain } from "../guard/expect";
import { expected } from "../guard/expected";
import type { GappyColumn } from "../guard/types";
import { constantInWindow, rolling } from "./windowed";

/**
 * How far two prices have drifted apart: rolling z-score of their log ratio.
 * @customfunction
 * @param a One price, in time order, above zero.
 * @param b The other price, as many values.
 * @param window Observations to compare with, the latest among them; 2 or more.
 * @returns A column as high as the input, in σ of the window (divisor n − 1); positive when a is dear against b; #N/A until the window is full, and while it holds a gap.
 * @see Desk convention: z of ln(a/b) in a trailing window
 * @errors #NUM! for a price not above zero (in its own cell) or a window that is not a whole number of 2 or more; #VALUE! when a and b differ in length; #DIV/0! where the ratio is constant up to rounding.
 * @terms 背離, 背离, 比價, 比价, 配對交易, 配对交易, pairs trading, spread z-score, divergence
 * @rows 4-16
 * @example =MKT.SPREADZ({1;2;4}, {1;1;1}, 3) // {#N/A;#N/A;1}
 */
export function spreadZ(a: GappyColumn, b: GappyColumn, window: number): GappyColumn {
  expectSameLength("a", a, "b", b);
  const ratios = a.map((price, row) => logRatio(price, b[row]));
  // The logarithm of a constant ratio has an error of its own, whatever its size.
  return rolling(ratios, ratios, window, ({ meanX, xx, count }, row) =>
    squaresMove(xx, count, Math.max(1, Math.abs(meanX)))
      ? ((ratios[row] as number) - meanX) / Math.sqrt(xx / (count - 1))
      : constantInWindow("a, b"),
  ).map((score, row) => (ratios[row] instanceof CellError ? ratios[row] : score));
}

function logRatio(a: number | CellError, b: number | CellError): number | CellError {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  const [name, price] = a > 0 ? ["b", b] : ["a", a];
  if (!(price > 0)) return outsideDomain(name, price, expected.aboveZero);
  return Math.log(a / b);
}
