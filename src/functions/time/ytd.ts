import type { Quote } from "../choices/quote";
import type { CellOrRow, Cells, DateSerial } from "../guard/types";
import { periodToDate } from "./periodToDate";

/**
 * Relative change since the last observation of the year before, decimal.
 * @customfunction
 * @param series Dates and values, oldest first, as SERIES gives them; or an id.
 * @param date Up to the last observation that was known at the end of this date; the last observation when left out.
 * @param quote Only for exchange rates: USDXXX (foreign per dollar) gives the foreign currency's own gain against the dollar, XXXUSD the plain change.
 * @param dates TRUE adds the dates of the two observations used.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns Decimal, positive for a rise; with USDXXX positive when the foreign currency gains, which is when the rate falls. With dates a row of three: change, date at the start, date at the end. A month or quarter is known from its last day on.
 * @see Market convention: last value ÷ last value of the year before − 1
 * @errors #N/A when the data begin within the year have nothing of it yet, or the value at the start or the end is older than maxAge (the sentence says its date); #DIV/0! when the value before is zero, #NUM! when it is negative; #VALUE! when the dates do not rise.
 * @terms 年初至今, 年初至今漲幅, 年初至今涨幅, year to date, YTD, 今年以來, 今年以来
 * @rows 1-23, 2-43, 3-19
 * @example =MKT.YTD({45655,80;45657,100;45688,90;45716,120}) // 0.2
 * @example =MKT.YTD({45655,80;45657,100;45688,90;45716,120}, "2025-01-31") // -0.1
 * @example =MKT.YTD({45657,1400;45716,1600}, , "USDXXX") // -0.125
 * @example =MKT.YTD({45655,80;45657,100;45688,90;45716,120}, , , TRUE) // {0.2,45657,45716}
 * @example =MKT.YTD({44742,80;45352,100}) // #N/A
 */
export function ytd(series: Cells, date?: DateSerial, quote?: Quote, dates = false, maxAge?: number): CellOrRow {
  return periodToDate(series, "A", date, quote, dates, maxAge);
}
