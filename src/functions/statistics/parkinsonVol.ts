import type { Column } from "../guard/types";
import { expectBars, expectPeriods } from "./priceReturns";

/**
 * Volatility from the range of each period; decimal a year.
 * @customfunction
 * @param high Highest prices.
 * @param low Lowest prices.
 * @param periods Periods in a year; 252 when left out, 365 for markets that never close.
 * @returns Decimal a year, zero or more.
 * @see Parkinson (1980): mean of ln²(high/low) / (4 ln 2)
 * @errors #NUM! when a high is below its low, or a price or periods is not above zero; #VALUE! when the lists differ in length; #N/A for a blank.
 * @terms 高低價波動率, 高低价波动率, Parkinson
 * @rows 0-04
 * @example =MKT.PARKINSONVOL({102;103}, {99;100}) // 0.28320787748089468
 * @tw 由各期高低價計算的波動率；小數、年率。
 * @tw high 各期最高價。
 * @tw low 各期最低價。
 * @tw periods 一年的期數；省略時為 252，全年無休的市場用 365。
 * @tw returns: 小數、年率，不小於零。
 * @tw errors: #NUM!：最高價低於最低價，或價格或 periods 不大於零；#VALUE!：各清單長度不同；#N/A：有空白。
 * @cn 由各期高低价计算的波动率；小数、年率。
 * @cn high 各期最高价。
 * @cn low 各期最低价。
 * @cn periods 一年的期数；省略时为 252，全年无休的市场用 365。
 * @cn returns: 小数、年率，不小于零。
 * @cn errors: #NUM!：最高价低于最低价，或价格或 periods 不大于零；#VALUE!：各列表长度不同；#N/A：有空白。
 */
export function parkinsonVol(high: Column, low: Column, periods = 252): number {
  expectPeriods(periods);
  expectBars({ open: low, high, low, close: low });
  const squares = high.reduce((sum, top, row) => sum + Math.log(top / low[row]) ** 2, 0);
  return Math.sqrt((squares / high.length / (4 * Math.LN2)) * periods);
}
