import { squaresMove } from "../../analytics/movement";
import type { GappyColumn } from "../guard/types";
import { constantInWindow, rolling } from "./windowed";

/**
 * Slope of y on x over a rolling window, by least squares with a constant.
 * @customfunction
 * @param y Values to explain, in time order.
 * @param x Explaining values, as many.
 * @param window Observations in a window, 2 or more.
 * @returns A column as high as the input, units of y per unit of x; #N/A until the window is full, and while it holds a gap.
 * @see Least squares in each window; statsmodels RollingOLS
 * @errors #NUM! when window is not a whole number of 2 or more; #VALUE! when x and y differ in length; #DIV/0! where x is constant in the window.
 * @terms 滾動貝他, 滚动贝塔, 高beta, rolling beta, 敏感度
 * @rows 2-14, 2-15, 4-03
 * @example =MKT.ROLLBETA({1;3;5;8}, {1;2;3;4}, 3) // {#N/A;#N/A;2;2.5}
 */
export function rollBeta(y: GappyColumn, x: GappyColumn, window: number): GappyColumn {
  return rolling(x, y, window, ({ xx, xy, count, meanX }) =>
    squaresMove(xx, count, meanX) ? xy / xx : constantInWindow("x"),
  );
}
