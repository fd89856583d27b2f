import { shareOfWay } from "../../analytics/shareOfWay";
import { zeroDenominator } from "../guard/expect";
import { aboveTrough } from "./texts";

/**
 * Share of a fall that has been regained, decimal; above 1 at a new high.
 * @customfunction
 * @param peak Level before the fall.
 * @param trough Lowest level after it.
 * @param last Level now.
 * @returns Decimal, (last − trough)/(peak − trough); 0 at the trough, 1 at the old peak, negative below the trough.
 * @see The repair ratio of market commentaries, spelled out: (last − trough) ÷ (peak − trough)
 * @errors #DIV/0! when peak is not above trough.
 * @terms 修復比例, 修复比例, 修復, 收復失地, 收复失地, recovery ratio
 * @rows 2-48, 2-49, 2-50, 2-51, 2-52
 * @example =MKT.RECOVRATIO(6920.34, 6521.92, 6824.7) // 0.7599518096481093
 * @example =MKT.RECOVRATIO(4386, 3886, 4266) // 0.76
 */
export function recovRatio(peak: number, trough: number, last: number): number {
  if (!(peak > trough)) throw zeroDenominator("peak", peak, aboveTrough(trough));
  return shareOfWay(trough, peak, last);
}
