import { expectAtLeast } from "../guard/expect";
import type { Rate, Years } from "../guard/types";

/**
 * Forward price implied by a call and a put of one strike and expiry.
 * @customfunction
 * @param callPx Price of the call.
 * @param putPx Price of the put.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @returns Price units: K + e^(rT)·(callPx − putPx).
 * @see Put–call parity
 * @errors #NUM! when T is below 0.
 * @terms 隱含遠期, 隐含远期, 買賣權平價, 看涨看跌平价, put-call parity
 * @rows 0-25
 * @example =MKT.IMPLFWD(7.2, 5.1, 75, 0.35, 0.037) // 77.12737185020383
 */
export function implFwd(callPx: number, putPx: number, K: number, T: Years, r: Rate): number {
  expectAtLeast("T", T, 0);
  return K + Math.exp(r * T) * (callPx - putPx);
}
