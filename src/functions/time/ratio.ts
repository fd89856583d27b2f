import { type Cell, CellError } from "../../cells/cell";
import { sideBySide } from "../../series/alignment/align";
import { valueOn } from "../../series/alignment/fill";
import { longestAge } from "../../series/knowledge";
import { Fill } from "../choices/fill";
import { cellOf } from "../data/askedSeries";
import { expectMaxAge } from "../data/freshness";
import { notAvailable } from "../guard/expect";
import type { Cells } from "../guard/types";
import { readOne } from "./dated";

const zero = new CellError("#DIV/0!", {
  en: "The denominator is zero on this date.",
  tw: "此日期的分母為零。",
  cn: "此日期的分母为零。",
});

/**
 * One series over another, date by date, such as the gold–silver ratio.
 * @customfunction
 * @param numerator Dates and values, oldest first, as SERIES gives them; or an id.
 * @param denominator The same for the series to divide by.
 * @param fill The denominator on dates of the numerator without one of its own: none (default: such dates are left out), exact (#N/A), previous, next, nearest or linear; the last three look ahead.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns Two columns: the dates of the numerator and numerator ÷ denominator. Series of unlike frequencies stand on the days from which they are known: a month from its last day on, later where its publisher is known to take longer.
 * @see Arithmetic on dates in common
 * @errors #N/A when no date is in common, in the row of a gap, and where only a denominator older than maxAge is there; #DIV/0! in the row of a zero denominator; #VALUE! when dates do not rise.
 * @terms 比價, 比价, 金銀比, 金银比, 銅金比, 比率, ratio, relative price
 * @rows 2-30, 2-63, 3-17, 4-01, 4-08
 * @example =MKT.RATIO({46027,4400;46028,4420;46029,4410}, {46027,80;46029,84}) // {46027,55;46029,52.5}
 * @example =MKT.RATIO({46027,4400;46028,4420}, {46027,80}, "previous") // {46027,55;46028,55.25}
 * @tw 一個數列除以另一個，逐日計算，如金銀比。
 * @tw numerator 分子：日期與數值，由舊到新，如 SERIES 的結果；或代碼。
 * @tw denominator 分母，寫法相同。
 * @tw fill 分子有值而分母無值的日期：none（不列出，預設）、exact（#N/A）、previous（前值）、next（後值）、nearest（最近值）或 linear（線性內插）；後三者會用到當日尚未知的值。
 * @tw maxAge 沿用的值最多可有幾天，自其期間結束日起算；省略時為兩期加上發布時差（不明時：日 15、週 25、月 75、季 200、年 750）。
 * @tw returns: 兩欄：分子的日期，與分子 ÷ 分母。
 * @tw errors: #N/A：沒有共同日期，以及缺值的那一列；#DIV/0!：分母為零的那一列；#VALUE!：日期未遞增。
 * @cn 一个序列除以另一个，逐日计算，如金银比。
 * @cn numerator 分子：日期与数值，由旧到新，如 SERIES 的结果；或代码。
 * @cn denominator 分母，写法相同。
 * @cn fill 分子有值而分母无值的日期：none（不列出，默认）、exact（#N/A）、previous（前值）、next（后值）、nearest（最近值）或 linear（线性插值）；后三者会用到当日尚未知的值。
 * @cn maxAge 沿用的值最多可有几天，自其期间结束日起算；省略时为两期加上发布时差（不明时：日 15、周 25、月 75、季 200、年 750）。
 * @cn returns: 两列：分子的日期，与分子 ÷ 分母。
 * @cn errors: #N/A：没有共同日期，以及缺值的那一行；#DIV/0!：分母为零的那一行；#VALUE!：日期未递增。
 */
export function ratio(numerator: Cells, denominator: Cells, fill: Fill = Fill.none, maxAge?: number): Cells {
  expectMaxAge(maxAge);
  const below = readOne("denominator", denominator).series;
  const above = readOne("numerator", numerator).series;
  const place = sideBySide([above, below]);
  const divisors = place(below);
  const longest = maxAge ?? longestAge(below);
  const missing = notAvailable({
    en: "The denominator has no value on this date.",
    tw: "此日期的分母沒有值。",
    cn: "此日期的分母没有值。",
  });
  const rows = place(above).map(({ date, value }): Cell[] => {
    const divisor = valueOn(divisors, date, fill, longest);
    if (divisor === "missing") return [date, missing];
    if (typeof divisor !== "number") return [date, cellOf(divisor)];
    return [date, divisor === 0 ? zero : value / divisor];
  });
  const kept = fill === Fill.none ? rows.filter(([, value]) => value !== missing) : rows;
  if (kept.length > 0) return kept;
  throw notAvailable({
    en: "The two series have no date in common.",
    tw: "兩個數列沒有共同的日期。",
    cn: "两个序列没有共同的日期。",
  });
}
