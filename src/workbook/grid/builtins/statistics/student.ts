import { logical, number, whole } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { betaTails } from "../mathematics/incompleteBeta";
import { binomialWeight } from "../mathematics/saddlePoint";
import { positiveQuantile } from "../mathematics/quantile";
import { within } from "../refusal";

/** P(T > t) for t above zero. */
export function upperT(t: number, degrees: number): number {
  const square = t * t;
  // The share of the smaller part, so that neither end loses its digits.
  const { upper } = betaTails(0.5, degrees / 2, square / (degrees + square), degrees / (degrees + square));
  return upper / 2;
}

export function studentCdf(t: number, degrees: number): number {
  if (t <= 0) return upperT(-t, degrees);
  const square = t * t;
  return 0.5 + betaTails(0.5, degrees / 2, square / (degrees + square), degrees / (degrees + square)).lower / 2;
}

function studentDensity(t: number, degrees: number): number {
  // The weight of a binomial law of ν + 1 at ν/2 + ½ would need both shapes; this is the density of beta's (½, ν/2) in t.
  const share = (t * t) / (degrees + t * t);
  const weight = binomialWeight(degrees / 2, degrees / 2 + 0.5, 1 - share, share);
  if (t === 0) return densityAtZero(degrees);
  return (weight * degrees) / (degrees + 1) / Math.abs(t);
}

function densityAtZero(degrees: number): number {
  const half = degrees / 2;
  return binomialWeight(half, half + 0.5, half / (half + 0.5), 0.5 / (half + 0.5)) * scaleAtZero(half);
}
