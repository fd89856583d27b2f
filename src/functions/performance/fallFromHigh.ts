import type { CellError } from "../../cells/cell";
import { zeroDenominator } from "../guard/expect";
import { fallsAfterHigh } from "./texts";

/** A fall from a high: the high, the lowest value from there on and the last value. */
interface Fall {
  readonly peak: number;
  readonly trough: number;
  readonly last: number;
}

interface Prices {
  readonly high: number;
  readonly low: number;
  readonly last: number;
}

/** One price a period is its high, its low and its last. */
export function closesAlone(series: readonly number[]): Prices[] {
  return series.map((price) => ({ high: price, low: price, last: price }));
}

/**
 * The first highest of the first `window` highs, and the lowest low of the rows after it; of its own row the last price alone is
 * certain to have come later. Where nothing follows it, or nothing lower, the trough is that high itself.
 */
export function fallFromHigh(prices: readonly Prices[], window = prices.length): Fall {
  let peak = Number.NEGATIVE_INFINITY;
  let trough = Number.NEGATIVE_INFINITY;
  for (const [index, { high, low, last }] of prices.entries()) {
    if (index < window && high > peak) {
      peak = high;
      trough = last;
    } else if (low < trough) trough = low;
  }
  return { peak, trough, last: prices[prices.length - 1].last };
}

/** #DIV/0!: there is no fall to recover from. */
export function neverFell(argument: string, { peak, last }: Fall): CellError {
  return zeroDenominator(argument, last, fallsAfterHigh(peak));
}
