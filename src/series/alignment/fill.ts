/** Missing values (forward fill, interpolation): values on days that have no observation of their own. */
import { indexUpTo, longestAge, onKnownDays, onStamps, type Timed } from "../knowledge";
import type { Gap } from "./gap";

/**
 * What stands on a day without an observation: "exact" and "none" nothing; "previous" the last one before, unless it is too old;
 * "next" the first one after; "nearest" the closer of the two, the earlier when both are as close; "linear" the straight line
 * between the two. Next, nearest and linear use what was not known on that day: only for those who ask for them.
 */
export type Fill = "exact" | "previous" | "next" | "nearest" | "linear" | "none";

interface Standing {
  readonly date: number;
  readonly value: number | Gap;
  /** The last day of the period that it describes; its date when left out. */
  readonly end?: number;
}

function unlessOld({ date, value, end = date }: Standing, day: number, longest: number): number | Gap {
  const age = day - end;
  return age > longest ? { last: end, age, longest } : value;
}

/**
 * The value on a day of observations as they stand. Nothing is carried beyond the ends but by "previous" and "next", and by
 * "previous" and "nearest" nothing that is more than `longest` days old.
 */
export function valueOn(
  observations: readonly Standing[],
  day: number,
  fill: Fill,
  longest = Number.POSITIVE_INFINITY,
): number | Gap {
  const index = indexUpTo(observations, day);
  const before: Standing | undefined = observations[index];
  if (before?.date === day) return before.value;
  const after: Standing | undefined = observations[index + 1];
  if (fill === "previous") return before ? unlessOld(before, day, longest) : "missing";
  if (fill === "next") return after ? after.value : "missing";
  if (fill === "nearest") {
    if (after && (!before || after.date - day < day - before.date)) return after.value;
    return before ? unlessOld(before, day, longest) : "missing";
  }
  if (fill !== "linear" || typeof before?.value !== "number" || typeof after?.value !== "number") return "missing";
  const share = (day - before.date) / (after.date - before.date);
  return before.value + share * (after.value - before.value);
}

/**
 * The value of a series on a day. "previous" takes what was known at the end of that day; the others find observations by the
 * publisher's stamps, since whoever asks for exactly the first of a month names that month by it.
 */
export function valueAt(series: Timed, day: number, fill: Fill, maxAge = longestAge(series)): number | Gap {
  return valueOn(fill === "previous" ? onKnownDays(series) : onStamps(series), day, fill, maxAge);
}
