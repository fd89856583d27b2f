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
 */
export function ewmaVol(prices: Column, lambda = 0.94, periods = 252): number {
  expectPeriods(periods);
  expectInside("lambda", lambda, 0, 1);
  const returns = logReturns("prices", prices);
  if (returns.length < 1) return tooFewRows("prices", prices.length, 2);
  const variance = returns.reduce((sum, value) => lambda * sum + (1 - lambda) * value * value, 0);
  return Math.sqrt((variance / -Math.expm1(returns.length * Math.log(lambda))) * periods);
}
