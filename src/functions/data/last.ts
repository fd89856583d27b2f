import type { DateSerial } from "../guard/types";
import { askedSeries, nothingThere } from "./askedSeries";
import { askedDay } from "./days";

/**
 * The latest value of a series, in the unit that META states.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL, or FILE:WALCL for your own data.
 * @param asof The data as known at the end of this day (midnight UTC); MKT_ASOF of the workbook, else today, when left out.
 * @returns The value of the last observation, however old: AGE says how old.
 * @see Own definition: the observation with the latest date, on or before asof
 * @errors #N/A for an unknown id (the sentence names the nearest one) and when no observation is that old.
 * @terms 最新值, 最新資料, 最新数据, 最後一筆, latest value
 * @rows 2-32, 3-01
 * @example =MKT.LAST("FILE:DEMO", "2026-01-10") // 104
 * @example =MKT.LAST("FILE:DEMO") // 107
 * @example =MKT.LAST("FILE:DEMO", "2025-12-31") // #N/A
 * @example =MKT.LAST("FILE:UNKNOWN") // #N/A
 */
export function last(id: string, asof?: DateSerial): number {
  const asked = askedSeries(id, askedDay("asof", asof));
  const latest = asked.observations.at(-1);
  if (!latest) throw nothingThere(asked);
  return latest.value;
}
