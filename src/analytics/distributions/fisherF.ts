/** Fisher's F with m and n degrees of freedom, the numerator's first, by the incomplete beta function. */
import { betaDensity, betaTails } from "./incompleteBeta";
import type { Tails } from "./incompleteGamma";
import { positiveQuantile } from "./quantile";

/** P(F ≤ f) and P(F > f), for f of at least zero. */
export function fTails(f: number, m: number, n: number): Tails {
  const whole = n + m * f;
  return betaTails(m / 2, n / 2, (m * f) / whole, n / whole);
}

export function fDensity(f: number, m: number, n: number): number {
  const whole = n + m * f;
  return (betaDensity(m / 2, n / 2, (m * f) / whole, n / whole) * (m * n)) / (whole * whole);
}

/** The f with these probabilities below and above it. */
export function fQuantile(tails: Tails, m: number, n: number): number {
  return tails.lower === 0 ? 0 : positiveQuantile((f) => fTails(f, m, n), tails, 1);
}
