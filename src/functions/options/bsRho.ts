import { exerciseProbability } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Black–Scholes–Merton rho: the change of the option price for a rate higher by 1 %.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @param raw TRUE for the derivative per 1.00 of rate; per 1 % (0.01) when left out.
 * @returns Price units per 1 % of rate: positive for a call, negative for a put.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973); scale of 1 % as terminals show it
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms Rho, 利率敏感度
 * @rows 0-30
 * @example =MKT.BSRHO("C", 100, 100, 1, 0.05, 0, 0.2) // 0.5323248154537634
 * @example =MKT.BSRHO("P", 100, 100, 1, 0.05, 0, 0.2, TRUE) // -41.89046090469506
 */
export function bsRho(
  type: OptionType,
  S: number,
  K: number,
  T: Years,
  r: Rate,
  q: Rate,
  vol: Vol,
  raw = false,
): number {
  const option = spotOption(type, S, K, T, r, q, vol);
  const derivative = option.side * T * option.strike * exerciseProbability(option);
  return raw ? derivative : derivative / 100;
}
