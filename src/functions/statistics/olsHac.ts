import { expectBetween, expectInteger } from "../guard/expect";
import type { Cells, CompleteColumn, CompleteMatrix } from "../guard/types";
import { coefficientRows, regress } from "./regressionTable";

/**
 * Least squares with Newey–West standard errors, robust to heteroskedasticity and autocorrelation.
 * @customfunction
 * @param y Values to explain, one row or column, in time order.
 * @param X Explaining values, one column each, a row for each value of y.
 * @param lags Lags of the Bartlett kernel; ⌊4(n/100)^(2/9)⌋ when left out.
 * @param constant TRUE (when left out) adds a constant; it comes first.
 * @param smallSample TRUE (when left out) multiplies the covariance by n/(n − k).
 * @returns A row a coefficient {coef, se, t, p}, the constant first, then one row {lags, n, df, s}. p is two-sided from t with df. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Newey, West (1987, 1994); statsmodels HAC with use_correction
 * @errors #NUM! unless there are more rows than coefficients, when columns are collinear, or lags is not a whole number from 0 below n; #DIV/0! when y or a column of X is constant up to rounding; #VALUE! when X and y differ in length; #N/A where nothing is left.
 * @terms 迴歸, 回归, 自相關, 自相关, Newey-West, HAC
 * @rows 2-18, 2-20
 * @example =MKT.OLSHAC({1;2;4;5}, {1;2;3;4}, 0) // {-0.5,0.2645751311064591,-1.889822365046136,0.19935923097456434;1.4,0.08485281374238571,16.49915822768611,0.0036533509582490223;0,4,2,0.31622776601683794}
 * @tw 採 Newey–West 標準誤的最小平方迴歸，可容許異質變異與自相關。
 * @tw y 被解釋變數，單列或單欄，依時間排序。
 * @tw X 解釋變數，每欄一個，每列對應一個 y。
 * @tw lags Bartlett 核的落後期數；省略時為 ⌊4(n/100)^(2/9)⌋。
 * @tw constant TRUE（省略時）加入常數項，列於最前。
 * @tw smallSample TRUE（省略時）將共變異數乘以 n/(n − k)。
 * @tw returns: 每個係數一列 {係數、標準誤、t、p}，常數項在前，最後一列 {落後期數、n、df、s}。p 為自由度 df 之 t 分配的雙尾機率。任一欄為空白或 #N/A 的列略去；略去幾列見「儲存格」。
 * @tw errors: #NUM!：列數不多於係數個數、各欄共線，或 lags 不是 0 以上且小於 n 的整數；#DIV/0!：y 或 X 的某欄為定值（捨入誤差不計）；#VALUE!：X 與 y 長度不同；#N/A：略去缺值後沒有剩下任何列。
 * @cn 采用 Newey–West 标准误的最小二乘回归，可容许异方差与自相关。
 * @cn y 被解释变量，单行或单列，按时间排序。
 * @cn X 解释变量，每列一个，每行对应一个 y。
 * @cn lags Bartlett 核的滞后期数；省略时为 ⌊4(n/100)^(2/9)⌋。
 * @cn constant TRUE（省略时）加入常数项，列于最前。
 * @cn smallSample TRUE（省略时）将协方差乘以 n/(n − k)。
 * @cn returns: 每个系数一行 {系数、标准误、t、p}，常数项在前，最后一行 {滞后期数、n、df、s}。p 为自由度 df 之 t 分布的双侧概率。任一列为空白或 #N/A 的行略去；略去几行见“单元格”。
 * @cn errors: #NUM!：行数不多于系数个数、各列共线，或 lags 不是 0 以上且小于 n 的整数；#DIV/0!：y 或 X 的某列为定值（舍入误差不计）；#VALUE!：X 与 y 长度不同；#N/A：略去缺值后没有剩下任何行。
 */
export function olsHac(
  y: CompleteColumn,
  X: CompleteMatrix,
  lags?: number,
  constant = true,
  smallSample = true,
): Cells {
  const regression = regress(y, X, constant);
  const { fit, observations, degrees, residualSum } = regression;
  const lag = lags ?? Math.floor(4 * (observations / 100) ** (2 / 9));
  expectInteger("lags", lag);
  expectBetween("lags", lag, 0, observations - 1);
  const correction = smallSample ? observations / degrees : 1;
  const variances = fit.influence.map((weights) => {
    const moves = weights.map((weight, row) => weight * fit.residuals[row]);
    return correction * longRunSquare(moves, lag);
  });
  const deviation = Math.sqrt(residualSum / degrees);
  return coefficientRows(regression, variances, [lag, observations, degrees, deviation]);
}

/** Σ m², with Bartlett's weights on the products at each lag. */
function longRunSquare(moves: readonly number[], lags: number): number {
  let sum = 0;
  for (let lag = 0; lag <= lags; lag++) {
    const weight = (lag === 0 ? 1 : 2) * (1 - lag / (lags + 1));
    for (let row = lag; row < moves.length; row++) sum += weight * moves[row] * moves[row - lag];
  }
  return sum;
}
