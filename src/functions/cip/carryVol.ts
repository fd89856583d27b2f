import { expectPositiveDenominator } from "../guard/expect";
import type { Rate, Vol } from "../guard/types";

/**
 * Carry-to-risk of a currency pair: interest differential over volatility, a ratio.
 * @customfunction
 * @param rLong Interest rate of the currency held, decimal a year.
 * @param rFund Interest rate of the currency borrowed, decimal a year.
 * @param vol Annualised volatility of the exchange rate, decimal.
 * @returns Ratio; positive when the currency held yields more.
 * @see Desk convention: (rLong − rFund) ÷ vol
 * @errors #DIV/0! when vol is not above zero.
 * @terms 套利交易, 利差交易, 套息交易, 融資貨幣, 融资货币, carry trade, carry-to-risk
 * @rows 2-56, 3-11
 * @example =MKT.CARRYVOL(0.0433, 0.005, 0.105) // 0.36476190476190473
 * @example =MKT.CARRYVOL(0.01, 0.03, 0.1) // -0.2
 */
export function carryVol(rLong: Rate, rFund: Rate, vol: Vol): number {
  expectPositiveDenominator("vol", vol);
  return (rLong - rFund) / vol;
}
