/** Rates whose change is told in basis points: an id is read in the unit that it is in, what a range holds must be decimals. */
import { expectRateUnit } from "../data/decimals";
import { expectWithinLimits } from "../guard/magnitude";
import type { Dated } from "./dated";

/** What its values are divided by to be decimals; #NUM! for a range with a value that no decimal rate has. */
export function expectDecimals(name: string, { named, observations }: Dated, argument: string, asked: string): number {
  if (named) return expectRateUnit(named, argument, asked);
  for (const { value } of observations) expectWithinLimits(name, value, "rate");
  return 1;
}
