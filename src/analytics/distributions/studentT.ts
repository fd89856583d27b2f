/** Student's t: both tails, the density and the quantile, by the incomplete beta function. */
import { stirlingError } from "./gammaFunction";
import { betaTails } from "./incompleteBeta";
import type { Tails } from "./incompleteGamma";
import { positiveQuantile } from "./quantile";
import { deviance } from "./saddlePoint";

/** P(|T| ≤ |t|) and P(|T| > |t|), through the share of t² that is exact at either end. */
function bothTails(t: number, degrees: number): Tails {
  const square = t * t;
  return betaTails(0.5, degrees / 2, square / (degrees + square), degrees / (degrees + square));
}

/** P(T > t). */
export function upperT(t: number, degrees: number): number {
  return t < 0 ? 0.5 + bothTails(t, degrees).lower / 2 : bothTails(t, degrees).upper / 2;
}

/** P(|T| > |t|). */
export function twoTailedT(t: number, degrees: number): number {
  return bothTails(t, degrees).upper;
}

export function studentDensity(t: number, degrees: number): number {
  const half = degrees / 2;
  const scale = stirlingError(half + 0.5) - stirlingError(half) - deviance(half, half + 0.5);
  const growth = Math.log1p((t * t) / degrees) / 2;
  return Math.exp(scale - degrees * growth - growth) / Math.sqrt(2 * Math.PI);
}

/** The t above which a share of `tail`, at most one half, lies. */
export function upperStudentQuantile(tail: number, degrees: number): number {
  if (tail === 0.5) return 0;
  return positiveQuantile((t) => bothTails(t, degrees), { lower: 1 - 2 * tail, upper: 2 * tail }, 1);
}
