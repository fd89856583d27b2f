import { CellError } from "../../cells/cell";
import { type Fill as FillRule, valueAt, valueOn } from "../../series/alignment/fill";
import { detectFrequency } from "../../series/alignment/frequency";
import { isFiner } from "../../series/alignment/periods";
import { onKnownDays, type Timed } from "../../series/knowledge";
import { Fill } from "../choices/fill";
import { cellOf } from "../data/askedSeries";
import { askedDay } from "../data/days";
import { expectMaxAge } from "../data/freshness";
import { notAvailable } from "../guard/expect";
import type { Cells, GappyDateColumn } from "../guard/types";
import { readDated } from "./dated";
import { noneForDate } from "./texts";

const nothing = notAvailable(noneForDate);

/**
 * The values of one or more series on given dates, in the unit of the series.
 * @customfunction
 * @param series Dates with one or more columns of values, oldest first, as SERIES and PANEL give them; or ids.
 * @param dates The dates wanted, in any order.
 * @param fill exact (default): the observation with that date; previous: the last one known at the end of it; next, nearest or linear look ahead.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns As many rows as dates, one column for each series. A month, quarter or year is known from its last day on, later where its publisher is known to take longer.
 * @see Own definition; as AT does for an id
 * @errors #N/A in the cell of a date for which the fill finds no value, or only one older than maxAge; #VALUE! when the dates of series do not rise or a value is text.
 * @terms 對齊, 对齐, 補值, 补值, 日期對齊, align, as-of join
 * @rows 4-01, 4-31
 * @example =MKT.ALIGN({46027,10;46028,11;46031,14}, {46028;46029;46031}) // {11;#N/A;14}
 * @example =MKT.ALIGN({46027,10;46028,11;46031,14}, {46028;46029;46031}, "previous") // {11;11;14}
 * @example =MKT.ALIGN({46027,10,1;46031,14,#N/A}, {46029}, "linear") // {12,#N/A}
 */
export function align(series: Cells, dates: GappyDateColumn, fill: Fill = Fill.exact, maxAge?: number): Cells {
  expectMaxAge(maxAge);
  const columns = readDated("series", series);
  const rule: FillRule = fill;
  const meets = daysAmong(dates, rule);
  return dates.map((date, row) => {
    if (date instanceof CellError) return columns.map(() => date);
    const day = askedDay(`dates [${row + 1}]`, date);
    return columns.map((column) => {
      const value = meets(column.series)
        ? valueOn(onKnownDays(column.series), day, rule)
        : valueAt(column.series, day, rule, maxAge);
      return value === "missing" ? nothing : cellOf(value);
    });
  });
}

/**
 * Whether the dates are of a finer rhythm than a series of which just their own days are wanted: then the 1st of a month among
 * them is a day, and not the month that is stamped with it.
 */
function daysAmong(dates: GappyDateColumn, rule: FillRule): (series: Timed) => boolean {
  if (rule !== "exact" && rule !== "none") return () => false;
  const days = dates.filter((date) => typeof date === "number").sort((a, b) => a - b);
  const rhythm = detectFrequency([...new Set(days)].map((date) => ({ date, value: 0 })));
  if (rhythm === "irregular") return () => false;
  return ({ frequency }) => frequency !== "irregular" && isFiner(rhythm, frequency);
}
