import { exerciseProbability } from "../../analytics/black";
import { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Risk-neutral probability that the price ends above a level, decimal.
 * @customfunction
 * @param S Spot price of the underlying.
 * @param K The level, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Decimal from 0 to 1: N(d2). Without time or volatility 0 or 1, and ½ exactly at the level.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973): N(d2)
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0.
 * @terms 風險中立機率, 风险中性概率, 目標價機率, probability
 * @rows 0-07
 * @example =MKT.PROBABOVE(76.93, 85, 1, 0.04, 0, 0.6) // 0.3447284395223779
 * @example =MKT.PROBABOVE(76.93, 100, 1, 0.04, 0, 0.6) // 0.25128321813890653
 */
export function probAbove(S: number, K: number, T: Years, r: Rate, q: Rate, vol: Vol): number {
  return exerciseProbability(spotOption(OptionType.call, S, K, T, r, q, vol));
}
