/** Both tails of the beta law, by the continued fraction on the side where it converges at once. */
import type { Tails } from "./incompleteGamma";
import { binomialWeight } from "./saddlePoint";

/** `complement` is 1 − x, given apart so that x near 1 keeps its digits. */
export function betaTails(a: number, b: number, x: number, complement: number): Tails {
  if (Number.isNaN(x) && complement !== 0) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (complement <= 0) return { lower: 1, upper: 0 };
  const front = ((a * b) / (a + b)) * binomialWeight(a, a + b, x, complement);
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = (front / a) * fraction(a, b, x);
    return { lower, upper: 1 - lower };
  }
  const upper = (front / b) * fraction(b, a, complement);
  return { lower: 1 - upper, upper };
}

/** About as many as the root of the parameters; NaN beyond. */
const mostSteps = 100_000;

const tiny = 1e-300;
const nonZero = (x: number): number => (Math.abs(x) < tiny ? tiny : x);

/** Numerical Recipes 6.4, by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 2e-16) return value;
  }
  return Number.NaN;
}

export function betaDensity(a: number, b: number, x: number, complement: number): number {
  if (x < 0 || complement < 0) return 0;
  if (x === 0) return a < 1 ? Number.POSITIVE_INFINITY : a === 1 ? b : 0;
  if (complement === 0) return b < 1 ? Number.POSITIVE_INFINITY : b === 1 ? a : 0;
  return (((a * b) / (a + b)) * binomialWeight(a, a + b, x, complement)) / (x * complement);
}
