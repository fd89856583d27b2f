import type { Quote } from "../choices/quote";
import type { CellOrRow, Cells, DateSerial } from "../guard/types";
import { periodToDate } from "./periodToDate";

/**
 * Relative change since the last observation of the quarter before, decimal.
 * @customfunction
 * @param series Dates and values, oldest first, as SERIES gives them; or an id.
 * @param date Up to the last observation that was known at the end of this date; the last observation when left out.
 * @param quote Only for exchange rates: USDXXX (foreign per dollar) gives the foreign currency's own gain against the dollar, XXXUSD the plain change.
 * @param dates TRUE adds the dates of the two observations used.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns Decimal, positive for a rise; with USDXXX positive when the foreign currency gains, which is when the rate falls. With dates a row of three: change, date at the start, date at the end. A month or quarter is known from its last day on.
 * @see Market convention: last value ÷ last value of the quarter before − 1
 * @errors #N/A when the data begin within the quarter have nothing of it yet, or the value at the start or the end is older than maxAge (the sentence says its date); #DIV/0! when the value before is zero, #NUM! when it is negative; #VALUE! when the dates do not rise.
 * @terms 季初至今, 季初至今漲幅, 季初至今涨幅, quarter to date, QTD
 * @rows 2-34
 * @example =MKT.QTD({45900,1300;45930,1400;45960,1450;45980,1456}) // 0.04
 * @example =MKT.QTD({45930,1400;45980,1456}, , "USDXXX") // -0.038461538461538464
 * @example =MKT.QTD({45900,1300;45930,1400;45960,1450;45980,1456}, , , TRUE) // {0.04,45930,45980}
 */
export function qtd(series: Cells, date?: DateSerial, quote?: Quote, dates = false, maxAge?: number): CellOrRow {
  return periodToDate(series, "Q", date, quote, dates, maxAge);
}
