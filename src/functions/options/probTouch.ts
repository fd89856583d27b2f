import { logRatio } from "../../analytics/black";
import { cdfOverDensity, normalCdf, normalDensity } from "../../analytics/distributions/normal";
import { expectAbove } from "../guard/expect";
import type { Rate, Vol, Years } from "../guard/types";

/**
 * Risk-neutral probability that the price touches a level at least once before the horizon, decimal.
 * @customfunction
 * @param S Spot price of the underlying.
 * @param H The level to touch, above or below the spot price.
 * @param T Years to the horizon: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Decimal from 0 to 1; 1 when the price is already there. Watched continuously, so daily closes touch a little less often.
 * @see Reiner, Rubinstein (1991), Unscrambling the Binary Code
 * @errors #NUM! when S, H, T or vol is not above 0.
 * @terms 觸及機率, 触及概率, 目標價, 目标价, one-touch, 觸價機率, 触价概率, probability of touching
 * @rows 0-07, 2-36
 * @example =MKT.PROBTOUCH(76.93, 85, 1, 0.04, 0, 0.6) // 0.8321440946954938
 * @example =MKT.PROBTOUCH(76.93, 100, 1, 0.04, 0, 0.6) // 0.5931758974760107
 * @example =MKT.PROBTOUCH(85, 85, 1, 0.04, 0, 0.6) // 1
 */
export function probTouch(S: number, H: number, T: Years, r: Rate, q: Rate, vol: Vol): number {
  expectAbove("S", S, 0);
  expectAbove("H", H, 0);
  expectAbove("T", T, 0);
  expectAbove("vol", vol, 0);
  const distance = Math.abs(logRatio(H, S));
  if (distance === 0) return 1;
  const deviation = vol * Math.sqrt(T);
  // the drift toward the level, whichever side it lies on
  const drift = (H > S ? 1 : -1) * (r - q - 0.5 * vol * vol);
  const direct = (drift * T - distance) / deviation;
  const reflected = (-drift * T - distance) / deviation;
  return Math.min(1, normalCdf(direct) + reflectedPart(direct, reflected));
}

/**
 * e^(2·drift·distance/vol²)·N(reflected). The factor is the quotient of the densities at the two places, which lets the
 * product be formed where the factor alone would overflow.
 */
function reflectedPart(direct: number, reflected: number): number {
  if (reflected <= 0) return normalDensity(direct) * cdfOverDensity(reflected);
  return Math.exp(0.5 * (reflected - direct) * (reflected + direct)) * normalCdf(reflected);
}
