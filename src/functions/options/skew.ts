import { logRatio } from "../../analytics/black";
import { expectAbove, expectInside, expectSameLength, notAvailable } from "../guard/expect";
import type { Column, Row, VolColumn, Years } from "../guard/types";
import { type Smile, smileAt, volAtDelta } from "./smile";
import { outsideSmile } from "./texts";

/**
 * Skew of a strip of implied volatilities in one row: at the money, call wing, put wing, risk reversal and butterfly, decimals a year.
 * @customfunction
 * @param strikes Strikes in rising order: a row or a column.
 * @param vols Implied volatility at each strike, decimals a year.
 * @param F Futures or forward price for the expiry.
 * @param T Years to expiry: calendar days / 365.
 * @param delta Forward delta of the wings, between 0 and 0.5; 0.25 when left out.
 * @returns A row of five: vol at the forward, vol of the call with that delta, vol of the put with that delta, risk reversal = call − put (> 0 when the upside is the dearer side), butterfly = mean of the wings − at the money.
 * @see Market convention (25-delta risk reversal and butterfly); own definition of the smile between quotes: linear in ln(strike/F), no extrapolation
 * @errors #NUM! when strikes do not rise, a strike, vol, F or T is not above 0, or delta is not between 0 and 0.5; #VALUE! when the lists differ in length; #N/A in the place of a wing, or of the money, that lies outside the quoted strikes.
 * @terms 偏斜, 上行偏斜, 波動率微笑, 波动率微笑, 風險逆轉, 风险逆转, skew, risk reversal, upside skew
 * @rows 0-25
 * @example =MKT.SKEW({80;100;125}, {0.5;0.5;0.5}, 100, 0.25) // {0.5,0.5,0.5,0,0}
 */
export function skew(strikes: Column, vols: VolColumn, F: number, T: Years, delta = 0.25): Row {
  expectSameLength("strikes", strikes, "vols", vols);
  strikes.forEach((strike, index) => {
    expectAbove("strikes", strike, index === 0 ? 0 : strikes[index - 1]);
  });
  for (const vol of vols) expectAbove("vols", vol, 0);
  expectAbove("F", F, 0);
  expectAbove("T", T, 0);
  expectInside("delta", delta, 0, 0.5);
  const smile: Smile = { distances: strikes.map((strike) => logRatio(strike, F)), vols };
  const money = smileAt(smile, 0);
  const call = volAtDelta(smile, 1, delta, T);
  const put = volAtDelta(smile, -1, delta, T);
  const both = call !== undefined && put !== undefined;
  return [
    money ?? notAvailable(outsideSmile),
    call ?? notAvailable(outsideSmile),
    put ?? notAvailable(outsideSmile),
    both ? call - put : notAvailable(outsideSmile),
    both && money !== undefined ? 0.5 * (call + put) - money : notAvailable(outsideSmile),
  ];
}
