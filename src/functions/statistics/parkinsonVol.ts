import type { Column } from "../guard/types";
import { expectBars, expectPeriods, logMove } from "./priceReturns";

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
 */
export function parkinsonVol(high: Column, low: Column, periods = 252): number {
  expectPeriods(periods);
  expectBars({ open: low, high, low, close: low });
  const squares = high.reduce((sum, top, row) => sum + logMove(low[row], top) ** 2, 0);
  return Math.sqrt((squares / high.length / (4 * Math.LN2)) * periods);
}
