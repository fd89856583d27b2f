import type { Column, Row, Share } from "../guard/types";

/**
 * Change of the Treasury convenience yield that a change in government debt implies, low and high, in basis points.
 * @customfunction
 * @param dUs Change of US government debt over GDP, decimal: 0.1 is 10 percentage points.
 * @param dForeign Change of foreign government debt over GDP, decimal; 0 when left out.
 * @param bpPerPointUs Basis points for each percentage point of US debt: one or more estimates, −0.86 and −0.37 when left out.
 * @param bpPerPointForeign Basis points for each percentage point of foreign debt: one or more estimates, 0.09 and 0.23 when left out.
 * @returns A row {low, high} in basis points: the least and the greatest sum over the estimates; negative = the convenience yield falls.
 * @see Estimates of Du, Keerati, Schreger (2025), International Finance Discussion Papers 1427; the interval over them is an own definition
 * @errors #N/A for a blank among the estimates.
 * @terms 債務彈性, 债务弹性, 債務與GDP比率, 债务与GDP比率, 便利收益, debt elasticity, debt to GDP
 * @rows 2-18, 2-19
 * @example =MKT.DEBTELAST(0.1) // {-8.6,-3.7}
 * @example =MKT.DEBTELAST(0.1, 0.05) // {-8.15,-2.55}
 * @example =MKT.DEBTELAST(0.1, 0, -0.5) // {-5,-5}
 */
export function debtElast(
  dUs: Share,
  dForeign: Share = 0,
  bpPerPointUs: Column = [-0.86, -0.37],
  bpPerPointForeign: Column = [0.09, 0.23],
): Row {
  const [usLow, usHigh] = ends(bpPerPointUs, dUs);
  const [foreignLow, foreignHigh] = ends(bpPerPointForeign, dForeign);
  return [usLow + foreignLow, usHigh + foreignHigh];
}

/** The least and the greatest effect of a change in debt over the estimates. */
function ends(bpPerPoint: readonly number[], change: number): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const slope of bpPerPoint) {
    const effect = slope * change * 100;
    low = Math.min(low, effect);
    high = Math.max(high, effect);
  }
  return [low, high];
}
