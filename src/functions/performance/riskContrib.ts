import { zeroDenominator } from "../guard/expect";
import type { Column, Matrix, VolColumn, WeightColumn } from "../guard/types";
import { covariancesWithPortfolio, portfolioVariance } from "./portfolio";
import { someRisk } from "./texts";

/**
 * Share of a portfolio's variance that each position contributes, decimal.
 * @customfunction
 * @param weights Weight of each position, decimal of capital.
 * @param vols Volatility of each position, decimal a year.
 * @param corr Correlations, a square with 1 on its diagonal.
 * @returns A column that sums to 1; negative where a position reduces the risk.
 * @see Euler decomposition: w_i(Σw)_i/(w′Σw)
 * @errors #DIV/0! when the portfolio has no risk; #VALUE! when the lists differ in length or corr is no square of that size; #NUM! when a volatility is negative or corr is no correlation matrix; #N/A for a blank.
 * @terms 風險貢獻, 风险贡献, 風險平價, 风险平价, 輪動, risk contribution
 * @rows 0-22, 1-28
 * @example =MKT.RISKCONTRIB({0.4;0.35;0.25}, {0.6;0.16;0.19}, {1,0.75,0.2;0.75,1,0.1;0.2,0.1,1}) // {0.792799530847619;0.15278049277998282;0.054419976372398204}
 * @example =MKT.RISKCONTRIB({0.5;0.5}, {0.2;0.2}, {1,0;0,1}) // {0.5;0.5}
 */
export function riskContrib(weights: WeightColumn, vols: VolColumn, corr: Matrix): Column {
  const covariances = covariancesWithPortfolio(weights, vols, corr);
  const variance = portfolioVariance(weights, covariances);
  if (!(variance > 0)) throw zeroDenominator("weights", variance, someRisk);
  return weights.map((weight, index) => (weight * covariances[index]) / variance);
}
