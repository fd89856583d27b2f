import { CellError } from "../../cells/cell";
import { type Fill as FillRule, valueAt, valueOn } from "../../series/alignment/fill";
import { isFiner } from "../../series/alignment/periods";
import { detectFrequency } from "../../series/frequency";
import { onKnownDays, type Timed } from "../../series/knowledge";
import { Fill } from "../choices/fill";
import { cellOf } from "../data/askedSeries";
import { askedDay } from "../data/days";
import { expectMaxAge } from "../data/freshness";
import { notAvailable } from "../guard/expect";
import type { Cells, GappyDateColumn } from "../guard/types";
import { readDated } from "./dated";

const nothing = notAvailable({
  en: "The series has no observation for this date, and the fill that was asked for finds none.",
  tw: "此日期沒有觀測值，所選的補值方式也找不到。",
  cn: "此日期没有观测值，所选的补值方式也找不到。",
});

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
 * @tw 一個或多個數列在指定日期的值，單位同數列。
 * @tw series 日期及一欄或多欄數值，由舊到新，如 SERIES、PANEL 的結果；或代碼。
 * @tw dates 所求的日期，順序不拘。
 * @tw fill 該日沒有觀測值時：exact（預設，#N/A）、previous（前值）、next（後值）、nearest（最近值）或 linear（線性內插）；後三者會用到當日尚未知的值。
 * @tw maxAge 沿用的值最多可有幾天，自其期間結束日起算；省略時為兩期加上發布時差（不明時：日 15、週 25、月 75、季 200、年 750）。
 * @tw returns: 列數與 dates 相同，每個數列一欄。
 * @tw errors: #N/A：所選補值方式在某日期找不到值，只出現在該格；#VALUE!：series 的日期未遞增，或值為文字。
 * @cn 一个或多个序列在指定日期的值，单位同序列。
 * @cn series 日期及一列或多列数值，由旧到新，如 SERIES、PANEL 的结果；或代码。
 * @cn dates 所求的日期，顺序不限。
 * @cn fill 该日没有观测值时：exact（默认，#N/A）、previous（前值）、next（后值）、nearest（最近值）或 linear（线性插值）；后三者会用到当日尚未知的值。
 * @cn maxAge 沿用的值最多可有几天，自其期间结束日起算；省略时为两期加上发布时差（不明时：日 15、周 25、月 75、季 200、年 750）。
 * @cn returns: 行数与 dates 相同，每个序列一列。
 * @cn errors: #N/A：所选补值方式在某日期找不到值，只出现在该格；#VALUE!：series 的日期未递增，或值为文本。
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
