import { expectNonZero } from "../guard/expect";

/**
 * Outright forward exchange rate from spot and forward points, in price units.
 * @customfunction
 * @param spot Spot exchange rate.
 * @param points Forward points; negative when the forward is below spot.
 * @param scale Points in one price unit: 10000 for most pairs (the default), 100 for yen pairs, 1 when the points are price units.
 * @returns Price in the direction of spot.
 * @see Market convention: forward = spot + points ÷ scale
 * @errors #DIV/0! when scale is 0.
 * @terms 遠期匯率, 远期汇率, 遠期點數, 远期点数, 換匯點, 掉期点, outright forward, forward points
 * @rows 2-03
 * @example =MKT.FWDOUTRIGHT(1.0855, 57) // 1.0912
 * @example =MKT.FWDOUTRIGHT(149.25, -163, 100) // 147.62
 */
export function fwdOutright(spot: number, points: number, scale = 10000): number {
  expectNonZero("scale", scale);
  return spot + points / scale;
}
