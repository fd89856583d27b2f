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
 * @tw 由權重、波動率與相關係數計算的投資組合波動率，小數、年率。
 * @tw weights 各部位的權重，占資本的小數。
 * @tw vols 各部位的波動率，小數、年率。
 * @tw corr 相關係數方陣，對角線為 1。
 * @tw returns: 小數、年率，√(w′Σw)。
 * @tw errors: #VALUE!：各清單長度不同，或 corr 不是同大小的方陣；#NUM!：波動率為負，或 corr 不是相關矩陣；#N/A：有空白。
 * @cn 由权重、波动率与相关系数计算的投资组合波动率，小数、年率。
 * @cn weights 各头寸的权重，占资本的小数。
 * @cn vols 各头寸的波动率，小数、年率。
 * @cn corr 相关系数方阵，对角线为 1。
 * @cn returns: 小数、年率，√(w′Σw)。
 * @cn errors: #VALUE!：各列表长度不同，或 corr 不是同大小的方阵；#NUM!：波动率为负，或 corr 不是相关矩阵；#N/A：有空白。
 */
export function portVol(weights: WeightColumn, vols: VolColumn, corr: Matrix): number {
  return Math.sqrt(portfolioVariance(weights, covariancesWithPortfolio(weights, vols, corr)));
}
