import { correlation } from "../../analytics/descriptive";
import { differences } from "../../analytics/differences";
import { largestOf, moves } from "../../analytics/movement";
import { expectSameLength, noAnswer, zeroDenominator } from "../guard/expect";
import type { CompleteColumn } from "../guard/types";

/**
 * Correlation of the first differences of two series; levels that trend correlate by accident.
 * @customfunction
 * @param x One series, in time order.
 * @param y The other, as many values.
 * @returns −1 to 1. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Granger, Newbold (1974), Spurious Regressions in Econometrics
 * @errors #VALUE! when x and y differ in length; #NUM! below 3 values; #DIV/0! when the differences of either are constant up to rounding; #N/A where nothing is left.
 * @terms 差分相關, 差分相关, 虛假迴歸, 伪回归, spurious correlation
 * @rows 2-10, 4-04
 * @example =MKT.CORRDIFF({1;2;4;7}, {1;3;7;13}) // 1
 * @tw 兩序列一階差分的相關係數；有趨勢的水準值容易產生假相關。
 * @tw x 一個序列，依時間排序。
 * @tw y 另一個序列，個數相同。
 * @tw returns: −1 到 1。任一欄為空白或 #N/A 的列略去；略去幾列見「儲存格」。
 * @tw errors: #VALUE!：x 與 y 長度不同；#NUM!：少於 3 個值；#DIV/0!：任一方的差分為定值（捨入誤差不計）；#N/A：略去缺值後沒有剩下任何列。
 * @cn 两序列一阶差分的相关系数；有趋势的水平值容易产生伪相关。
 * @cn x 一个序列，按时间排序。
 * @cn y 另一个序列，个数相同。
 * @cn returns: −1 到 1。任一列为空白或 #N/A 的行略去；略去几行见“单元格”。
 * @cn errors: #VALUE!：x 与 y 长度不同；#NUM!：少于 3 个值；#DIV/0!：任一方的差分为定值（舍入误差不计）；#N/A：略去缺值后没有剩下任何行。
 */
export function corrDiff(x: CompleteColumn, y: CompleteColumn): number {
  expectSameLength("x", x, "y", y);
  if (x.length < 3)
    throw noAnswer({
      en: "Differences need 3 values or more.",
      tw: "計算差分至少需要 3 個值。",
      cn: "计算差分至少需要 3 个值。",
    });
  const [changesX, changesY] = [differences(x), differences(y)];
  if (moves(changesX, largestOf(x)) && moves(changesY, largestOf(y))) return correlation(changesX, changesY);
  throw zeroDenominator("x, y", "constant differences", {
    en: "series whose changes vary",
    tw: "變動幅度不為定值的序列",
    cn: "变动幅度不为定值的序列",
  });
}
