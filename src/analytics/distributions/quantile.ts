/** Where a continuous law on the numbers above zero has a given probability below it, to the precision that its tails have. */
import { bracketedRoot } from "../bracketedRoot";
import type { Tails } from "./incompleteGamma";

/** How far, as a logarithm, the probability at the place found may be from the wanted one. */
const tolerance = 1e-6;

/** Where a place has digits: beyond, exp() has run out of them and the tails with it. */
const hasDigits = (place: number): boolean => place > 1e-300 && place < 1e300;

/**
 * `lower` and `upper` are the probabilities below and above; the smaller one leads. NaN where the tails cannot be told around
 * the place, at shapes of 10^9 and more: a search would end at the edge of what can.
 */
export function positiveQuantile(tailsAt: (x: number) => Tails, { lower, upper }: Tails, start: number): number {
  const gap = (logarithm: number): number => {
    const reached = tailsAt(Math.exp(logarithm));
    return lower <= upper ? Math.log(reached.lower / lower) : Math.log(upper / reached.upper);
  };
  const centre = Math.log(start);
  const low = centre - widthWhere((width) => gap(centre - width) <= 0);
  const high = centre + widthWhere((width) => gap(centre + width) >= 0);
  const root = bracketedRoot(gap, low, high);
  if (root === undefined) return Number.NaN;
  const place = Math.exp(root);
  return hasDigits(place) && !(Math.abs(gap(root)) <= tolerance) ? Number.NaN : place;
}

function widthWhere(reached: (width: number) => boolean): number {
  let width = 1;
  while (!reached(width) && width < 1000) width *= 2;
  return width;
}
