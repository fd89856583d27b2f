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
