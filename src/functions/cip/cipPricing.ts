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

/** Forward over spot with both in foreign currency per dollar. */
export function foreignPerDollar(spot: number, fwd: number, tenor: number, quote: Quote): number {
  expectAbove("spot", spot, 0);
  expectAbove("fwd", fwd, 0);
  expectAbove("tenor", tenor, 0);
  return quote === Quote.dollarsPerForeign ? spot / fwd : fwd / spot;
}
