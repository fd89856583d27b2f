/** Chi-squared: a gamma variable of half as many degrees of freedom and scale 2. */
import { gammaDensity, gammaTails, type Tails } from "./incompleteGamma";
import { positiveQuantile } from "./quantile";

/** P(X ≤ x) and P(X > x), for x of at least zero. */
export function chiSquaredTails(x: number, degrees: number): Tails {
  return gammaTails(degrees / 2, x / 2);
}

export function chiSquaredDensity(x: number, degrees: number): number {
  return gammaDensity(degrees / 2, x / 2) / 2;
}

/** The x with these probabilities below and above it. */
export function chiSquaredQuantile(tails: Tails, degrees: number): number {
  if (tails.lower === 0) return 0;
  return 2 * positiveQuantile((half) => gammaTails(degrees / 2, half), tails, degrees / 2);
}
