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
 * @tw 由即期匯率與遠期點數算出的遠期匯率，單位同報價。
 * @tw spot 即期匯率。
 * @tw points 遠期點數；遠期低於即期時為負。
 * @tw scale 一個報價單位等於多少點：多數貨幣對為 10000（預設），日圓貨幣對為 100，點數已是報價單位時為 1。
 * @tw returns: 價格，方向同 spot。
 * @tw errors: #DIV/0!：scale 為 0。
 * @cn 由即期汇率与远期点数算出的远期汇率，单位同报价。
 * @cn spot 即期汇率。
 * @cn points 远期点数；远期低于即期时为负。
 * @cn scale 一个报价单位等于多少点：多数货币对为 10000（默认），日元货币对为 100，点数已是报价单位时为 1。
 * @cn returns: 价格，方向同 spot。
 * @cn errors: #DIV/0!：scale 为 0。
 */
export function fwdOutright(spot: number, points: number, scale = 10000): number {
  expectNonZero("scale", scale);
  return spot + points / scale;
}
