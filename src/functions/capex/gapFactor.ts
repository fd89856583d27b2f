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
 * @tw 供需起點相等，若干年後需求為供應的倍數。
 * @tw gDemand 需求年增率，小數。
 * @tw gSupply 供應年增率，小數。
 * @tw years 年數。
 * @tw returns: 倍數，((1+gDemand)/(1+gSupply))^years；大於 1 為短缺。
 * @tw errors: #NUM!：成長率不大於 −1。
 * @cn 供需起点相等，若干年后需求为供应的倍数。
 * @cn gDemand 需求年增长率，小数。
 * @cn gSupply 供应年增长率，小数。
 * @cn years 年数。
 * @cn returns: 倍数，((1+gDemand)/(1+gSupply))^years；大于 1 为短缺。
 * @cn errors: #NUM!：增长率不大于 −1。
 */
export function gapFactor(gDemand: Growth, gSupply: Growth, years: Years): number {
  expectAbove("gDemand", gDemand, -1);
  expectAbove("gSupply", gSupply, -1);
  return Math.exp(years * growthGap(gSupply, gDemand));
}
