import { valueAt } from "../../series/alignment/fill";
import type { AskedUnit } from "../choices/askedUnit";
import { Fill } from "../choices/fill";
import type { DateSerial } from "../guard/types";
import { askedSeries, cellOf, nothingThere } from "./askedSeries";
import { askedDay } from "./days";
import { expectRateUnit } from "./decimals";
import { expectMaxAge } from "./freshness";

/**
 * The value of a series on a date, in the unit that META states, or as a decimal.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL, or FILE:WALCL for your own data.
 * @param date The date; its time of day is dropped.
 * @param fill exact (default): the observation with this date as its publisher stamps it, which for a month is its first day; previous: the last one known at the end of this day; next, nearest or linear look ahead.
 * @param asof The data as known at the end of this day (midnight UTC); MKT_ASOF of the workbook, else today, when left out.
 * @param unit decimal divides by what the unit means: percent by 100, basis points by 10000; as published when left out. Functions take rates as decimals, publishers tell them in percent.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns The value; a month, quarter or year is known from its last day on, later where its publisher is known to take longer. "nearest" takes the earlier of two as close.
 * @see Own definition; "linear" is the straight line in days between the neighbouring observations
 * @errors #N/A for an unknown id (the sentence names the nearest one) and when the fill finds no value, or only one that is older than maxAge (the sentence says its date); #NUM! for a date that Excel does not have; #VALUE! for decimals of a series whose unit is no rate.
 * @terms 指定日期的值, 某日数值, 當日值, value on a date
 * @rows 2-07, 2-53
 * @example =MKT.AT("FILE:DEMO", "2026-01-09") // 104
 * @example =MKT.AT("FILE:DEMO", "2026-01-12") // #N/A
 * @example =MKT.AT("FILE:DEMO", "2026-01-12", "previous") // 104
 * @example =MKT.AT("FILE:DEMO", "2026-03-12", "previous") // #N/A
 * @example =MKT.AT("FILE:DEMO", "2026-03-12", "previous", , , 90) // 107
 * @example =MKT.AT("FILE:DEMORATE", "2026-01-09", , , "decimal") // 0.0405
 * @example =MKT.AT("FILE:DEMO", "2026-01-12", "linear") // 104.75
 * @example =MKT.AT("FILE:DEMO", "2026-01-12", "linear", "2026-01-12") // #N/A
 */
export function at(
  id: string,
  date: DateSerial,
  fill: Fill = Fill.exact,
  asof?: DateSerial,
  unit?: AskedUnit,
  maxAge?: number,
): number {
  expectMaxAge(maxAge);
  const asked = askedSeries(id, askedDay("asof", asof));
  const divisor = unit ? expectRateUnit(asked, "unit", unit) : 1;
  const value = valueAt(asked, askedDay("date", date), fill, maxAge);
  if (typeof value === "number") return value / divisor;
  throw value === "missing" ? nothingThere(asked) : cellOf(value);
}
