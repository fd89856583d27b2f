/** Resampling, from one frequency to another. */
import type { Frequency, Observation } from "../../publishers/observation";
import { endOfPeriod, isFiner, periodOf, type Rhythm } from "./periods";

/** How several observations of a period become one. */
export type Aggregation = "last" | "avg" | "sum";

/**
 * Each observation at the last day of its own month, quarter or year, since it describes all of it and is not known before;
 * publishers date weeks at the day that ends them, and that stays.
 */
function atOwnPeriodEnd(observations: readonly Observation[], own: Rhythm): Observation[] {
  if (own === "D" || own === "W") return [...observations];
  return observations.map(({ date, value }) => ({ date: endOfPeriod(periodOf(date, own), own), value }));
}

/** One observation a period, dated at the period's last day, the running period's too; periods without any are left out. */
function aggregate(observations: readonly Observation[], to: Rhythm, aggregation: Aggregation): Observation[] {
  const result: Observation[] = [];
  let index = 0;
  while (index < observations.length) {
    const period = periodOf(observations[index].date, to);
    let sum = 0;
    let count = 0;
    let last = 0;
    for (; index < observations.length; index++) {
      const { date, value } = observations[index];
      if (periodOf(date, to) !== period) break;
      last = value;
      sum += value;
      count++;
    }
    const value = aggregation === "last" ? last : aggregation === "sum" ? sum : sum / count;
    result.push({ date: endOfPeriod(period, to), value });
  }
  return result;
}

/**
 * The observations in another rhythm. A coarser one, or the same, has one observation a period, dated at the period's last
 * day: never before its figure is known. A finer one has the same observations, each at the last day of its own period; the
 * days between are for a fill. Irregular observations are aggregated as they come.
 */
export function convert(
  observations: readonly Observation[],
  own: Frequency,
  to: Rhythm,
  aggregation: Aggregation,
): Observation[] {
  if (own !== "irregular" && isFiner(to, own)) return aggregate(atOwnPeriodEnd(observations, own), to, "last");
  return aggregate(observations, to, aggregation);
}
