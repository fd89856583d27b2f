import { sampleDeviation } from "../../analytics/descriptive";
import type { Column } from "../guard/types";
import { expectPeriods, logReturns, tooFewRows } from "./priceReturns";

/**
 * Realised volatility from closing prices; decimal a year.
 * @customfunction
 * @param prices Prices in time order, above zero.
 * @param periods Periods in a year; 252 when left out, 365 for markets that never close.
 * @param zeroMean TRUE takes the mean return as zero and divides by n; FALSE when left out.
 * @returns Decimal a year, zero or more.
 * @see Hull, Options, Futures, and Other Derivatives: sample deviation (n − 1) of log returns times √periods
 * @errors #NUM! when a price or periods is not above zero; #DIV/0! with too few prices (3, or 2 with zeroMean); #N/A for a blank.
 * @terms 實現波動率, 已实现波动率, 波動率, 波动率, realised volatility
 * @rows 0-04, 1-22, 1-27
 * @example =MKT.REALVOL({68.2806;69.6524;69.1698;64.989;63.8388;62.4102;61.7522;60.9223;60.8738;61.6037}) // 0.3732917151993263
 * @example =MKT.REALVOL({68.2806;69.6524;69.1698;64.989;63.8388;62.4102;61.7522;60.9223;60.8738;61.6037}, 365, TRUE) // 0.47657370354396666
 * @tw 由收盤價計算的實現波動率；小數、年率。
 * @tw prices 依時間排序、大於零的價格。
 * @tw periods 一年的期數；省略時為 252，全年無休的市場用 365。
 * @tw zeroMean TRUE 視平均報酬為零並除以 n；省略時為 FALSE。
 * @tw returns: 小數、年率，不小於零。
 * @tw errors: #NUM!：價格或 periods 不大於零；#DIV/0!：價格太少（至少 3 個，zeroMean 時 2 個）；#N/A：有空白。
 * @cn 由收盘价计算的已实现波动率；小数、年率。
 * @cn prices 按时间排序、大于零的价格。
 * @cn periods 一年的期数；省略时为 252，全年无休的市场用 365。
 * @cn zeroMean TRUE 视平均收益为零并除以 n；省略时为 FALSE。
 * @cn returns: 小数、年率，不小于零。
 * @cn errors: #NUM!：价格或 periods 不大于零；#DIV/0!：价格太少（至少 3 个，zeroMean 时 2 个）；#N/A：有空白。
 */
export function realVol(prices: Column, periods = 252, zeroMean = false): number {
  expectPeriods(periods);
  const returns = logReturns("prices", prices);
  const needed = zeroMean ? 1 : 2;
  if (returns.length < needed) return tooFewRows("prices", prices.length, needed + 1);
  if (!zeroMean) return sampleDeviation(returns) * Math.sqrt(periods);
  return Math.sqrt((returns.reduce((sum, value) => sum + value * value, 0) / returns.length) * periods);
}
