import type { Quote } from "../choices/quote";
import { askedDay } from "../data/days";
import type { Cells, DateSerial } from "../guard/types";
import { readOne } from "./dated";
import { periodToDate } from "./periodToDate";

/**
 * Relative change since the last observation of the year before, decimal.
 * @customfunction
 * @param series Dates and values, oldest first, as SERIES gives them; or an id.
 * @param date Up to this date; the last observation when left out.
 * @param quote Only for exchange rates: USDXXX (foreign per dollar) gives the foreign currency's own gain against the dollar, XXXUSD the plain change.
 * @returns Decimal, positive for a rise; with USDXXX positive when the foreign currency gains, which is when the rate falls.
 * @see Market convention: last value ÷ last value of the year before − 1
 * @errors #N/A when the data begin within the year or have nothing of it yet; #DIV/0! when the value before is zero, #NUM! when it is negative; #VALUE! when the dates do not rise.
 * @terms 年初至今, 年初至今漲幅, 年初至今涨幅, year to date, YTD
 * @rows 1-23, 2-43, 3-19
 * @example =MKT.YTD({45655,80;45657,100;45688,90;45716,120}) // 0.2
 * @example =MKT.YTD({45655,80;45657,100;45688,90;45716,120}, "2025-01-31") // -0.1
 * @example =MKT.YTD({45657,1400;45716,1600}, , "USDXXX") // -0.125
 */
export function ytd(series: Cells, date?: DateSerial, quote?: Quote): number {
  return periodToDate(readOne("series", series), "A", askedDay("date", date), quote);
}
