/** A series, or several side by side, on the dates that were asked for. */
import { isWeekend } from "../../cells/calendar";
import type { Frequency } from "../../publishers/observation";
import { isStampedEarly, knownBy, longestAge, onKnownDays, onStamps, type Placed, type Timed } from "../knowledge";
import { type Aggregation, convert } from "./convert";
import { type Fill, valueOn } from "./fill";
import type { Gap } from "./gap";
import { periodEnds, type Rhythm } from "./periods";

import { type DatedRow, type Transform, transformRows } from "./transform";

export interface Window {
  /** First and last date to show; everything when left out. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** Left out: the dates as they are. */
  readonly rhythm?: Rhythm | undefined;
  readonly fill: Fill;
  /** Each series' own when left out. */
  readonly aggregation?: Aggregation | undefined;
  /** What was not known at the end of this day is not looked at. */
  readonly asOf?: number | undefined;
  /** How many days old a value may be that is carried on; by the frequency of each series when left out. */
  readonly maxAge?: number | undefined;
}

/** What alignment needs to know of a series. */
export interface Alignable extends Timed {
  readonly aggregation?: Aggregation | undefined;
}

interface Member {
  readonly observations: readonly Placed[];
  readonly longest: number;
  /** Whether its market is open at weekends; a stray Saturday session is not enough. */
  readonly weekends: boolean;
}

const weekendShare = 0.1;

/** On the periods of the rhythm; without one as `place` has it. */
function asMember(series: Alignable, window: Window, place: (series: Timed) => readonly Placed[]): Member {
  const { rhythm, asOf } = window;
  const known = asOf === undefined ? series : { ...series, observations: knownBy(series, asOf) };
  const aggregation = window.aggregation ?? series.aggregation ?? "last";
  const observations = rhythm ? convert(known, rhythm, aggregation) : place(known);
  const onWeekends = series.frequency === "D" ? known.observations.filter(({ date }) => isWeekend(date)).length : 0;
  return {
    observations,
    longest: window.maxAge ?? longestAge(known),
    weekends: onWeekends > weekendShare * known.observations.length,
  };
}

/**
 * How series stand side by side on dates of their own. By their stamps where these mean the same: one frequency, all stamped at
 * the end of their periods or all at the beginning. Otherwise each observation from the day on which it is known: beside a price
 * of 1 December stands the last month that was out by then, not the December that has just begun.
 */
export function sideBySide(series: readonly Timed[]): (each: Timed) => readonly Placed[] {
  const early = series.filter(isStampedEarly).length;
  const alike = series.every(({ frequency }) => frequency === series[0].frequency);
  return alike && (early === 0 || early === series.length) ? onStamps : onKnownDays;
}

const rising = (dates: Iterable<number>) => [...new Set(dates)].sort((a, b) => a - b);

/**
 * The dates of the answer: those observed by any member and, when filling, every period of the rhythm from the first to the
 * last of them, or as far as start and end ask. Days are Monday to Friday unless a member is observed at weekends.
 */
function datesFor(members: readonly Member[], rhythm: Rhythm | undefined, window: Window): number[] {
  const observed = rising(members.flatMap(({ observations }) => observations.map(({ date }) => date)));
  const [first, last] = [observed[0], observed.at(-1)];
  if (window.fill === "none" || !rhythm || first === undefined || last === undefined) return observed;
  const weekends = members.some((each) => each.weekends);
  const grid = periodEnds(Math.min(first, window.start ?? first), Math.max(last, window.end ?? last), rhythm, weekends);
  return rising([...observed, ...grid]);
}

function isShown({ start, end }: Window): (row: { readonly date: number }) => boolean {
  return ({ date }) => (start === undefined || date >= start) && (end === undefined || date <= end);
}

const regular = (frequency: Frequency): Rhythm | undefined => (frequency === "irregular" ? undefined : frequency);

/**
 * One series: with the fill "none" a row for each observation; otherwise one for each period of the rhythm, which is the
 * series' own frequency when none is asked for. The transform sees the rows before `start`, so that the first shown has a
 * predecessor.
 */
export function alignSeries(series: Alignable, window: Window, transform: Transform): DatedRow[] {
  const own = regular(series.frequency);
  const rhythm = window.rhythm ?? (window.fill === "none" ? undefined : own);
  const only = asMember(series, { ...window, rhythm }, onStamps);
  const rows = datesFor([only], rhythm, window).map(
    (date): DatedRow => ({ date, value: valueOn(only.observations, date, window.fill, only.longest) }),
  );
  return transformRows(rows, transform, rhythm ?? own, window.start).filter(isShown(window));
}

interface PanelRow {
  readonly date: number;
  readonly values: readonly (number | Gap)[];
}

/**
 * Several series side by side, each transformed by itself. Without a rhythm the rows are the dates on which any of them stands;
 * with the fill "none" only those on which each of them does.
 */
export function alignPanel(series: readonly Alignable[], window: Window, transform: Transform = "level"): PanelRow[] {
  const place = sideBySide(series);
  const members = series.map((each) => asMember(each, window, place));
  const dates = datesFor(members, window.rhythm, window);
  const columns = members.map((each, index) => {
    if (window.rhythm) return columnOfPeriods(each, dates, window.rhythm, window, transform);
    const { observations, longest } = transformedFirst(each, series[index].frequency, window, transform);
    return dates.map((date) => valueOn(observations, date, window.fill, longest));
  });
  const rows = dates
    .map((date, row) => ({ date, values: columns.map((column) => column[row]) }))
    .filter(isShown(window));
  return window.fill === "none" ? rows.filter(({ values }) => !values.includes("missing")) : rows;
}

/** As SERIES has it: filled, then transformed; where nothing is filled, over the dates that it would have alone. */
function columnOfPeriods(
  member: Member,
  dates: readonly number[],
  rhythm: Rhythm,
  window: Window,
  transform: Transform,
): (number | Gap)[] {
  const { fill, start } = window;
  const rows = dates.map(
    (date): DatedRow => ({ date, value: valueOn(member.observations, date, fill, member.longest) }),
  );
  if (transform === "level") return rows.map(({ value }) => value);
  const alone = new Set(fill === "exact" ? datesFor([member], rhythm, window) : dates);
  const own = rows.filter(({ date, value }) => alone.has(date) && (fill !== "none" || value !== "missing"));
  const changed = new Map(transformRows(own, transform, rhythm, start).map(({ date, value }) => [date, value]));
  return rows.map(({ date }) => changed.get(date) ?? "missing");
}

/** On dates that belong to others a change is still one from an observation to the next, so it is taken before they meet. */
function transformedFirst(member: Member, frequency: Frequency, { start }: Window, transform: Transform) {
  if (transform === "level") return member;
  const { observations, longest } = member;
  const rows = transformRows(observations, transform, regular(frequency), start);
  const skipped = observations.length - rows.length;
  return { observations: rows.map((row, index) => ({ ...row, end: observations[skipped + index].end })), longest };
}
