import { zeroDenominator } from "../guard/expect";
import type { Column, Matrix, VolColumn, WeightColumn } from "../guard/types";
import { covariancesWithPortfolio, portfolioVariance } from "./portfolio";

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
 * @tw 各部位對投資組合變異數的貢獻比例，小數。
 * @tw weights 各部位的權重，占資本的小數。
 * @tw vols 各部位的波動率，小數、年率。
 * @tw corr 相關係數方陣，對角線為 1。
 * @tw returns: 合計為 1 的一欄；部位降低風險時為負。
 * @tw errors: #DIV/0!：組合沒有風險；#VALUE!：各清單長度不同，或 corr 不是同大小的方陣；#NUM!：波動率為負，或 corr 不是相關矩陣；#N/A：有空白。
 * @cn 各头寸对投资组合方差的贡献比例，小数。
 * @cn weights 各头寸的权重，占资本的小数。
 * @cn vols 各头寸的波动率，小数、年率。
 * @cn corr 相关系数方阵，对角线为 1。
 * @cn returns: 合计为 1 的一列；头寸降低风险时为负。
 * @cn errors: #DIV/0!：组合没有风险；#VALUE!：各列表长度不同，或 corr 不是同大小的方阵；#NUM!：波动率为负，或 corr 不是相关矩阵；#N/A：有空白。
 */
export function riskContrib(weights: WeightColumn, vols: VolColumn, corr: Matrix): Column {
  const covariances = covariancesWithPortfolio(weights, vols, corr);
  const variance = portfolioVariance(weights, covariances);
  if (!(variance > 0))
    throw zeroDenominator("weights", variance, {
      en: "a portfolio with some risk",
      tw: "有風險的投資組合",
      cn: "有风险的投资组合",
    });
  return weights.map((weight, index) => (weight * covariances[index]) / variance);
}
