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
 * @tw 自前一季最後一個觀測值以來的變動率，小數。
 * @tw series 日期與數值，由舊到新，如 SERIES 的結果；或代碼。
 * @tw date 截至此日期；省略時為最後一個觀測值。
 * @tw quote 僅用於匯率：USDXXX（每美元兌外幣）給出外幣本身對美元的漲跌，XXXUSD 為一般變動率。
 * @tw dates TRUE 時加上所用兩個觀測值的日期。
 * @tw maxAge 沿用的值最多可有幾天，自其期間結束日起算；省略時為兩期加上發布時差（不明時：日 15、週 25、月 75、季 200、年 750）。
 * @tw returns: 小數，上升為正；USDXXX 時，外幣升值（即匯率下降）為正。
 * @tw errors: #N/A：資料在該季才開始，或該季尚無資料；#DIV/0!：先前的值為零，#NUM!：先前的值為負；#VALUE!：日期未遞增。
 * @cn 自前一季最后一个观测值以来的变动率，小数。
 * @cn series 日期与数值，由旧到新，如 SERIES 的结果；或代码。
 * @cn date 截至此日期；省略时为最后一个观测值。
 * @cn quote 仅用于汇率：USDXXX（每美元兑外币）给出外币本身对美元的涨跌，XXXUSD 为一般变动率。
 * @cn dates TRUE 时加上所用两个观测值的日期。
 * @cn maxAge 沿用的值最多可有几天，自其期间结束日起算；省略时为两期加上发布时差（不明时：日 15、周 25、月 75、季 200、年 750）。
 * @cn returns: 小数，上升为正；USDXXX 时，外币升值（即汇率下降）为正。
 * @cn errors: #N/A：数据在该季才开始，或该季尚无数据；#DIV/0!：先前的值为零，#NUM!：先前的值为负；#VALUE!：日期未递增。
 */
export function qtd(series: Cells, date?: DateSerial, quote?: Quote, dates = false, maxAge?: number): CellOrRow {
  return periodToDate(series, "Q", date, quote, dates, maxAge);
}
