import { today } from "../../cells/calendar";
import { ageOn, lastKnown } from "../../series/knowledge";
import type { DateSerial } from "../guard/types";
import { askedSeries, nothingThere, standingDay } from "./askedSeries";
import { askedDay } from "./days";

/**
 * How old the latest observation of a series is, in calendar days from the end of the period that it describes.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL, or FILE:WALCL for your own data.
 * @param asof The day from which to count back; MKT_ASOF of the workbook, else today, when left out.
 * @returns Calendar days from the end of the last observation's day, week, month, quarter or year; 0 when it is of the same day, or of a period that is not over. It is what maxAge limits. Calculated anew when the sheet is.
 * @see Own definition: asof − last day of the period of the last observation that was known on it
 * @errors #N/A for an unknown id (the sentence names the nearest one) and when there is no observation by then.
 * @terms 資料時效, 数据时效, 過時資料, 过时数据, stale data, data age
 * @rows 2-32, 3-01
 * @example =MKT.AGE("FILE:DEMO", "2026-01-20") // 4
 * @example =MKT.AGE("FILE:UNKNOWN") // #N/A
 */
export function age(id: string, asof?: DateSerial): number {
  const asked = askedSeries(id);
  const day = askedDay("asof", asof ?? standingDay() ?? today());
  const latest = lastKnown(asked, day);
  if (!latest) throw nothingThere(asked);
  return ageOn(latest, day);
}
