import { expectAbove } from "../guard/expect";
import type { Growth, Years } from "../guard/types";
import { growthGap } from "./growthGap";

/**
 * Multiple by which demand outgrows supply after some years when both start equal.
 * @customfunction
 * @param gDemand Yearly growth of demand, decimal.
 * @param gSupply Yearly growth of supply, decimal.
 * @param years Years.
 * @returns Multiple, ((1+gDemand)/(1+gSupply))^years; above 1 = a shortage.
 * @see Compound-growth algebra; CAGR gives the yearly excess that a multiple implies
 * @errors #NUM! when a growth is −1 or less.
 * @terms 計算能力短缺, 计算能力短缺, 缺口倍數, 缺口倍数, 算力缺口, gap factor
 * @rows 0-39, 0-53, 3-02
 * @example =MKT.GAPFACTOR(1, 0.5, 2) // 1.7777777777777777
 * @example =MKT.GAPFACTOR(0.26, 0, 9) // 8.004512848309158
 */
export function gapFactor(gDemand: Growth, gSupply: Growth, years: Years): number {
  expectAbove("gDemand", gDemand, -1);
  expectAbove("gSupply", gSupply, -1);
  return Math.exp(years * growthGap(gSupply, gDemand));
}
