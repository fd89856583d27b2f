import type { Quote } from "../choices/quote";
import { askedDay } from "../data/days";
import type { Cells, DateSerial } from "../guard/types";
import { readOne } from "./dated";
import { periodToDate } from "./periodToDate";

/**
 * Relative change since the last observation of the quarter before, decimal.
 * @customfunction
 * @param series Dates and values, oldest first, as SERIES gives them; or an id.
 * @param date Up to this date; the last observation when left out.
 * @param quote Only for exchange rates: USDXXX (foreign per dollar) gives the foreign currency's own gain against the dollar, XXXUSD the plain change.
 * @returns Decimal, positive for a rise; with USDXXX positive when the foreign currency gains, which is when the rate falls.
 * @see Market convention: last value ÷ last value of the quarter before − 1
 * @errors #N/A when the data begin within the quarter or have nothing of it yet; #DIV/0! when the value before is zero, #NUM! when it is negative; #VALUE! when the dates do not rise.
 * @terms 季初至今, 季初至今漲幅, 季初至今涨幅, quarter to date, QTD
 * @rows 2-34
 * @example =MKT.QTD({45900,1300;45930,1400;45960,1450;45980,1456}) // 0.04
 * @example =MKT.QTD({45930,1400;45980,1456}, , "USDXXX") // -0.038461538461538464
 */
export function qtd(series: Cells, date?: DateSerial, quote?: Quote): number {
  return periodToDate(readOne("series", series), "Q", askedDay("date", date), quote);
}
