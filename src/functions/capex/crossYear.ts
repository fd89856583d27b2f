import { logRatio } from "../../analytics/logRatio";
import { expectAbove, notAvailable } from "../guard/expect";
import type { Growth } from "../guard/types";
import { growthGap } from "./growthGap";

/**
 * Years until demand and supply, each growing at a constant rate, meet.
 * @customfunction
 * @param supply0 Supply today.
 * @param gSupply Yearly growth of supply, decimal.
 * @param demand0 Demand today, same unit.
 * @param gDemand Yearly growth of demand, decimal.
 * @returns Years from today, ln(demand0/supply0)/ln((1+gSupply)/(1+gDemand)); 0 when they are equal already.
 * @see Compound-growth algebra
 * @errors #N/A when they never meet in the future; #NUM! when supply0 or demand0 is not above zero or a growth is −1 or less.
 * @terms 計算鴻溝, 计算鸿沟, 供需交叉, 短缺年份, Air Gap, crossing year
 * @rows 0-44, 0-53
 * @example =MKT.CROSSYEAR(100, 0.5, 27.5, 1.2) // 3.370784066024105
 * @example =MKT.CROSSYEAR(100, 0.03, 95, 0.06) // 1.7865937031928028
 * @example =MKT.CROSSYEAR(100, 0.5, 27.5, 0.15) // #N/A
 * @tw 需求與供應各以固定比率成長，兩者相遇所需的年數。
 * @tw supply0 目前供應。
 * @tw gSupply 供應年增率，小數。
 * @tw demand0 目前需求，同一單位。
 * @tw gDemand 需求年增率，小數。
 * @tw returns: 自今日起的年數，ln(demand0/supply0)/ln((1+gSupply)/(1+gDemand))；現已相等時為 0。
 * @tw errors: #N/A：未來永不交會；#NUM!：supply0 或 demand0 不大於零，或成長率不大於 −1。
 * @cn 需求与供应各以固定比率增长，两者相遇所需的年数。
 * @cn supply0 当前供应。
 * @cn gSupply 供应年增长率，小数。
 * @cn demand0 当前需求，同一单位。
 * @cn gDemand 需求年增长率，小数。
 * @cn returns: 自今日起的年数，ln(demand0/supply0)/ln((1+gSupply)/(1+gDemand))；现已相等时为 0。
 * @cn errors: #N/A：未来永不交会；#NUM!：supply0 或 demand0 不大于零，或增长率不大于 −1。
 */
export function crossYear(supply0: number, gSupply: Growth, demand0: number, gDemand: Growth): number {
  expectAbove("supply0", supply0, 0);
  expectAbove("demand0", demand0, 0);
  expectAbove("gSupply", gSupply, -1);
  expectAbove("gDemand", gDemand, -1);
  if (demand0 === supply0) return 0;
  const gap = logRatio(supply0, demand0);
  const closing = growthGap(gDemand, gSupply);
  const years = gap / closing;
  if (!(years >= 0 && Number.isFinite(years)))
    throw notAvailable({
      en: "At these growth rates demand and supply never meet.",
      tw: "在這些成長率下，需求與供應永遠不會相遇。",
      cn: "在这些增长率下，需求与供应永远不会相遇。",
    });
  return years;
}
