import { squaresMove } from "../../analytics/movement";
import type { GappyColumn } from "../guard/types";
import { constantInWindow, rolling } from "./windowed";

/**
 * Pearson's correlation over a rolling window.
 * @customfunction
 * @param x One series, in time order.
 * @param y The other, as many values.
 * @param window Observations in a window, 2 or more.
 * @returns A column as high as the input, −1 to 1; #N/A until the window is full, and while it holds a gap.
 * @see Pearson in each window; pandas rolling corr
 * @errors #NUM! when window is not a whole number of 2 or more; #VALUE! when x and y differ in length; #DIV/0! where either is constant in the window.
 * @terms 滾動相關, 滚动相关, 相關性, 相关性, rolling correlation
 * @rows 0-03, 2-11
 * @example =MKT.ROLLCORR({1;2;3;4}, {2;4;6;5}, 3) // {#N/A;#N/A;1;0.5}
 */
export function rollCorr(x: GappyColumn, y: GappyColumn, window: number): GappyColumn {
  return rolling(x, y, window, ({ xx, yy, xy, count, meanX, meanY }) => {
    if (!squaresMove(xx, count, meanX)) return constantInWindow("x");
    if (!squaresMove(yy, count, meanY)) return constantInWindow("y");
    return Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)));
  });
}
