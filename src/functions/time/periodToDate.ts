import { serialToIso } from "../../cells/serialDates";
import type { Observation } from "../../publishers/observation";
import { endOfPeriod, periodOf, type Rhythm } from "../../series/alignment/periods";
import { ChangeKind } from "../choices/changeKind";
import { Quote } from "../choices/quote";
import { notAvailable } from "../guard/expect";
import { lastOnOrBefore } from "./lastOnOrBefore";
import { measureChange } from "./measureChange";
import { noneThisPeriod } from "./texts";

/**
 * Relative change from the last observation of the period before to the last one up to a day. For a currency quoted per
 * dollar the change is the currency's own, so it falls when the quote rises.
 */
export function periodToDate(
  observations: readonly Observation[],
  rhythm: Rhythm,
  day: number | undefined,
  quote: Quote | undefined,
): number {
  const to = lastOnOrBefore(observations, day ?? observations[observations.length - 1].date);
  const endBefore = endOfPeriod(periodOf(day ?? to.date, rhythm) - 1, rhythm);
  if (to.date <= endBefore) throw notAvailable(noneThisPeriod, { last: serialToIso(to.date) });
  const from = lastOnOrBefore(observations, endBefore);
  return quote === Quote.foreignPerDollar
    ? measureChange(to.value, from.value, ChangeKind.percent)
    : measureChange(from.value, to.value, ChangeKind.percent);
}
