/** What the functions of this family share: the direction of a quote and the compounding that the papers define. */
import { logRatio } from "../../analytics/logRatio";
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

/** What one unit of one currency becomes in the other over the tenor, as a quotient that is kept apart. */
interface Exchange {
  readonly from: number;
  readonly to: number;
}

/** From spot to forward, with both in foreign currency per dollar: the way of dollars into the foreign currency. */
export function intoForeign(spot: number, fwd: number, tenor: number, quote: Quote): Exchange {
  expectAbove("spot", spot, 0);
  expectAbove("fwd", fwd, 0);
  expectAbove("tenor", tenor, 0);
  return quote === Quote.dollarsPerForeign ? { from: fwd, to: spot } : { from: spot, to: fwd };
}

/** The way of the foreign currency into dollars. */
export function intoDollars(spot: number, fwd: number, tenor: number, quote: Quote): Exchange {
  const { from, to } = intoForeign(spot, fwd, tenor, quote);
  return { from: to, to: from };
}

/**
 * A rate earned in one currency and exchanged into the other over the tenor. The two prices nearly agree, so their
 * difference is taken before the division: it loses no digit where the quotient less 1 loses most.
 */
export function hedgedRate(rate: number, { from, to }: Exchange, tenor: number, comp: Compounding): number {
  requireCipCompounding(comp);
  if (comp === Compounding.simple) return rate * (to / from) + (to - from) / from / tenor;
  if (comp === Compounding.annual) return rate + (1 + rate) * Math.expm1(logRatio(from, to) / tenor);
  return rate + logRatio(from, to) / tenor;
}
