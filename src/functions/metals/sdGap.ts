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
 * @tw 供需由平衡出發，若干年後需求超過供應的幅度，小數。
 * @tw demandGrowth 整個期間的需求總增幅，小數：0.35 為 35 %。
 * @tw gSupply 供應年增率，小數。
 * @tw years 期間年數。
 * @tw returns: 小數，(1 + demandGrowth)/(1 + gSupply)^years − 1；正值為短缺，負值為過剩。
 * @tw errors: #NUM!：成長率不大於 −1。
 * @cn 供需由平衡出发，若干年后需求超过供应的幅度，小数。
 * @cn demandGrowth 整个期间的需求总增幅，小数：0.35 为 35 %。
 * @cn gSupply 供应年增长率，小数。
 * @cn years 期间年数。
 * @cn returns: 小数，(1 + demandGrowth)/(1 + gSupply)^years − 1；正值为短缺，负值为过剩。
 * @cn errors: #NUM!：增长率不大于 −1。
 */
export function sdGap(demandGrowth: Growth, gSupply: Growth, years: Years): number {
  expectAbove("demandGrowth", demandGrowth, -1);
  expectAbove("gSupply", gSupply, -1);
  return Math.expm1(Math.log1p(demandGrowth) - years * Math.log1p(gSupply));
}
