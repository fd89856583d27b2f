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
 */
export function rsVol(open: Column, high: Column, low: Column, close: Column, periods = 252): number {
  expectPeriods(periods);
  expectBars({ open, high, low, close });
  const variance = open.reduce((sum, start, row) => sum + rogersSatchell(start, high[row], low[row], close[row]), 0);
  return Math.sqrt((variance / open.length) * periods);
}
