import { expectAbove } from "../guard/expect";
import type { Growth, Years } from "../guard/types";

/**
 * Demand over supply after some years when both start balanced, less 1, decimal.
 * @customfunction
 * @param demandGrowth Growth of demand over the whole period, decimal: 0.35 is 35 %.
 * @param gSupply Yearly growth of supply, decimal.
 * @param years Years of the period.
 * @returns Decimal, (1 + demandGrowth)/(1 + gSupply)^years − 1; positive = a shortage, negative = a surplus.
 * @see Own definition; compound growth
 * @errors #NUM! when a growth is −1 or less.
 * @terms 供需缺口, 供需滯後, 供需滞后, 銅短缺, 铜短缺, supply-demand gap
 * @rows 0-53
 * @example =MKT.SDGAP(0.35, 0.03, 5) // 0.16452185891862137
 * @example =MKT.SDGAP(0.4, 0.03, 5) // 0.2076522981378296
 */
export function sdGap(demandGrowth: Growth, gSupply: Growth, years: Years): number {
  expectAbove("demandGrowth", demandGrowth, -1);
  expectAbove("gSupply", gSupply, -1);
  return Math.expm1(Math.log1p(demandGrowth) - years * Math.log1p(gSupply));
}
