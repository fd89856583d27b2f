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
import { noCommonDate, noDenominatorOnDate, zeroDenominatorOnDate } from "./texts";

const zero = new CellError("#DIV/0!", zeroDenominatorOnDate);

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
 */
export function ratio(numerator: Cells, denominator: Cells, fill: Fill = Fill.none, maxAge?: number): Cells {
  expectMaxAge(maxAge);
  const below = readOne("denominator", denominator).series;
  const above = readOne("numerator", numerator).series;
  const place = sideBySide([above, below]);
  const divisors = place(below);
  const longest = maxAge ?? longestAge(below);
  const missing = notAvailable(noDenominatorOnDate);
  const rows = place(above).map(({ date, value }): Cell[] => {
    const divisor = valueOn(divisors, date, fill, longest);
    if (divisor === "missing") return [date, missing];
    if (typeof divisor !== "number") return [date, cellOf(divisor)];
    return [date, divisor === 0 ? zero : value / divisor];
  });
  const kept = fill === Fill.none ? rows.filter(([, value]) => value !== missing) : rows;
  if (kept.length > 0) return kept;
  throw notAvailable(noCommonDate);
}
