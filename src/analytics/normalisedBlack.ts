/**
 * Black's formula for an out-of-the-money option in its own units: price over the root of forward times strike (both
 * discounted), as a function of the distance to the strike |ln(F/K)| and of the deviation σ√T.
 * With h = −distance/deviation and t = deviation/2 the price is
 *   density(h)·density(t)·√2π · spread(h, t),   spread = ∫₀^∞ exp(−u²/2 + h·u) · 2·sinh(t·u) du,
 * and that integral has no cancellation whatever h ≤ 0 and t > 0.
 */

import { cdfOverDensity, normalCdf, rootOfTwoPi } from "./distributions/normal";
import { sinhMoment } from "./exponentialMoments";

/** Distance over deviation; zero at the money whatever the deviation. */
export function depthOf(distance: number, deviation: number): number {
  return distance === 0 ? 0 : distance / deviation;
}

/** cdfOverDensity(t − depth) − cdfOverDensity(−t − depth), without the digits that this difference would cost. */
export function spread(depth: number, t: number): number {
  if (t > 0.5 && t > depth / 8) return cdfOverDensity(t - depth) - cdfOverDensity(-t - depth);
  return sinhMoment(depth, t);
}

/** The price's derivative with respect to the deviation. */
export function normalisedVega(depth: number, t: number): number {
  return Math.exp(-0.5 * (depth * depth + t * t)) / rootOfTwoPi;
}

/** The price, between zero and exp(−distance/2). */
export function normalisedPrice(distance: number, deviation: number): number {
  if (deviation === 0) return 0;
  const depth = depthOf(distance, deviation);
  const t = 0.5 * deviation;
  if (t < depth || t <= 0.5) return normalisedVega(depth, t) * spread(depth, t);
  return Math.exp(-0.5 * distance) * normalCdf(t - depth) - normalisedVega(depth, t) * cdfOverDensity(-t - depth);
}

/**
 * What the price lacks to its limit exp(−distance/2): e^(−depth·t)·N(depth − t) + e^(depth·t)·N(−depth − t), with full
 * relative accuracy also where it is tiny. (With other names for its arguments it is a first-passage probability.)
 */
export function shortfallFromLimit(depth: number, t: number): number {
  const vega = normalisedVega(depth, t);
  const far = vega * cdfOverDensity(-t - depth);
  return far + (depth > t ? Math.exp(-depth * t) * normalCdf(depth - t) : vega * cdfOverDensity(depth - t));
}
