/**
 * The one file that uses jStat: its mean and its two-pass standard deviation are accurate to rounding. Its normal cdf (nothing left
 * beyond 8 σ), incomplete beta (9 to 12 digits) and regression (half the digits on date serials) are not used.
 */
import { jStat } from "jstat";

export function mean(values: readonly number[]): number {
  return jStat.mean(values);
}

/** Standard deviation of a sample, divisor n − 1; NaN for fewer than two values. */
export function sampleDeviation(values: readonly number[]): number {
  return values.length < 2 ? Number.NaN : jStat.stdev(values, true);
}

/** Pearson's correlation in one pass over centred values; NaN when either side is constant. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const centreX = mean(x);
  const centreY = mean(y);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let index = 0; index < x.length; index++) {
    const dx = x[index] - centreX;
    const dy = y[index] - centreY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
