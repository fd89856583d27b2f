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
 * @tw 以滾動視窗計算的皮爾森相關係數。
 * @tw x 一個序列，依時間排序。
 * @tw y 另一個序列，個數相同。
 * @tw window 視窗內的觀察值個數，不小於 2。
 * @tw returns: 與輸入等高的一欄，−1 到 1；視窗未滿或含缺值時為 #N/A。
 * @tw errors: #NUM!：window 不是 2 以上的整數；#VALUE!：x 與 y 長度不同；#DIV/0!：任一方在視窗內為定值。
 * @cn 以滚动窗口计算的皮尔逊相关系数。
 * @cn x 一个序列，按时间排序。
 * @cn y 另一个序列，个数相同。
 * @cn window 窗口内的观测值个数，不小于 2。
 * @cn returns: 与输入等高的一列，−1 到 1；窗口未满或含缺值时为 #N/A。
 * @cn errors: #NUM!：window 不是 2 以上的整数；#VALUE!：x 与 y 长度不同；#DIV/0!：任一方在窗口内为定值。
 */
export function rollCorr(x: GappyColumn, y: GappyColumn, window: number): GappyColumn {
  return rolling(x, y, window, ({ xx, yy, xy, count, meanX, meanY }) => {
    if (!squaresMove(xx, count, meanX)) return constantInWindow("x");
    if (!squaresMove(yy, count, meanY)) return constantInWindow("y");
    return Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)));
  });
}
