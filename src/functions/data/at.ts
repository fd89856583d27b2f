import { valueOn } from "../../series/alignment/fill";
import { Fill } from "../choices/fill";
import type { DateSerial } from "../guard/types";
import { askedSeries, nothingThere } from "./askedSeries";
import { askedDay } from "./days";

/**
 * The value of a series on a date, in the unit that META states.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL, or FILE:WALCL for your own data.
 * @param date The date; its time of day is dropped.
 * @param fill When the date has no observation: exact (default, #N/A), previous, next, nearest or linear; the last three look ahead.
 * @param asof The data as known at the end of this day (midnight UTC); MKT_ASOF of the workbook, else today, when left out.
 * @returns The value; "previous" carries the last observation however old it is, "nearest" takes the earlier of two as close.
 * @see Own definition; "linear" is the straight line in days between the neighbouring observations
 * @errors #N/A for an unknown id (the sentence names the nearest one) and when the fill finds no value; #NUM! for a date that Excel does not have.
 * @terms 指定日期的值, 某日数值, 當日值, value on a date
 * @rows 2-07, 2-53
 * @example =MKT.AT("FILE:DEMO", "2026-01-09") // 104
 * @example =MKT.AT("FILE:DEMO", "2026-01-12") // #N/A
 * @example =MKT.AT("FILE:DEMO", "2026-01-12", "previous") // 104
 * @example =MKT.AT("FILE:DEMO", "2026-01-12", "linear") // 104.75
 * @example =MKT.AT("FILE:DEMO", "2026-01-12", "linear", "2026-01-12") // #N/A
 */
export function at(id: string, date: DateSerial, fill: Fill = Fill.exact, asof?: DateSerial): number {
  const asked = askedSeries(id, askedDay("asof", asof));
  const value = valueOn(asked.observations, askedDay("date", date), fill);
  if (value === undefined) throw nothingThere(asked);
  return value;
}
