import { exactSum } from "../../analytics/exactSum";
import type { Cells, CompleteColumn, CompleteMatrix } from "../guard/types";
import { coefficientRows, regress } from "./regressionTable";

/**
 * Ordinary least squares of y on the columns of X: coefficient, standard error, t and p for each.
 * @customfunction
 * @param y Values to explain, one row or column.
 * @param X Explaining values, one column each, a row for each value of y.
 * @param constant TRUE (when left out) adds a constant; it comes first.
 * @returns A row a coefficient {coef, se, t, p}, the constant first, then one row {R², n, df, s}; units of y over units of X. p is two-sided; R² is about the mean with a constant, about zero without. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Classical least squares; statsmodels OLS. Solved by QR on centred, scaled columns and refined (NIST Longley, Wampler)
 * @errors #NUM! unless there are more rows than coefficients, or when columns are collinear; #DIV/0! when y or a column of X is constant up to rounding; #VALUE! when X and y differ in length; #N/A where nothing is left.
 * @terms 迴歸, 回归, 最小平方法, 最小二乘法, regression, OLS, 債務/GDP
 * @rows 1-02, 2-18, 2-20, 3-24, 4-15
 * @example =MKT.OLS({1;2;4;5}, {1;2;3;4}) // {-0.5,0.3872983346207417,-1.2909944487358056,0.3258001375367579;1.4,0.1414213562373095,9.899494936611665,0.010050506338833465;0.98,4,2,0.31622776601683794}
 * @tw 普通最小平方迴歸，以 X 各欄解釋 y：各係數的估計值、標準誤、t 值與 p 值。
 * @tw y 被解釋變數，單列或單欄。
 * @tw X 解釋變數，每欄一個，每列對應一個 y。
 * @tw constant TRUE（省略時）加入常數項，列於最前。
 * @tw returns: 每個係數一列 {係數、標準誤、t、p}，常數項在前，最後一列 {R², n, df, s}；單位為 y 的單位除以 X 的單位。p 為雙尾；有常數項時 R² 以平均為準，無常數項時以零為準。任一欄為空白或 #N/A 的列略去；略去幾列見「儲存格」。
 * @tw errors: #NUM!：列數不多於係數個數，或各欄共線；#DIV/0!：y 或 X 的某欄為定值（捨入誤差不計）；#VALUE!：X 與 y 長度不同；#N/A：略去缺值後沒有剩下任何列。
 * @cn 普通最小二乘回归，以 X 各列解释 y：各系数的估计值、标准误、t 值与 p 值。
 * @cn y 被解释变量，单行或单列。
 * @cn X 解释变量，每列一个，每行对应一个 y。
 * @cn constant TRUE（省略时）加入常数项，列于最前。
 * @cn returns: 每个系数一行 {系数、标准误、t、p}，常数项在前，最后一行 {R², n, df, s}；单位为 y 的单位除以 X 的单位。p 为双侧；有常数项时 R² 以均值为准，无常数项时以零为准。任一列为空白或 #N/A 的行略去；略去几行见“单元格”。
 * @cn errors: #NUM!：行数不多于系数个数，或各列共线；#DIV/0!：y 或 X 的某列为定值（舍入误差不计）；#VALUE!：X 与 y 长度不同；#N/A：略去缺值后没有剩下任何行。
 */
export function ols(y: CompleteColumn, X: CompleteMatrix, constant = true): Cells {
  const regression = regress(y, X, constant);
  const { fit, observations, degrees, residualSum } = regression;
  const variance = residualSum / degrees;
  const centre = constant ? exactSum(y) / observations : 0;
  const total = y.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const variances = fit.influence.map(
    (weights) => variance * weights.reduce((sum, weight) => sum + weight * weight, 0),
  );
  const explained = 1 - residualSum / total;
  return coefficientRows(regression, variances, [explained, observations, degrees, Math.sqrt(variance)]);
}
