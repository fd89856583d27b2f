import { deviationVega } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Black–Scholes–Merton vega: the change of the option price for one more point of volatility.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @param raw TRUE for the derivative per 1.00 of volatility; per point (0.01) when left out.
 * @returns Price units per vol point; the same for call and put, never negative.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973); scale of a vol point as terminals show it
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms Vega, 波動率敏感度, 波动率敏感度
 * @rows 0-25, 0-30
 * @example =MKT.BSVEGA("C", 100, 100, 1, 0.05, 0, 0.2) // 0.37524034691693785
 * @example =MKT.BSVEGA("C", 100, 100, 1, 0.05, 0, 0.2, TRUE) // 37.524034691693785
 */
export function bsVega(
  type: OptionType,
  S: number,
  K: number,
  T: Years,
  r: Rate,
  q: Rate,
  vol: Vol,
  raw = false,
): number {
  const derivative = deviationVega(spotOption(type, S, K, T, r, q, vol)) * Math.sqrt(T);
  return raw ? derivative : derivative / 100;
}
