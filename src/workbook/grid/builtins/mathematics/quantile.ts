/** Where a continuous law has a given probability below it, to the precision that its tails have. */
import { bracketedRoot } from "../../../../analytics/bracketedRoot";
import type { Tails } from "./incompleteGamma";

export interface Law {
  tails(x: number): Tails;
}

/** For a law on the numbers above zero. `lower` and `upper` are the probabilities below and above; the smaller one leads. */
export function positiveQuantile({ tails }: Law, { lower, upper }: Tails, start: number): number {
  const gap = (logarithm: number): number => {
    const reached = tails(Math.exp(logarithm));
    return lower <= upper ? Math.log(reached.lower / lower) : Math.log(upper / reached.upper);
  };
  const centre = Math.log(start);
  let width = 1;
  while (gap(centre - width) > 0 && width < 1000) width *= 2;
  const low = centre - width;
  width = 1;
  while (gap(centre + width) < 0 && width < 1000) width *= 2;
  const root = bracketedRoot(gap, low, centre + width);
  return root === undefined ? Number.NaN : Math.exp(root);
}
