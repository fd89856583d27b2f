import { say } from "../../language/language";
import { date } from "../../language/units";
import { alignSeries } from "../../series/alignment/align";
import type { Aggregation } from "../choices/aggregation";
import { Fill } from "../choices/fill";
import type { Rhythm } from "../choices/rhythm";
import { Transform } from "../choices/transform";
import type { Cells, DateSerial } from "../guard/types";
import { askedSeries, cellOf, expectWindow, nothingThere } from "./askedSeries";
import { askedDay } from "./days";
import { expectRateUnit } from "./decimals";
import { expectMaxAge } from "./freshness";

/**
 * A series as two columns, date and value, in the unit that META states.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL, or FILE:WALCL for your own data.
 * @param start First date to show; the first observation when left out.
 * @param end Last date to show; the last observation when left out.
 * @param freq D, W, M, Q or A; the dates as they are when left out.
 * @param agg How the observations of a period become one: last, avg or sum; the series' own way when left out (last for your own data).
 * @param fill What stands on dates without an observation: none (default: no row), exact (#N/A), previous, next, nearest or linear; the last three look ahead.
 * @param asof The data as known at the end of this day (midnight UTC); MKT_ASOF of the workbook, else today, when left out.
 * @param transform level (default), decimal (percent divided by 100, basis points by 10000: what functions take), change, pct, yoy (of weekly series 52 weeks before), log or rebase (first value shown = 100).
 * @param headers TRUE puts a row of headings on top.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns Dates as serial numbers, ascending, and values; a relative change is decimal. With freq each row is dated at the last day of its period, the running one too; weeks run from Monday to Sunday. On a finer freq an observation counts from the last day of its own week, month, quarter or year on, later where its publisher is known to take longer. A fill other than none has a row for each period of freq, or of the series' own frequency; days are Monday to Friday unless weekends are observed.
 * @see Own definition; no observation is used before its date or its period's end unless next, nearest or linear asks for it
 * @errors #N/A for an unknown id (the sentence names the nearest one), for dates without data, in the row of a gap, and where previous would carry a value older than maxAge; #VALUE! for decimals of a series whose unit is no rate; #NUM! when end is before start, and in the row of a relative change from a negative value; #DIV/0! in the row of a relative change from zero.
 * @terms 數列, 序列, 時間序列, 时间序列, 歷史資料, 历史数据, time series, history, 年增率, 同比, year over year, YoY
 * @rows 2-32, 3-01, 4-24
 * @example =MKT.SERIES("FILE:DEMO", "2026-01-07", "2026-01-09") // {46029,103;46030,101;46031,104}
 * @example =MKT.SERIES("FILE:DEMO", , , "W", "avg") // {46033,102;46040,106}
 * @example =MKT.SERIES("FILE:DEMO", "2026-01-09", "2026-01-13", , , "previous") // {46031,104;46034,104;46035,105}
 * @example =MKT.SERIES("FILE:DEMO", , "2026-01-07", , , , , "change") // {46028,2;46029,1}
 * @example =MKT.SERIES("FILE:DEMORATE", , , , , , , "decimal") // {46028,0.04;46031,0.0405}
 * @example =MKT.SERIES("FILE:UNKNOWN") // #N/A
 */
export function series(
  id: string,
  start?: DateSerial,
  end?: DateSerial,
  freq?: Rhythm,
  agg?: Aggregation,
  fill: Fill = Fill.none,
  asof?: DateSerial,
  transform: Transform = Transform.level,
  headers = false,
  maxAge?: number,
): Cells {
  expectMaxAge(maxAge);
  const asked = askedSeries(id, askedDay("asof", asof));
  const window = { start: askedDay("start", start), end: askedDay("end", end) };
  expectWindow(window.start, window.end, [asked]);
  const inDecimals = transform === Transform.decimal;
  const divisor = inDecimals ? expectRateUnit(asked, "transform", transform) : 1;
  const shown = inDecimals ? Transform.level : transform;
  const rows = alignSeries(asked, { ...window, rhythm: freq, aggregation: agg, fill, maxAge }, shown);
  if (rows.length === 0) throw nothingThere(asked);
  const cells: Cells = rows.map(({ date, value }) => [
    date,
    typeof value === "number" ? value / divisor : cellOf(value),
  ]);
  return headers ? [[say(date), asked.id], ...cells] : cells;
}
