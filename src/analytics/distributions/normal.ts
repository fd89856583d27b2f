/** The standard normal distribution, with full relative accuracy in the tails down to the smallest double. */
import { erf } from "./erf";
import { scaledErfc } from "./scaledErfc";

export const rootOfTwoPi = 2.5066282746310007;

/**
 * exp(−x²/2) without the error that rounding x² brings: the part of x on a grid of 1/16 squares exactly,
 * and the rest is small.
 */
function bell(x: number): number {
  const onGrid = Math.trunc(x * 16) / 16;
  return Math.exp(-0.5 * onGrid * onGrid) * Math.exp(-0.5 * (x - onGrid) * (x + onGrid));
}

/** The density at x. */
export function normalDensity(x: number): number {
  return Math.abs(x) > 40 ? 0 : bell(x) / rootOfTwoPi;
}

/** The probability of a value below x. For the upper tail pass −x: 1 − cdf would lose its digits. */
export function normalCdf(x: number): number {
  if (x > 0) return 1 - normalCdf(-x);
  // Near zero the difference from a half keeps its digits.
  if (x > -0.66) return 0.5 + 0.5 * erf(x * Math.SQRT1_2);
  return x < -40 ? 0 : 0.5 * scaledErfc(-x * Math.SQRT1_2) * bell(x);
}

/** The natural logarithm of the cdf, also where the cdf itself underflows. */
export function normalLogCdf(x: number): number {
  if (x > 0) return Math.log1p(-normalCdf(-x));
  return Math.log(0.5 * scaledErfc(-x * Math.SQRT1_2)) - 0.5 * x * x;
}

/** Cdf over density. It grows like exp(x²/2) above zero and falls like 1/|x| below, where it neither underflows nor cancels. */
export function cdfOverDensity(x: number): number {
  return 1.2533141373155003 * scaledErfc(-x * Math.SQRT1_2);
}
