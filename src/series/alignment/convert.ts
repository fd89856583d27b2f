/** Resampling, from one frequency to another. */
import { onKnownDays, onStamps, type Placed, type Timed } from "../knowledge";

import { endOfPeriod, isFiner, periodOf, type Rhythm } from "./periods";

/** How several observations of a period become one. */
export type Aggregation = "last" | "avg" | "sum";

/** One observation a period, dated at the period's last day, the running period's too; periods without any are left out. */
function aggregate(
  observations: readonly Placed[],
  to: Rhythm,
  aggregation: Aggregation,
  dayOf: (observation: Placed) => number,
): Placed[] {
  const result: Placed[] = [];
  let index = 0;
  while (index < observations.length) {
    const period = periodOf(dayOf(observations[index]), to);
    let sum = 0;
    let count = 0;
    let last = observations[index];
    for (; index < observations.length; index++) {
      const each = observations[index];
      if (periodOf(dayOf(each), to) !== period) break;
      last = each;
      sum += each.value;
      count++;
    }
    const value = aggregation === "last" ? last.value : aggregation === "sum" ? sum : sum / count;
    result.push({ date: endOfPeriod(period, to), value, end: last.end });
  }
  return result;
}

/**
 * The observations in another rhythm. A coarser one, or the same, has one observation a period, of what describes it, dated at
 * the period's last day. A finer one has the same observations, each on the day from which it is known; the days between are for
 * a fill. Irregular observations are aggregated as they come.
 */
export function convert(series: Timed, to: Rhythm, aggregation: Aggregation): Placed[] {
  const { frequency } = series;
  if (frequency !== "irregular" && isFiner(to, frequency))
    return aggregate(onKnownDays(series), to, "last", ({ date }) => date);
  return aggregate(onStamps(series), to, aggregation, ({ end }) => end);
}
