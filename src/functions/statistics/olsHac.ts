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
