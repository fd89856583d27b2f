import { expectBetween, expectInteger, expectRising, expectSameLength } from "../guard/expect";
import type { Cells, Column } from "../guard/types";
import { ols } from "./ols";

/**
 * Slope of y on x in each regime between given breaks.
 * @customfunction
 * @param y Values to explain, in time order.
 * @param x Explaining values, as many.
 * @param breaks Last row of each regime but the last one, counted from 1, rising.
 * @returns Rows {first row, last row, slope, se, t, p, R²}, a regime each; slope in units of y per unit of x.
 * @see Classical least squares with a constant in each regime
 * @errors #NUM! when breaks do not rise, lie outside the data or leave a regime below 3 rows; #DIV/0! when x or y is constant in one up to rounding; #VALUE! when x and y differ in length; #N/A for a blank.
 * @terms 區段貝他, 区段贝塔, 背離, 背离, 美元潮汐, regime
 * @rows 2-65, 4-37
 * @example =MKT.REGIMEBETA({1;2;4;9;7;4}, {1;2;3;1;2;3}, 3) // {1,3,1.5,0.2886751345948129,5.196152422706632,0.12103771832367629,0.9642857142857143;4,6,-2.5,0.2886751345948129,-8.660254037844386,0.07318639504032738,0.9868421052631579}
 * @tw 在給定斷點之間，各區段 y 對 x 的斜率。
 * @tw y 被解釋變數，依時間排序。
 * @tw x 解釋變數，個數相同。
 * @tw breaks 除最後一段外，各區段最後一列的序號，從 1 起算且遞增。
 * @tw returns: 每個區段一列 {首列、末列、斜率、標準誤、t、p、R²}；斜率為每單位 x 的 y 單位。
 * @tw errors: #NUM!：breaks 未遞增、超出資料或使某段少於 3 列；#DIV/0!：x 或 y 在某段為定值（捨入誤差不計）；#VALUE!：x 與 y 長度不同；#N/A：有空白。
 * @cn 在给定断点之间，各区段 y 对 x 的斜率。
 * @cn y 被解释变量，按时间排序。
 * @cn x 解释变量，个数相同。
 * @cn breaks 除最后一段外，各区段最后一行的序号，从 1 起算且递增。
 * @cn returns: 每个区段一行 {首行、末行、斜率、标准误、t、p、R²}；斜率为每单位 x 的 y 单位。
 * @cn errors: #NUM!：breaks 未递增、超出数据或使某段少于 3 行；#DIV/0!：x 或 y 在某段为定值（舍入误差不计）；#VALUE!：x 与 y 长度不同；#N/A：有空白。
 */
export function regimeBeta(y: Column, x: Column, breaks: Column): Cells {
  expectSameLength("y", y, "x", x);
  expectRising("breaks", breaks);
  for (const row of breaks) {
    expectInteger("breaks", row);
    expectBetween("breaks", row, 1, y.length - 1);
  }
  const ends = [...breaks, y.length];
  return ends.map((end, place) => {
    const start = place === 0 ? 0 : ends[place - 1];
    const rows = x.slice(start, end).map((value) => [value]);
    const [, slope, closing] = ols(y.slice(start, end), rows);
    return [start + 1, end, slope[0], slope[1], slope[2], slope[3], closing[0]];
  });
}
