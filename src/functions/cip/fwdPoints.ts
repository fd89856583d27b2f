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
 */
export function fwdPoints(spot: number, fwd: number, scale = 10000): number {
  return (fwd - spot) * scale;
}
