import { today } from "../../cells/calendar";
import { knownBy } from "../../series/alignment/align";
import type { DateSerial } from "../guard/types";
import { askedSeries, nothingThere, standingDay } from "./askedSeries";
import { askedDay } from "./days";

/**
 * How old the latest observation of a series is, in calendar days.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL, or FILE:WALCL for your own data.
 * @param asof The day from which to count back; MKT_ASOF of the workbook, else today, when left out.
 * @returns Calendar days from the last observation on or before that day; 0 when it is of the same day. Calculated anew when the sheet is.
 * @see Own definition: asof − date of the last observation on or before it
 * @errors #N/A for an unknown id (the sentence names the nearest one) and when there is no observation by then.
 * @terms 資料時效, 数据时效, 過時資料, 过时数据, stale data, data age
 * @rows 2-32, 3-01
 * @example =MKT.AGE("FILE:DEMO", "2026-01-20") // 4
 * @example =MKT.AGE("FILE:UNKNOWN") // #N/A
 */
export function age(id: string, asof?: DateSerial): number {
  const asked = askedSeries(id);
  const day = askedDay("asof", asof ?? standingDay() ?? today());
  const latest = knownBy(asked.observations, day).at(-1);
  if (!latest) throw nothingThere(asked);
  return day - latest.date;
}
