import { onStamps } from "../../series/knowledge";
import type { AskedUnit } from "../choices/askedUnit";
import type { DateSerial } from "../guard/types";
import { askedSeries, nothingThere } from "./askedSeries";
import { askedDay } from "./days";
import { expectRateUnit } from "./decimals";
import { expectMaxAge, fresh, standsOn } from "./freshness";

/**
 * The latest value of a series, in the unit that META states, or as a decimal.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL, or FILE:WALCL for your own data.
 * @param asof The data as known at the end of this day (midnight UTC); MKT_ASOF of the workbook, else today, when left out.
 * @param unit decimal divides by what the unit means: percent by 100, basis points by 10000; as published when left out. Functions take rates as decimals, publishers tell them in percent.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns The value of the last observation that is known, unless it is older than maxAge; AGE says how old.
 * @see Own definition: the latest observation that was known at the end of asof
 * @errors #N/A for an unknown id (the sentence names the nearest one) and when no observation is that old, or the last one is older than maxAge (the sentence says its date); #VALUE! for decimals of a series whose unit is no rate.
 * @terms 最新值, 最新資料, 最新数据, 最後一筆, latest value
 * @rows 2-32, 3-01
 * @example =MKT.LAST("FILE:DEMO", "2026-01-10") // 104
 * @example =MKT.LAST("FILE:DEMO", "2026-01-31") // 107
 * @example =MKT.LAST("FILE:DEMO", "2026-02-01") // #N/A
 * @example =MKT.LAST("FILE:DEMO", "2026-02-01", , 60) // 107
 * @example =MKT.LAST("FILE:DEMORATE", "2026-01-09", "decimal") // 0.0405
 * @example =MKT.LAST("FILE:DEMO", "2025-12-31") // #N/A
 * @example =MKT.LAST("FILE:UNKNOWN") // #N/A
 */
export function last(id: string, asof?: DateSerial, unit?: AskedUnit, maxAge?: number): number {
  expectMaxAge(maxAge);
  const asked = askedSeries(id, askedDay("asof", asof));
  const divisor = unit ? expectRateUnit(asked, "unit", unit) : 1;
  const latest = onStamps(asked).at(-1);
  if (!latest) throw nothingThere(asked);
  return fresh(asked, latest, standsOn(asked), maxAge).value / divisor;
}
