import { spotTheta } from "../../analytics/blackGreeks";
import type { OptionType } from "../choices/optionType";
import { expectAbove } from "../guard/expect";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Black–Scholes–Merton theta: the change of the option price over one calendar day, all else equal.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @param raw TRUE for the derivative per year; per calendar day (1/365) when left out.
 * @returns Price units per calendar day; mostly negative for the holder (a deep in-the-money put may gain).
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973); scale of a calendar day as terminals show it
 * @errors #NUM! when S or K is not above 0, or T is not above 0, or vol is below 0; #VALUE! for an unknown type.
 * @terms Theta, 時間價值損耗, 时间价值损耗, time decay
 * @rows 0-29
 * @example =MKT.BSTHETA("C", 100, 100, 1, 0.05, 0, 0.2) // -0.017572678209419716
 * @example =MKT.BSTHETA("C", 100, 100, 1, 0.05, 0, 0.2, TRUE) // -6.414027546438196
 * @example =MKT.BSTHETA("P", 100, 100, 1, 0.05, 0, 0.2, TRUE) // -1.6578804239346259
 */
export function bsTheta(
  type: OptionType,
  S: number,
  K: number,
  T: Years,
  r: Rate,
  q: Rate,
  vol: Vol,
  raw = false,
): number {
  expectAbove("T", T, 0);
  const derivative = spotTheta(spotOption(type, S, K, T, r, q, vol), T, r, q);
  return raw ? derivative : derivative / 365;
}
