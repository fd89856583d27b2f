/** Student's t law. */

import { stirlingError } from "../mathematics/gammaFunction";
import { betaTails } from "../mathematics/incompleteBeta";
import { positiveQuantile } from "../mathematics/quantile";
import { deviance } from "../mathematics/saddlePoint";

/** P(|T| > |t|) and what is left, through the share of t² that is exact at either end. */
function bothTails(t: number, degrees: number) {
  const square = t * t;
  return betaTails(0.5, degrees / 2, square / (degrees + square), degrees / (degrees + square));
}

export function upperT(t: number, degrees: number): number {
  return t < 0 ? 0.5 + bothTails(t, degrees).lower / 2 : bothTails(t, degrees).upper / 2;
}

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
  const tails = (t: number) => ({ lower: bothTails(t, degrees).lower, upper: bothTails(t, degrees).upper });
  return positiveQuantile(tails, { lower: 1 - 2 * tail, upper: 2 * tail }, 1);
}
