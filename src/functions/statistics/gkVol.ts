import type { Column } from "../guard/types";
import { expectBars, expectPeriods } from "./priceReturns";

/**
 * Volatility from open, high, low and close; decimal a year.
 * @customfunction
 * @param open Opening prices, one a period.
 * @param high Highest prices.
 * @param low Lowest prices.
 * @param close Closing prices.
 * @param periods Periods in a year; 252 when left out, 365 for markets that never close.
 * @returns Decimal a year, zero or more.
 * @see Garman, Klass (1980): mean of ½ ln²(high/low) − (2 ln 2 − 1) ln²(close/open)
 * @errors #NUM! when a high or low does not hold the other prices of its row, or a price or periods is not above zero; #VALUE! when the lists differ in length; #N/A for a blank.
 * @terms Garman-Klass, 波動率, 波动率
 * @rows 0-04
 * @example =MKT.GKVOL({100;101}, {102;103}, {99;100}, {101;102}) // 0.31882037805246737
 * @tw 由開高低收計算的波動率（Garman–Klass）；小數、年率。
 * @tw open 各期開盤價。
 * @tw high 各期最高價。
 * @tw low 各期最低價。
 * @tw close 各期收盤價。
 * @tw periods 一年的期數；省略時為 252，全年無休的市場用 365。
 * @tw returns: 小數、年率，不小於零。
 * @tw errors: #NUM!：最高價或最低價未包住該列其他價格，或價格或 periods 不大於零；#VALUE!：各清單長度不同；#N/A：有空白。
 * @cn 由开高低收计算的波动率（Garman–Klass）；小数、年率。
 * @cn open 各期开盘价。
 * @cn high 各期最高价。
 * @cn low 各期最低价。
 * @cn close 各期收盘价。
 * @cn periods 一年的期数；省略时为 252，全年无休的市场用 365。
 * @cn returns: 小数、年率，不小于零。
 * @cn errors: #NUM!：最高价或最低价未包住该行其他价格，或价格或 periods 不大于零；#VALUE!：各列表长度不同；#N/A：有空白。
 */
export function gkVol(open: Column, high: Column, low: Column, close: Column, periods = 252): number {
  expectPeriods(periods);
  expectBars({ open, high, low, close });
  const variance = open.reduce(
    (sum, start, row) =>
      sum + 0.5 * Math.log(high[row] / low[row]) ** 2 - (2 * Math.LN2 - 1) * Math.log(close[row] / start) ** 2,
    0,
  );
  return Math.sqrt((variance / open.length) * periods);
}
