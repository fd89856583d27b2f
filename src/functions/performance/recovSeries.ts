import { shareOfWay } from "../../analytics/shareOfWay";
import type { Column } from "../guard/types";
import { closesAlone, fallFromHigh, neverFell } from "./fallFromHigh";

/**
 * Share of the fall from a series' high that its last value has regained, decimal.
 * @customfunction
 * @param series Levels, oldest first.
 * @returns Decimal, (last − trough)/(peak − trough): the peak is the first highest value, the trough the lowest after it.
 * @see As RECOVRATIO, with peak and trough found in the range
 * @errors #DIV/0! when the high is the last value or nothing after it is lower; #N/A for a blank.
 * @terms 修復比例, 修复比例, 自高點修復, 自高点修复, recovery ratio
 * @rows 2-48, 2-49, 2-50, 2-51, 2-52
 * @example =MKT.RECOVSERIES({90;100;80;70;76;92.8}) // 0.7599999999999999
 * @example =MKT.RECOVSERIES({10;8;9}) // 0.5
 */
export function recovSeries(series: Column): number {
  const fall = fallFromHigh(closesAlone(series));
  const { peak, trough, last } = fall;
  if (!(peak > trough)) throw neverFell("series", fall);
  return shareOfWay(trough, peak, last);
}
