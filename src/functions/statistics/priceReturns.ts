/** What the volatility estimators share: prices above zero, log returns, and bars whose high and low hold the rest. */
import { logRatio } from "../../analytics/logRatio";
import { moves } from "../../analytics/movement";
import { expectAbove, expectSameLength, outsideDomain, zeroDenominator } from "../guard/expect";
import type { Column } from "../guard/types";
import { notAboveOthers, notBelowOthers, pricesAboveZero, rowsNeeded } from "./texts";

export function expectPrices(argument: string, prices: Column): void {
  for (const price of prices) if (!(price > 0)) throw outsideDomain(argument, price, pricesAboveZero);
}

/** A price that differs by rounding alone has not moved: what is divided by such a volatility would be a number of 1e15. */
export function logMove(from: number, to: number): number {
  return moves([from, to]) ? logRatio(from, to) : 0;
}

export function logReturns(argument: string, prices: Column): number[] {
  expectPrices(argument, prices);
  return prices.slice(1).map((price, row) => logMove(prices[row], price));
}

export function expectPeriods(periods: number): void {
  expectAbove("periods", periods, 0);
}

export function tooFewRows(argument: string, rows: number, needed: number): never {
  throw zeroDenominator(argument, `${rows} rows`, rowsNeeded(needed));
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
      throw outsideDomain("high", top, notBelowOthers(row + 1));
    if (low[row] > open[row] || low[row] > close[row]) throw outsideDomain("low", low[row], notAboveOthers(row + 1));
  });
}

/** Rogers and Satchell's variance of one bar: free of drift. */
export function rogersSatchell(open: number, high: number, low: number, close: number): number {
  return logMove(close, high) * logMove(open, high) + logMove(close, low) * logMove(open, low);
}
