import { expectInside } from "../guard/expect";
import type { Column } from "../guard/types";
import { expectPeriods, logReturns, tooFewRows } from "./priceReturns";

/**
 * Volatility that weighs recent returns more (RiskMetrics); decimal a year.
 * @customfunction
 * @param prices Prices in time order, above zero.
 * @param lambda Decay of the weights from one period to the one before, strictly between 0 and 1; 0.94 when left out.
 * @param periods Periods in a year; 252 when left out, 365 for markets that never close.
 * @returns Decimal a year, zero or more.
 * @see J.P. Morgan, Reuters (1996), RiskMetrics Technical Document: Σ (1 − λ) λⁱ r² / (1 − λⁿ), newest return first, mean zero
 * @errors #NUM! when a price or periods is not above zero, or lambda is not between 0 and 1; #DIV/0! below 2 prices; #N/A for a blank.
 * @terms 指數加權波動率, 指数加权波动率, EWMA, RiskMetrics
 * @rows 0-04
 * @example =MKT.EWMAVOL({68.2806;69.6524;69.1698;64.989;63.8388;62.4102;61.7522;60.9223;60.8738;61.6037}) // 0.3756778923938402
 * @tw 近期報酬權重較高的波動率（RiskMetrics）；小數、年率。
 * @tw prices 依時間排序、大於零的價格。
 * @tw lambda 各期權重向前遞減的比率，介於 0 與 1 之間；省略時為 0.94。
 * @tw periods 一年的期數；省略時為 252，全年無休的市場用 365。
 * @tw returns: 小數、年率，不小於零。
 * @tw errors: #NUM!：價格或 periods 不大於零，或 lambda 不在 0 與 1 之間；#DIV/0!：少於 2 個價格；#N/A：有空白。
 * @cn 近期收益权重较高的波动率（RiskMetrics）；小数、年率。
 * @cn prices 按时间排序、大于零的价格。
 * @cn lambda 各期权重向前递减的比率，介于 0 与 1 之间；省略时为 0.94。
 * @cn periods 一年的期数；省略时为 252，全年无休的市场用 365。
 * @cn returns: 小数、年率，不小于零。
 * @cn errors: #NUM!：价格或 periods 不大于零，或 lambda 不在 0 与 1 之间；#DIV/0!：少于 2 个价格；#N/A：有空白。
 */
export function ewmaVol(prices: Column, lambda = 0.94, periods = 252): number {
  expectPeriods(periods);
  expectInside("lambda", lambda, 0, 1);
  const returns = logReturns("prices", prices);
  if (returns.length < 1) return tooFewRows("prices", prices.length, 2);
  const variance = returns.reduce((sum, value) => lambda * sum + (1 - lambda) * value * value, 0);
  return Math.sqrt((variance / -Math.expm1(returns.length * Math.log(lambda))) * periods);
}
