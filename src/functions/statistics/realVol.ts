import { sampleDeviation } from "../../analytics/descriptive";
import { moves } from "../../analytics/movement";
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
 */
export function realVol(prices: Column, periods = 252, zeroMean = false): number {
  expectPeriods(periods);
  const returns = logReturns("prices", prices);
  const needed = zeroMean ? 1 : 2;
  if (returns.length < needed) return tooFewRows("prices", prices.length, needed + 1);
  // Returns of a steady growth differ by what prices are rounded to, which is relative to 1 and not to the returns.
  if (!zeroMean) return moves(returns, 1) ? sampleDeviation(returns) * Math.sqrt(periods) : 0;
  return Math.sqrt((returns.reduce((sum, value) => sum + value * value, 0) / returns.length) * periods);
}
