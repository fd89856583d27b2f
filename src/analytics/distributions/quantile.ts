/** Where a continuous law on the numbers above zero has a given probability below it, to the precision that its tails have. */
import { bracketedRoot } from "../bracketedRoot";
import type { Tails } from "./incompleteGamma";

/** `lower` and `upper` are the probabilities below and above; the smaller one leads. */
export function positiveQuantile(tailsAt: (x: number) => Tails, { lower, upper }: Tails, start: number): number {
  const gap = (logarithm: number): number => {
    const reached = tailsAt(Math.exp(logarithm));
    return lower <= upper ? Math.log(reached.lower / lower) : Math.log(upper / reached.upper);
  };
  const centre = Math.log(start);
  const low = centre - widthWhere((width) => gap(centre - width) <= 0);
  const high = centre + widthWhere((width) => gap(centre + width) >= 0);
  const root = bracketedRoot(gap, low, high);
  return root === undefined ? Number.NaN : Math.exp(root);
}

function widthWhere(reached: (width: number) => boolean): number {
  let width = 1;
  while (!reached(width) && width < 1000) width *= 2;
  return width;
}
