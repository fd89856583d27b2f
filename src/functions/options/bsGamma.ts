import { spotGamma } from "../../analytics/blackGreeks";
import type { OptionType } from "../choices/optionType";
import { noAnswer } from "../guard/expect";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";
import { infiniteGamma } from "./texts";

/**
 * Black–Scholes–Merton gamma: the change of delta for a change of 1 in the spot price.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Per 1 of spot price; the same for call and put, never negative. 0 at T = 0 or vol = 0 away from the strike.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973)
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0, or when there is no time or no volatility left exactly at the strike; #VALUE! for an unknown type.
 * @terms Gamma, 凸性, convexity, 擠壓, 挤压
 * @rows 0-30
 * @example =MKT.BSGAMMA("C", 100, 100, 1, 0.05, 0, 0.2) // 0.01876201734584689
 * @example =MKT.BSGAMMA("P", 100, 120, 0, 0.05, 0, 0.2) // 0
 */
export function bsGamma(type: OptionType, S: number, K: number, T: Years, r: Rate, q: Rate, vol: Vol): number {
  const option = spotOption(type, S, K, T, r, q, vol);
  if (option.deviation === 0 && option.moneyness === 0) throw noAnswer(infiniteGamma);
  return spotGamma(option, S);
}
