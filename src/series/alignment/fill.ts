/** Missing values (forward fill, interpolation): values on days that have no observation of their own. */
import type { Observation } from "../../publishers/observation";

/**
 * What stands on a day without an observation: "exact" and "none" nothing; "previous" the last one before, however old;
 * "next" the first one after; "nearest" the closer of the two, the earlier when both are as close; "linear" the straight line
 * between the two. Next, nearest and linear use what was not known on that day: only for those who ask for them.
 */
export type Fill = "exact" | "previous" | "next" | "nearest" | "linear" | "none";

/** The index of the last observation on or before the day; −1 when there is none. */
export function indexUpTo(observations: readonly Observation[], day: number): number {
  let low = 0;
  let high = observations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (observations[middle].date <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The value on a day; undefined where the fill finds none. Nothing is carried beyond the ends but by "previous" and "next". */
export function valueOn(observations: readonly Observation[], day: number, fill: Fill): number | undefined {
  const index = indexUpTo(observations, day);
  const before: Observation | undefined = observations[index];
  if (before?.date === day) return before.value;
  const after: Observation | undefined = observations[index + 1];
  if (fill === "previous") return before?.value;
  if (fill === "next") return after?.value;
  if (fill === "nearest") {
    if (!before || !after) return (before ?? after)?.value;
    return after.date - day < day - before.date ? after.value : before.value;
  }
  if (fill !== "linear" || !before || !after) return undefined;
  const share = (day - before.date) / (after.date - before.date);
  return before.value + share * (after.value - before.value);
}
