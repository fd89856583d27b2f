import type { Column } from "../guard/types";
import { expectBars, expectPeriods, rogersSatchell } from "./priceReturns";

/**
 * Volatility from open, high, low and close that drift does not disturb; decimal a year.
 * @customfunction
 * @param open Opening prices, one a period.
 * @param high Highest prices.
 * @param low Lowest prices.
 * @param close Closing prices.
 * @param periods Periods in a year; 252 when left out, 365 for markets that never close.
 * @returns Decimal a year, zero or more.
 * @see Rogers, Satchell (1991): mean of ln(H/C)·ln(H/O) + ln(L/C)·ln(L/O)
 * @errors #NUM! when a high or low does not hold the other prices of its row, or a price or periods is not above zero; #VALUE! when the lists differ in length; #N/A for a blank.
 * @terms Rogers-Satchell, 波動率, 波动率
 * @rows 0-04
 * @example =MKT.RSVOL({100;101}, {102;103}, {99;100}, {101;102}) // 0.31439164109951719
 * @tw 由開高低收計算、不受趨勢影響的波動率（Rogers–Satchell）；小數、年率。
 * @tw open 各期開盤價。
 * @tw high 各期最高價。
 * @tw low 各期最低價。
 * @tw close 各期收盤價。
 * @tw periods 一年的期數；省略時為 252，全年無休的市場用 365。
 * @tw returns: 小數、年率，不小於零。
 * @tw errors: #NUM!：最高價或最低價未包住該列其他價格，或價格或 periods 不大於零；#VALUE!：各清單長度不同；#N/A：有空白。
 * @cn 由开高低收计算、不受趋势影响的波动率（Rogers–Satchell）；小数、年率。
 * @cn open 各期开盘价。
 * @cn high 各期最高价。
 * @cn low 各期最低价。
 * @cn close 各期收盘价。
 * @cn periods 一年的期数；省略时为 252，全年无休的市场用 365。
 * @cn returns: 小数、年率，不小于零。
 * @cn errors: #NUM!：最高价或最低价未包住该行其他价格，或价格或 periods 不大于零；#VALUE!：各列表长度不同；#N/A：有空白。
 */
export function rsVol(open: Column, high: Column, low: Column, close: Column, periods = 252): number {
  expectPeriods(periods);
  expectBars({ open, high, low, close });
  const variance = open.reduce((sum, start, row) => sum + rogersSatchell(start, high[row], low[row], close[row]), 0);
  return Math.sqrt((variance / open.length) * periods);
}
