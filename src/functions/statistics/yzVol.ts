import { sampleDeviation } from "../../analytics/descriptive";
import type { Column } from "../guard/types";
import { expectBars, expectPeriods, logMove, rogersSatchell, tooFewRows } from "./priceReturns";

/**
 * Volatility from open, high, low and close with overnight jumps; decimal a year.
 * @customfunction
 * @param open Opening prices, one a period.
 * @param high Highest prices.
 * @param low Lowest prices.
 * @param close Closing prices.
 * @param periods Periods in a year; 252 when left out, 365 for markets that never close.
 * @returns Decimal a year, zero or more.
 * @see Yang, Zhang (2000): overnight + k·open-to-close + (1 − k)·Rogers–Satchell, k = 0.34 / (1.34 + (n + 1)/(n − 1)); the first row only gives the close before
 * @errors #NUM! when a high or low does not hold the other prices of its row, or a price or periods is not above zero; #DIV/0! below 3 rows; #VALUE! when the lists differ in length; #N/A for a blank.
 * @terms Yang-Zhang, 波動率, 波动率, 隔夜跳空
 * @rows 0-04
 * @example =MKT.YZVOL({100;101;103}, {102;104;105}, {99;100;101}, {101;102;104}) // 0.43463111402055286
 */
export function yzVol(open: Column, high: Column, low: Column, close: Column, periods = 252): number {
  expectPeriods(periods);
  expectBars({ open, high, low, close });
  const n = open.length - 1;
  if (n < 2) return tooFewRows("open", open.length, 3);
  const overnight: number[] = [];
  const openToClose: number[] = [];
  let driftFree = 0;
  for (let row = 1; row <= n; row++) {
    overnight.push(logMove(close[row - 1], open[row]));
    openToClose.push(logMove(open[row], close[row]));
    driftFree += rogersSatchell(open[row], high[row], low[row], close[row]) / n;
  }
  const k = 0.34 / (1.34 + (n + 1) / (n - 1));
  const variance = sampleDeviation(overnight) ** 2 + k * sampleDeviation(openToClose) ** 2 + (1 - k) * driftFree;
  return Math.sqrt(variance * periods);
}
