import { fTails } from "../../analytics/distributions/fisherF";
import { expectInteger, outsideDomain } from "../guard/expect";
import type { Column, Matrix, Row } from "../guard/types";
import { regress } from "./regressionTable";

/**
 * Chow's test for a break: whether one regression holds before and after a row.
 * @customfunction
 * @param y Values to explain, in time order.
 * @param X Explaining values, one column each; a constant is added.
 * @param breakIndex Last row of the first part, counted from 1.
 * @returns A row {F, p}; a small p speaks for a break.
 * @see Chow (1960), Tests of Equality between Sets of Coefficients in Two Linear Regressions
 * @errors #NUM! when either part has no more rows than coefficients, or its columns are collinear; #VALUE! when X and y differ in length; #N/A for a blank.
 * @terms 結構轉折, 结构断点, 關係反轉, 关系反转, structural break, Chow
 * @rows 2-11, 2-14
 * @example =MKT.CHOWTEST({1;2;3.1;3;2;1.1}, {1;2;3;4;5;6}, 3) // {1202.3142857142836,0.000831038085288253}
 * @tw Chow 檢定：同一迴歸在某列前後是否成立。
 * @tw y 被解釋變數，依時間排序。
 * @tw X 解釋變數，每欄一個；自動加入常數項。
 * @tw breakIndex 前段最後一列的序號，從 1 起算。
 * @tw returns: 一列 {F, p}；p 小表示有斷點。
 * @tw errors: #NUM!：任一段的列數不多於係數個數，或各欄共線；#VALUE!：X 與 y 長度不同；#N/A：有空白。
 * @cn Chow 检验：同一回归在某行前后是否成立。
 * @cn y 被解释变量，按时间排序。
 * @cn X 解释变量，每列一个；自动加入常数项。
 * @cn breakIndex 前段最后一行的序号，从 1 起算。
 * @cn returns: 一行 {F, p}；p 小表示有断点。
 * @cn errors: #NUM!：任一段的行数不多于系数个数，或各列共线；#VALUE!：X 与 y 长度不同；#N/A：有空白。
 */
export function chowTest(y: Column, X: Matrix, breakIndex: number): Row {
  expectInteger("breakIndex", breakIndex);
  const whole = regress(y, X, true);
  const coefficients = whole.observations - whole.degrees;
  if (breakIndex <= coefficients || y.length - breakIndex <= coefficients)
    throw outsideDomain("breakIndex", breakIndex, {
      en: `a row that leaves more than ${coefficients} rows on each side`,
      tw: `前後各留有多於 ${coefficients} 列的列號`,
      cn: `前后各留有多于 ${coefficients} 行的行号`,
    });
  const before = regress(y.slice(0, breakIndex), X.slice(0, breakIndex), true);
  const after = regress(y.slice(breakIndex), X.slice(breakIndex), true);
  const separate = before.residualSum + after.residualSum;
  const degrees = y.length - 2 * coefficients;
  const f = (whole.residualSum - separate) / coefficients / (separate / degrees);
  return [f, fTails(f, coefficients, degrees).upper];
}
