import { logRatio } from "../../analytics/logRatio";
/** What the volatility estimators share: prices above zero, log returns, and bars whose high and low hold the rest. */
import { expectAbove, expectSameLength, outsideDomain, zeroDenominator } from "../guard/expect";
import type { Column } from "../guard/types";

export function expectPrices(argument: string, prices: Column): void {
  for (const price of prices)
    if (!(price > 0))
      throw outsideDomain(argument, price, { en: "prices above zero", tw: "大於零的價格", cn: "大于零的价格" });
}

export function logReturns(argument: string, prices: Column): number[] {
  expectPrices(argument, prices);
  const returns: number[] = [];
  for (let row = 1; row < prices.length; row++) returns.push(logRatio(prices[row - 1], prices[row]));
  return returns;
}

export function expectPeriods(periods: number): void {
  expectAbove("periods", periods, 0);
}

export function tooFewRows(argument: string, rows: number, needed: number): never {
  throw zeroDenominator(argument, `${rows} rows`, {
    en: `${needed} rows or more`,
    tw: `${needed} 列以上`,
    cn: `${needed} 行以上`,
  });
}

export interface Bars {
  readonly open: Column;
  readonly high: Column;
  readonly low: Column;
  readonly close: Column;
}

/** Equal lengths, prices above zero, and low ≤ open, close ≤ high in every row. */
export function expectBars({ open, high, low, close }: Bars): void {
  for (const [name, prices] of [
    ["open", open],
    ["high", high],
    ["low", low],
    ["close", close],
  ] as const) {
    expectSameLength("open", open, name, prices);
    expectPrices(name, prices);
  }
  high.forEach((top, row) => {
    if (top < low[row] || top < open[row] || top < close[row])
      throw outsideDomain("high", top, {
        en: `at or above open, low and close in row ${row + 1}`,
        tw: `不低於第 ${row + 1} 列的開盤、最低與收盤價`,
        cn: `不低于第 ${row + 1} 行的开盘、最低与收盘价`,
      });
    if (low[row] > open[row] || low[row] > close[row])
      throw outsideDomain("low", low[row], {
        en: `at or below open and close in row ${row + 1}`,
        tw: `不高於第 ${row + 1} 列的開盤與收盤價`,
        cn: `不高于第 ${row + 1} 行的开盘与收盘价`,
      });
  });
}

/** Rogers and Satchell's variance of one bar: free of drift. */
export function rogersSatchell(open: number, high: number, low: number, close: number): number {
  return Math.log(high / close) * Math.log(high / open) + Math.log(low / close) * Math.log(low / open);
}
