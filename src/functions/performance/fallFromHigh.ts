import type { CellError } from "../../cells/cell";
import { zeroDenominator } from "../guard/expect";
import { fallsAfterHigh } from "./texts";

/** A fall from a high: the high, the lowest value from there on and the last value. */
interface Fall {
  readonly peak: number;
  readonly trough: number;
  readonly last: number;
}

/** The first highest of the first `window` values; where nothing follows it, or nothing lower, the trough is that high itself. */
export function fallFromHigh(series: readonly number[], window = series.length): Fall {
  let peak = series[0];
  let trough = series[0];
  for (let index = 0; index < series.length; index++) {
    const value = series[index];
    if (index < window && value > peak) {
      peak = value;
      trough = value;
    } else if (value < trough) trough = value;
  }
  return { peak, trough, last: series[series.length - 1] };
}

/** #DIV/0!: there is no fall to recover from. */
export function neverFell(argument: string, { peak, last }: Fall): CellError {
  return zeroDenominator(argument, last, fallsAfterHigh(peak));
}
