import { erfInverse } from "../../analytics/distributions/normalQuantile";
import { expectAbove, expectAtLeast, outsideDomain } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { belowTwiceForward } from "./texts";

/**
 * Volatility implied by the price of a straddle struck at the forward, decimal a year.
 * @customfunction
 * @param straddle Price of call and put together, per share.
 * @param F Forward price for the expiry, which is also the strike.
 * @param T Years to expiry: calendar days / 365.
 * @param r Rate at which the straddle is discounted, continuous; 0 when left out.
 * @returns Decimal a year, exact: the inverse of F·e^(−rT)·IMPLIEDMOVE, not the usual straddle/(0.8·F·√T).
 * @see Black–Scholes: σ = 2√2·erf⁻¹(straddle·e^(rT) / (2F)) / √T
 * @errors #NUM! when F or T is not above 0, or straddle is below 0 or at or above 2·F·e^(−rT).
 * @terms 跨式期權, 跨式期权, 隱含波動率, 隐含波动率, straddle
 * @rows 0-66, 3-10
 * @example =MKT.STRADDLEVOL(13.5, 42.5, 0.25) // 0.8015554432890779
 * @example =MKT.STRADDLEVOL(5.2, 100, 0.08333333333333333) // 0.22580356110275585
 */
export function straddleVol(straddle: number, F: number, T: Years, r: Rate = 0): number {
  expectAbove("F", F, 0);
  expectAbove("T", T, 0);
  expectAtLeast("straddle", straddle, 0);
  const share = (straddle * Math.exp(r * T)) / (2 * F);
  if (!(share < 1)) throw outsideDomain("straddle", straddle, belowTwiceForward(2 * F * Math.exp(-r * T)));
  return (2 * Math.SQRT2 * erfInverse(share)) / Math.sqrt(T);
}
