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
 * @tw 以滾動視窗計算 y 對 x 的最小平方斜率（含常數項）。
 * @tw y 被解釋變數，依時間排序。
 * @tw x 解釋變數，個數相同。
 * @tw window 視窗內的觀察值個數，不小於 2。
 * @tw returns: 與輸入等高的一欄，每單位 x 的 y 單位；視窗未滿或含缺值時為 #N/A。
 * @tw errors: #NUM!：window 不是 2 以上的整數；#VALUE!：x 與 y 長度不同；#DIV/0!：x 在視窗內為定值。
 * @cn 以滚动窗口计算 y 对 x 的最小二乘斜率（含常数项）。
 * @cn y 被解释变量，按时间排序。
 * @cn x 解释变量，个数相同。
 * @cn window 窗口内的观测值个数，不小于 2。
 * @cn returns: 与输入等高的一列，每单位 x 的 y 单位；窗口未满或含缺值时为 #N/A。
 * @cn errors: #NUM!：window 不是 2 以上的整数；#VALUE!：x 与 y 长度不同；#DIV/0!：x 在窗口内为定值。
 */
export function rollBeta(y: GappyColumn, x: GappyColumn, window: number): GappyColumn {
  return rolling(x, y, window, ({ xx, xy, count, meanX }) =>
    squaresMove(xx, count, meanX) ? xy / xx : constantInWindow("x"),
  );
}
