import { assetShare } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Black–Scholes–Merton delta: the change of the option price for a change of 1 in the spot price.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Decimal: 0 to 1 for a call, −1 to 0 for a put. At T = 0 it is 0 or ±1, and ±½ exactly at the strike.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973)
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms Delta, 對沖比率, 对冲比率, 避險比率, hedge ratio, 敞口
 * @rows 0-22, 0-30
 * @example =MKT.BSDELTA("C", 100, 100, 1, 0.05, 0, 0.2) // 0.6368306511756191
 * @example =MKT.BSDELTA("P", 100, 100, 1, 0.05, 0, 0.2) // -0.3631693488243809
 * @example =MKT.BSDELTA("C", 100, 100, 0, 0.05, 0, 0.2) // 0.5
 */
export function bsDelta(type: OptionType, S: number, K: number, T: Years, r: Rate, q: Rate, vol: Vol): number {
  const option = spotOption(type, S, K, T, r, q, vol);
  return option.side * Math.exp(-q * T) * assetShare(option);
}
