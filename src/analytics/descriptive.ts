/**
 * The one file that uses jStat: its mean and its two-pass standard deviation are accurate to rounding. Its normal cdf (nothing left
 * beyond 8 σ), incomplete beta (9 to 12 digits) and regression (half the digits on date serials) are not used.
 */
import { jStat } from "jstat";
import { moves } from "./movement";

/** Of distances from the first value: the mean of equal values is that value, whatever their sum rounds to. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values[0] + jStat.mean(distances(values));
}

function distances(values: readonly number[]): number[] {
  return values.map((value) => value - values[0]);
}

/** Standard deviation of a sample, divisor n − 1; exactly 0 when all values are equal but for rounding, NaN for fewer than two. */
export function sampleDeviation(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  return moves(values) ? jStat.stdev(distances(values), true) : 0;
}

/** The largest is 1 or −1, so that no square is beyond the reach of doubles; NaN when all are zero. */
function inOwnUnit(values: readonly number[]): number[] {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return values.map((value) => value / largest);
}

/** Pearson's correlation in one pass over centred values; NaN when all values of either side are equal. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const [fromX, fromY] = [inOwnUnit(distances(x)), inOwnUnit(distances(y))];
  const centreX = jStat.mean(fromX);
  const centreY = jStat.mean(fromY);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let index = 0; index < x.length; index++) {
    const dx = fromX[index] - centreX;
    const dy = fromY[index] - centreY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)));
}
