/** What the functions of this family share: the direction of a quote and the compounding that the papers define. */
import { Compounding } from "../choices/compounding";
import { Quote } from "../choices/quote";
import { expectAbove, wrongArgument } from "../guard/expect";

/** Covered interest parity is defined for continuous, simple and annual rates; other compoundings are #VALUE!. */
export function requireCipCompounding(comp: Compounding): void {
  if (comp === Compounding.continuous || comp === Compounding.simple || comp === Compounding.annual) return;
  throw wrongArgument("comp", comp, {
    en: '"cont", "simple" or "annual"',
    tw: '"cont"、"simple" 或 "annual"',
    cn: '"cont"、"simple" 或 "annual"',
  });
}

/**
 * Forward over spot less 1, with both in foreign currency per dollar. The difference comes before the division because the
 * two prices nearly agree: F − S loses no digit, F/S − 1 loses most of them.
 */
export function forwardChange(spot: number, fwd: number, tenor: number, quote: Quote): number {
  expectAbove("spot", spot, 0);
  expectAbove("fwd", fwd, 0);
  expectAbove("tenor", tenor, 0);
  return quote === Quote.dollarsPerForeign ? (spot - fwd) / fwd : (fwd - spot) / spot;
}

/** Spot over forward less 1, with both in foreign currency per dollar: what the way back into dollars adds. */
export function dollarsAgainst(spot: number, fwd: number, tenor: number, quote: Quote): number {
  const opposite = quote === Quote.dollarsPerForeign ? Quote.foreignPerDollar : Quote.dollarsPerForeign;
  return forwardChange(spot, fwd, tenor, opposite);
}

/** The rate of one currency earned in the other: `change` is what the exchange adds over the tenor, as a share. */
export function hedgedRate(rate: number, change: number, tenor: number, comp: Compounding): number {
  requireCipCompounding(comp);
  if (comp === Compounding.simple) return rate * (1 + change) + change / tenor;
  if (comp === Compounding.annual) return rate + (1 + rate) * Math.expm1(Math.log1p(change) / tenor);
  return rate + Math.log1p(change) / tenor;
}
