import { correlation } from "../../analytics/descriptive";
import { moves } from "../../analytics/movement";
import { type Cell, CellError } from "../../cells/cell";
import { expectBetween, expectInteger, expectSameLength } from "../guard/expect";
import type { Cells, CompleteColumn } from "../guard/types";

/**
 * Correlation of two series at each lead and lag, to see which moves first.
 * @customfunction
 * @param x One series, in time order.
 * @param y The other, as many values.
 * @param maxLag Greatest lead and lag, in observations.
 * @returns Rows {lag, corr} from −maxLag to maxLag: the correlation of x at t with y at t + lag, so a peak at a positive lag means that x leads. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Desk convention: Pearson over the pairs that overlap
 * @errors #VALUE! when x and y differ in length; #NUM! when maxLag is not a whole number that leaves 3 pairs; #DIV/0! in a row where either side is constant.
 * @terms 領先落後, 领先滞后, 同時觸底, 同时触底, lead-lag, cross-correlation
 * @rows 1-24, 2-54, 2-64, 3-28, 4-04, 4-31
 * @example =MKT.LEADLAG({0;1;0;0;0;0}, {0;0;1;0;0;0}, 1) // {-1,-0.25;0,-0.2;1,1}
 * @tw 兩序列在各領先、落後期的相關係數，用以判斷何者先動。
 * @tw x 一個序列，依時間排序。
 * @tw y 另一個序列，個數相同。
 * @tw maxLag 最大領先與落後期數。
 * @tw returns: 每列 {期數、相關係數}，自 −maxLag 至 maxLag：x 在 t 與 y 在 t + lag 的相關，因此峰值在正期數表示 x 領先。任一欄為空白或 #N/A 的列略去；略去幾列見「儲存格」。
 * @tw errors: #VALUE!：x 與 y 長度不同；#NUM!：maxLag 不是能留下 3 對的整數；#DIV/0!：任一方為定值的那一列。
 * @cn 两序列在各领先、滞后期的相关系数，用以判断何者先动。
 * @cn x 一个序列，按时间排序。
 * @cn y 另一个序列，个数相同。
 * @cn maxLag 最大领先与滞后期数。
 * @cn returns: 每行 {期数、相关系数}，自 −maxLag 至 maxLag：x 在 t 与 y 在 t + lag 的相关，因此峰值在正期数表示 x 领先。任一列为空白或 #N/A 的行略去；略去几行见“单元格”。
 * @cn errors: #VALUE!：x 与 y 长度不同；#NUM!：maxLag 不是能留下 3 对的整数；#DIV/0!：任一方为定值的那一行。
 */
export function leadLag(x: CompleteColumn, y: CompleteColumn, maxLag: number): Cells {
  expectSameLength("x", x, "y", y);
  expectInteger("maxLag", maxLag);
  expectBetween("maxLag", maxLag, 0, x.length - 3);
  const rows: Cell[][] = [];
  for (let lag = -maxLag; lag <= maxLag; lag++) {
    const overlap = x.length - Math.abs(lag);
    const fromX = Math.max(0, -lag);
    const fromY = Math.max(0, lag);
    const [ofX, ofY] = [x.slice(fromX, fromX + overlap), y.slice(fromY, fromY + overlap)];
    rows.push([lag, moves(ofX) && moves(ofY) ? correlation(ofX, ofY) : constantOverlap()]);
  }
  return rows;
}

function constantOverlap(): CellError {
  return new CellError("#DIV/0!", {
    en: "One of the series is constant where they overlap at this lag.",
    tw: "在此期數下，其中一個序列於重疊區間內為定值。",
    cn: "在此期数下，其中一个序列于重叠区间内为定值。",
  });
}
