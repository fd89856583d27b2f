import { logRatio } from "../../analytics/logRatio";
import { expectAbove, notAvailable } from "../guard/expect";
import type { Growth } from "../guard/types";
import { growthGap } from "./growthGap";
import { neverMeet } from "./texts";

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
  if (!(years >= 0 && Number.isFinite(years))) throw notAvailable(neverMeet);
  return years;
}
