import type { Cells, CompleteColumn } from "../guard/types";
import { ols } from "./ols";

/**
 * Regression across countries or assets: does one trait go with another?
 * @customfunction
 * @param y Trait to explain, one value each.
 * @param x Trait that may explain it, one value each.
 * @returns A row {intercept, slope, se of slope, t, p, R², n}; slope in units of y per unit of x, p two-sided. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Classical least squares with a constant, as OLS
 * @errors #NUM! below 3 pairs; #DIV/0! when x or y is constant up to rounding; #VALUE! when x and y differ in length; #N/A where nothing is left.
 * @terms 橫斷面迴歸, 横截面回归, 散布圖, 散点图, cross-section
 * @rows 2-17, 2-67, 4-20
 * @example =MKT.XSREG({1;2;4;5}, {1;2;3;4}) // {-0.5,1.4,0.1414213562373095,9.899494936611665,0.010050506338833465,0.98,4}
 * @tw 跨國或跨資產的橫斷面迴歸：一項特徵是否與另一項相關。
 * @tw y 被解釋的特徵，每個對象一個值。
 * @tw x 可能的解釋特徵，每個對象一個值。
 * @tw returns: 一列 {截距、斜率、斜率標準誤、t、p、R²、n}；斜率為每單位 x 的 y 單位，p 為雙尾。任一欄為空白或 #N/A 的列略去；略去幾列見「儲存格」。
 * @tw errors: #NUM!：少於 3 對；#DIV/0!：x 或 y 為定值（捨入誤差不計）；#VALUE!：x 與 y 長度不同；#N/A：略去缺值後沒有剩下任何列。
 * @cn 跨国或跨资产的横截面回归：一项特征是否与另一项相关。
 * @cn y 被解释的特征，每个对象一个值。
 * @cn x 可能的解释特征，每个对象一个值。
 * @cn returns: 一行 {截距、斜率、斜率标准误、t、p、R²、n}；斜率为每单位 x 的 y 单位，p 为双侧。任一列为空白或 #N/A 的行略去；略去几行见“单元格”。
 * @cn errors: #NUM!：少于 3 对；#DIV/0!：x 或 y 为定值（舍入误差不计）；#VALUE!：x 与 y 长度不同；#N/A：略去缺值后没有剩下任何行。
 */
export function xsReg(y: CompleteColumn, x: CompleteColumn): Cells {
  const [constant, slope, closing] = ols(
    y,
    x.map((value) => [value]),
  );
  return [[constant[0], slope[0], slope[1], slope[2], slope[3], closing[0], closing[1]]];
}
