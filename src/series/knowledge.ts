/**
 * The law of time, in one place: which period an observation describes, from which day on it is known, and how old a value may
 * be. Every function that joins series or looks back asks here.
 *
 * Publishers stamp a month, a quarter or a year with its first day, and some a week with its Monday. What describes a period is
 * not known before the period is over, nor before its publisher has told it where we know how long that takes; unless whoever
 * kept the series saw it earlier.
 */

import type { Frequency, Observation } from "../publishers/observation";
import { endOfPeriod, periodOf } from "./alignment/periods";

/** What must be known of a series to say when its observations were known. */
export interface Timed {
  readonly frequency: Frequency;
  /** Ascending by date, no date twice. */
  readonly observations: readonly Observation[];
  /** Calendar days from the end of a period until its publisher tells it; undefined where nobody knows. */
  readonly lag?: number | undefined;
  /** All observations that are dated up to this day were known at its end: someone held them then. */
  readonly seenBy?: number | undefined;
}

/** An observation on the day at which it stands, which may be another than the publisher's stamp. */
export interface Placed extends Observation {
  /** The last day of the period that it describes: its age counts from there. */
  readonly end: number;
}

interface Times {
  /** On the publisher's stamps. */
  readonly stamped: readonly Placed[];
  /** On the days from which they are known. */
  readonly known: readonly Placed[];
  /** Whether any is known later than its stamp says. */
  readonly moved: boolean;
}

const times = new WeakMap<Timed, Times>();

/** Half a year has no frequency of its own, but publishers stamp it like one. */
const halfYear = { least: 181, most: 184 };

/** The last day of the period whose first day the stamp is; any other stamp is the end itself, as of a price or a fiscal quarter. */
function endOf(observations: readonly Observation[], index: number, frequency: Frequency): number {
  const { date } = observations[index];
  if (frequency === "D") return date;
  if (frequency === "irregular") {
    const days = date - (observations[index - 1]?.date ?? date);
    const isHalf = days >= halfYear.least && days <= halfYear.most && startsPeriod(date, "Q");
    return isHalf ? endOfPeriod(periodOf(date, "Q") + 1, "Q") : date;
  }
  return startsPeriod(date, frequency) ? endOfPeriod(periodOf(date, frequency), frequency) : date;
}

function startsPeriod(date: number, frequency: "W" | "M" | "Q" | "A"): boolean {
  return endOfPeriod(periodOf(date, frequency) - 1, frequency) === date - 1;
}

function timesOf(series: Timed): Times {
  const found = times.get(series);
  if (found) return found;
  const { observations, frequency, lag = 0, seenBy = Number.POSITIVE_INFINITY } = series;
  let latest = Number.NEGATIVE_INFINITY;
  const stamped = observations.map(({ date, value }, index): Placed => {
    latest = Math.max(latest, endOf(observations, index, frequency));
    return { date, value, end: latest };
  });
  const known = stamped.map(({ date, value, end }): Placed => {
    const told = end + lag;
    return { date: date <= seenBy ? Math.min(told, seenBy) : told, value, end };
  });
  const moved = known.some(({ date }, index) => date !== stamped[index].date);
  const read = { stamped, known: moved ? known : stamped, moved };
  times.set(series, read);
  return read;
}

/** The observations on the publisher's stamps. */
export function onStamps(series: Timed): readonly Placed[] {
  return timesOf(series).stamped;
}

/** The observations on the days from which each is known; never before its stamp. */
export function onKnownDays(series: Timed): readonly Placed[] {
  return timesOf(series).known;
}

/** Whether any observation is known later than its stamp says. */
export function isStampedEarly(series: Timed): boolean {
  return timesOf(series).moved;
}

/** The index of the last of them on or before the day; −1 when there is none. */
export function indexUpTo(observations: readonly { readonly date: number }[], day: number): number {
  let low = 0;
  let high = observations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (observations[middle].date <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The observations that were known at the end of a day. */
export function knownBy(series: Timed, day: number): readonly Observation[] {
  const { observations } = series;
  const count = indexUpTo(onKnownDays(series), day) + 1;
  return count === observations.length ? observations : observations.slice(0, count);
}

/** The last observation that was known at the end of a day, on its stamp: what a calculation as of that day may use. */
export function lastKnown(series: Timed, day: number): Placed | undefined {
  return onStamps(series)[indexUpTo(onKnownDays(series), day)];
}

/**
 * The last observation whose period was over at the end of a day, on its stamp: how things stood then, told then or later. It is
 * what a change up to some later day starts from.
 */
export function lastEnded(series: Timed, day: number): Placed | undefined {
  const stamped = onStamps(series);
  let low = 0;
  let high = stamped.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stamped[middle].end <= day) low = middle + 1;
    else high = middle;
  }
  return stamped[low - 1];
}

/** How old an observation is on a day, counted from the end of the period that it describes; 0 while that is not over. */
export function ageOn({ end }: Placed, day: number): number {
  return Math.max(0, day - end);
}

type Rhythm = Exclude<Frequency, "irregular">;

const daysOf: Readonly<Record<Rhythm, number>> = { D: 1, W: 7, M: 31, Q: 92, A: 366 };

/** Two periods and the time that publishers usually take; of days two weekends with their holidays. */
const longest: Readonly<Record<Rhythm, number>> = { D: 15, W: 25, M: 75, Q: 200, A: 750 };

/** An irregular series may be silent as long as the rhythm that its observations come nearest to, a quarter at most. */
function nearestRhythm(observations: readonly Observation[]): Rhythm {
  const gaps = observations.slice(1).map(({ date }, index) => date - observations[index].date);
  if (gaps.length === 0) return "M";
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  if (middle <= 4) return "D";
  if (middle <= 9) return "W";
  return middle <= 35 ? "M" : "Q";
}

const limits = new WeakMap<Timed, number>();

/**
 * How many days old a value may be unless the user says otherwise: by then the next one should have come twice. Two periods and
 * the publisher's lag; where the lag is not known 15 days for daily series, 25 weekly, 75 monthly, 200 quarterly, 750 annual.
 */
export function longestAge(series: Timed): number {
  const known = limits.get(series);
  if (known !== undefined) return known;
  const { frequency, observations, lag } = series;
  const rhythm = frequency === "irregular" ? nearestRhythm(observations) : frequency;
  const limit = lag === undefined || rhythm === "D" ? longest[rhythm] + (lag ?? 0) : 2 * daysOf[rhythm] + lag;
  limits.set(series, limit);
  return limit;
}
