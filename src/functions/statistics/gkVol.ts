import type { Column } from "../guard/types";
import { expectBars, expectPeriods, logMove } from "./priceReturns";

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
 */
export function gkVol(open: Column, high: Column, low: Column, close: Column, periods = 252): number {
  expectPeriods(periods);
  expectBars({ open, high, low, close });
  const variance = open.reduce(
    (sum, start, row) =>
      sum + 0.5 * logMove(low[row], high[row]) ** 2 - (2 * Math.LN2 - 1) * logMove(start, close[row]) ** 2,
    0,
  );
  return Math.sqrt((variance / open.length) * periods);
}
