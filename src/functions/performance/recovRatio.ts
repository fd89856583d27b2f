import { shareOfWay } from "../../analytics/shareOfWay";
import { zeroDenominator } from "../guard/expect";

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
 * @tw 跌幅的修復比例，小數；創新高時大於 1。
 * @tw peak 下跌前的高點。
 * @tw trough 其後的低點。
 * @tw last 目前的水準。
 * @tw returns: 小數，(last − trough)/(peak − trough)；在低點為 0，回到原高點為 1，低於低點為負。
 * @tw errors: #DIV/0!：peak 不大於 trough。
 * @cn 跌幅的修复比例，小数；创新高时大于 1。
 * @cn peak 下跌前的高点。
 * @cn trough 其后的低点。
 * @cn last 当前的水平。
 * @cn returns: 小数，(last − trough)/(peak − trough)；在低点为 0，回到原高点为 1，低于低点为负。
 * @cn errors: #DIV/0!：peak 不大于 trough。
 */
export function recovRatio(peak: number, trough: number, last: number): number {
  if (!(peak > trough))
    throw zeroDenominator("peak", peak, {
      en: `above trough (${trough})`,
      tw: `大於 trough(${trough})`,
      cn: `大于 trough(${trough})`,
    });
  return shareOfWay(trough, peak, last);
}
