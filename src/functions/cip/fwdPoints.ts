/**
 * Forward points between a forward and a spot exchange rate.
 * @customfunction
 * @param spot Spot exchange rate.
 * @param fwd Outright forward rate, in the same direction.
 * @param scale Points in one price unit: 10000 for most pairs (the default), 100 for yen pairs, 1 when the points are price units.
 * @returns Points; negative when the forward is below spot.
 * @see Market convention: points = (forward − spot) × scale
 * @errors None of its own.
 * @terms 遠期點數, 远期点数, 換匯點, 掉期点, 升貼水, 升贴水, forward points, swap points
 * @rows 2-03
 * @example =MKT.FWDPOINTS(1.0855, 1.0912) // 57.000000000000384
 * @example =MKT.FWDPOINTS(149.25, 147.62, 100) // -163
 * @tw 遠期匯率與即期匯率之間的遠期點數。
 * @tw spot 即期匯率。
 * @tw fwd 同一方向的遠期匯率。
 * @tw scale 一個報價單位等於多少點：多數貨幣對為 10000（預設），日圓貨幣對為 100，點數已是報價單位時為 1。
 * @tw returns: 點數；遠期低於即期時為負。
 * @tw errors: 本身沒有。
 * @cn 远期汇率与即期汇率之间的远期点数。
 * @cn spot 即期汇率。
 * @cn fwd 同一方向的远期汇率。
 * @cn scale 一个报价单位等于多少点：多数货币对为 10000（默认），日元货币对为 100，点数已是报价单位时为 1。
 * @cn returns: 点数；远期低于即期时为负。
 * @cn errors: 本身没有。
 */
export function fwdPoints(spot: number, fwd: number, scale = 10000): number {
  return (fwd - spot) * scale;
}
