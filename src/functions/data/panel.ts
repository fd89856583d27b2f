import { CellError } from "../../cells/cell";
import { say } from "../../language/language";
import { date } from "../../language/units";
import { alignPanel } from "../../series/alignment/align";
import type { Series } from "../../series/series";
import type { Aggregation } from "../choices/aggregation";
import { Fill } from "../choices/fill";
import type { Rhythm } from "../choices/rhythm";
import { Transform } from "../choices/transform";
import type { Cells, DateSerial } from "../guard/types";
import { cellOf, expectWindow, nothingThere, seriesOfCells } from "./askedSeries";
import { askedDay } from "./days";
import { divisorToDecimals } from "./decimals";
import { expectMaxAge } from "./freshness";

/**
 * Several series side by side: dates, then one column of values for each id, each in its own unit.
 * @customfunction
 * @param ids A range of ids, PROVIDER:CODE in any case; the columns follow its order, row by row.
 * @param start First date to show; the first observation of any when left out.
 * @param end Last date to show; the last observation of any when left out.
 * @param freq D, W, M, Q or A; the dates on which any is observed or, of unlike frequencies, becomes known when left out.
 * @param fill What stands on dates without an observation: exact (default, #N/A), previous, next, nearest, linear, or none (only rows that are complete); next, nearest and linear look ahead.
 * @param asof The data as known at the end of this day (midnight UTC); MKT_ASOF of the workbook, else today, when left out.
 * @param agg How the observations of a period become one: last, avg or sum; each series' own way when left out (last for your own data).
 * @param headers TRUE puts a row of headings on top.
 * @param transform level (default), decimal, change, pct, yoy, log or rebase, as in SERIES; each column by itself.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns Dates as serial numbers, ascending, and one column for each id. Periods are dated as in SERIES: at their last day. Without freq, series of unlike frequencies stand on the days from which they are known: a month from its last day on, later where its publisher is known to take longer. An unknown id is #N/A in its whole column, and #VALUE! is what has no decimals where these are asked for.
 * @see Own definition; no observation is used before its date or its period's end unless next, nearest or linear asks for it
 * @errors #N/A where a series has no value or previous only one older than maxAge, for an unknown id (the sentence names the nearest one) and when no date is left; #VALUE! for an id that is not text, and for decimals of a series whose unit is no rate; #NUM! when end is before start.
 * @terms 對齊, 对齐, 多個數列, 多个序列, 面板資料, 面板数据, aligned series, panel
 * @rows 4-01, 4-31
 * @example =MKT.PANEL({"FILE:DEMO","FILE:DEMO2"}, "2026-01-13", "2026-01-15") // {46035,105,#N/A;46036,106,52;46037,106,#N/A}
 * @example =MKT.PANEL({"FILE:DEMO","FILE:DEMO2"}, , , , "none") // {46029,103,50;46036,106,52}
 * @example =MKT.PANEL({"FILE:DEMO";"FILE:DEMO2"}, , , "W") // {46033,104,50;46040,107,52}
 * @example =MKT.PANEL({"FILE:DEMO";"FILE:DEMO2"}, , , "W", , , , , "change") // {46033,#N/A,#N/A;46040,3,2}
 * @example =MKT.PANEL({"FILE:DEMORATE","FILE:DEMO"}, "2026-01-09", , , , , , , "decimal") // {46031,0.0405,#VALUE!}
 */
export function panel(
  ids: Cells,
  start?: DateSerial,
  end?: DateSerial,
  freq?: Rhythm,
  fill: Fill = Fill.exact,
  asof?: DateSerial,
  agg?: Aggregation,
  headers = false,
  transform: Transform = Transform.level,
  maxAge?: number,
): Cells {
  expectMaxAge(maxAge);
  const asked = columnsOf(seriesOfCells("ids", ids.flat(), askedDay("asof", asof)), transform);
  const known = asked.flatMap((each) => (each instanceof CellError ? [] : [each.series]));
  if (known.length === 0) throw asked[0];
  const window = { start: askedDay("start", start), end: askedDay("end", end) };
  expectWindow(window.start, window.end, known);
  const shown = transform === Transform.decimal ? Transform.level : transform;
  const rows = alignPanel(known, { ...window, rhythm: freq, aggregation: agg, fill, maxAge }, shown);
  if (rows.length === 0) throw nothingThere(known[0]);
  const placeOf = new Map(known.map((each, place) => [each, place]));
  const cells: Cells = rows.map(({ date, values }) => [
    date,
    ...asked.map((each) => {
      if (each instanceof CellError) return each;
      const value = values[placeOf.get(each.series) ?? 0];
      return typeof value === "number" ? value / each.divisor : cellOf(value);
    }),
  ]);
  const headings = asked.map((each, index) => (each instanceof CellError ? ids.flat()[index] : each.series.id));
  return headers ? [[say(date), ...headings], ...cells] : cells;
}

/** Each series with what its values are divided by; one that has no decimals where these are asked for is an error like an unknown id. */
function columnsOf(found: readonly (Series | CellError)[], transform: Transform) {
  return found.map((series) => {
    if (series instanceof CellError) return series;
    const divisor = transform === Transform.decimal ? divisorToDecimals(series, "transform", transform) : 1;
    return divisor instanceof CellError ? divisor : { series, divisor };
  });
}
