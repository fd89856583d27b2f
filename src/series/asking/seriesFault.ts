/** Validation: what keeps a series that came from elsewhere from being calculated with; undefined when nothing does. */
import type { FetchedSeries } from "../delivery";

type Measured = Pick<FetchedSeries, "observations" | "unit" | "scale">;

export function seriesFault({ observations, unit, scale }: Measured): string | undefined {
  if (!Array.isArray(observations) || observations.length === 0) return "no observations";
  if (typeof unit !== "string" || !(Number.isFinite(scale) && scale > 0)) return "unit";
  let last = Number.NEGATIVE_INFINITY;
  for (const observation of observations) {
    const { date, value } = Object(observation) as (typeof observations)[number];
    if (!(Number.isInteger(date) && date > last && Number.isFinite(value))) return "dates and values";
    last = date;
  }
  return undefined;
}
