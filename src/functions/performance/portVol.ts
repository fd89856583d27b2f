import type { Matrix, VolColumn, WeightColumn } from "../guard/types";
import { covariancesWithPortfolio, portfolioVariance } from "./portfolio";

/**
 * Volatility of a portfolio from weights, volatilities and correlations, decimal a year.
 * @customfunction
 * @param weights Weight of each position, decimal of capital.
 * @param vols Volatility of each position, decimal a year.
 * @param corr Correlations, a square with 1 on its diagonal.
 * @returns Decimal a year, √(w′Σw).
 * @see Markowitz (1952), Portfolio Selection
 * @errors #VALUE! when the lists differ in length or corr is no square of that size; #NUM! when a volatility is negative or corr is no correlation matrix; #N/A for a blank.
 * @terms 投資組合波動率, 投资组合波动率, 組合風險, 组合风险, portfolio volatility
 * @rows 0-04, 0-22
 * @example =MKT.PORTVOL({0.4;0.35;0.25}, {0.6;0.16;0.19}, {1,0.75,0.2;0.75,1,0.1;0.2,0.1,1}) // 0.2970593375068355
 * @example =MKT.PORTVOL({0.5;0.5}, {0.3;0.3}, {1,-1;-1,1}) // 0
 */
export function portVol(weights: WeightColumn, vols: VolColumn, corr: Matrix): number {
  return Math.sqrt(portfolioVariance(weights, covariancesWithPortfolio(weights, vols, corr)));
}
