import { expectAbove, zeroDenominator } from "../guard/expect";
import type { Column, Rate } from "../guard/types";

/**
 * Sharpe ratio of periodic returns, annualised.
 * @customfunction
 * @param returns Returns of each period, decimal.
 * @param rfPeriod Riskless return of one period, decimal; 0 when left out.
 * @param periods Periods in a year: 252 trading days when left out, 12 for months.
 * @returns Ratio, mean/standard deviation (n − 1) of the excess returns × √periods.
 * @see Sharpe (1994), The Sharpe Ratio, Journal of Portfolio Management
 * @errors #DIV/0! when all returns are alike or there are fewer than two; #NUM! when periods is not above zero; #N/A for a blank.
 * @terms 夏普比率, 夏普值, 風險調整後報酬, 风险调整后收益, Sharpe ratio
 * @rows 0-01
 * @example =MKT.SHARPE({0.01;0.03;-0.02;0.02}, 0, 12) // 1.603567451474546
 * @example =MKT.SHARPE({0.01;0.03}, 0.02, 1) // 0
 * @tw 期間報酬的夏普比率，年化。
 * @tw returns 各期報酬率，小數。
 * @tw rfPeriod 單一期間的無風險報酬率，小數；省略時為 0。
 * @tw periods 一年的期數：省略時為 252 個交易日，月資料為 12。
 * @tw returns: 比率，超額報酬的平均/標準差（n − 1）× √periods。
 * @tw errors: #DIV/0!：報酬率全部相同，或少於兩個；#NUM!：periods 不大於零；#N/A：有空白。
 * @cn 期间收益的夏普比率，年化。
 * @cn returns 各期收益率，小数。
 * @cn rfPeriod 单一期间的无风险收益率，小数；省略时为 0。
 * @cn periods 一年的期数：省略时为 252 个交易日，月度数据为 12。
 * @cn returns: 比率，超额收益的平均/标准差（n − 1）× √periods。
 * @cn errors: #DIV/0!：收益率全部相同，或少于两个；#NUM!：periods 不大于零；#N/A：有空白。
 */
export function sharpe(returns: Column, rfPeriod: Rate = 0, periods = 252): number {
  expectAbove("periods", periods, 0);
  const first = returns[0];
  const shifts = returns.map((value) => value - first);
  const shift = shifts.reduce((sum, value) => sum + value, 0) / returns.length;
  const squares = shifts.reduce((sum, value) => sum + (value - shift) ** 2, 0);
  if (squares === 0)
    throw zeroDenominator("returns", first, {
      en: "two or more returns that differ",
      tw: "兩個以上且不全相同的報酬率",
      cn: "两个以上且不全相同的收益率",
    });
  return ((first - rfPeriod + shift) / Math.sqrt(squares / (returns.length - 1))) * Math.sqrt(periods);
}
