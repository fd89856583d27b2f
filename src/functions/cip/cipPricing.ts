/** What the functions of this family share: the direction of a quote and the compounding that the papers define. */
import { logRatio } from "../../analytics/logRatio";
import { ParityCompounding } from "../choices/parityCompounding";
import { Quote } from "../choices/quote";
import { expectAbove, outsideDomain } from "../guard/expect";
import { limitFactor } from "../guard/magnitude";
import { nearSpot } from "./texts";

/** What one unit of one currency becomes in the other over the tenor, as a quotient that is kept apart. */
interface Exchange {
  readonly from: number;
  readonly to: number;
}

/** A forward this far from spot, as a logarithm over the tenor (a quarter at least), is quoted the other way round or in other units. */
const mostPremium = 1;

/** Not the size of either alone, but how far they are apart: 108.55 against 1.0912 are no spot and forward of one pair. */
function expectNeighbours(spot: number, fwd: number, tenor: number): void {
  const premium = logRatio(spot, fwd) / Math.max(tenor, 0.25);
  if (Math.abs(premium) <= mostPremium * limitFactor()) return;
  throw outsideDomain("fwd", fwd, nearSpot(spot));
}

/** From spot to forward, with both in foreign currency per dollar: the way of dollars into the foreign currency. */
export function intoForeign(spot: number, fwd: number, tenor: number, quote: Quote): Exchange {
  expectAbove("spot", spot, 0);
  expectAbove("fwd", fwd, 0);
  expectAbove("tenor", tenor, 0);
  expectNeighbours(spot, fwd, tenor);
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
export function hedgedRate(rate: number, { from, to }: Exchange, tenor: number, comp: ParityCompounding): number {
  if (comp === ParityCompounding.simple) return rate * (to / from) + (to - from) / from / tenor;
  if (comp === ParityCompounding.annual) return annualised(rate, logRatio(from, to) / tenor);
  return rate + logRatio(from, to) / tenor;
}

/** Where the prices are far apart the two terms of the first form would cancel. */
function annualised(rate: number, growth: number): number {
  return Math.abs(growth) < 0.5 ? rate + (1 + rate) * Math.expm1(growth) : (1 + rate) * Math.exp(growth) - 1;
}
