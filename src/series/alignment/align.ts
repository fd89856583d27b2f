/** A series, or several side by side, on the dates that were asked for. */
import { isWeekend } from "../../cells/calendar";
import type { Frequency, Observation } from "../../publishers/observation";
import { type Aggregation, convert } from "./convert";
import { type Fill, indexUpTo, valueOn } from "./fill";
import { periodEnds, type Rhythm } from "./periods";
import { type DatedRow, type Gap, type Transform, transformRows } from "./transform";

export interface Window {
  /** First and last date to show; everything when left out. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** Left out: the dates as they are. */
  readonly rhythm?: Rhythm | undefined;
  readonly fill: Fill;
  /** Each series' own when left out. */
  readonly aggregation?: Aggregation | undefined;
  /** Observations after this date are not looked at. */
  readonly asOf?: number | undefined;
}

/** What alignment needs to know of a series. */
export interface Alignable {
  readonly frequency: Frequency;
  readonly aggregation?: Aggregation | undefined;
  readonly observations: readonly Observation[];
}

/** The observations dated on or before a day; all when it is left out. */
export function knownBy(observations: readonly Observation[], asOf: number | undefined): readonly Observation[] {
  if (asOf === undefined || (observations.at(-1)?.date ?? asOf) <= asOf) return observations;
  return observations.slice(0, indexUpTo(observations, asOf) + 1);
}

interface Member {
  readonly observations: readonly Observation[];
  /** Whether its market is open at weekends; a stray Saturday session is not enough. */
  readonly weekends: boolean;
}

const weekendShare = 0.1;

function asMember(series: Alignable, rhythm: Rhythm | undefined, window: Window): Member {
  const known = knownBy(series.observations, window.asOf);
  const aggregation = window.aggregation ?? series.aggregation ?? "last";
  const observations = rhythm ? convert(known, series.frequency, rhythm, aggregation) : known;
  const onWeekends = series.frequency === "D" ? known.filter(({ date }) => isWeekend(date)).length : 0;
  return { observations, weekends: onWeekends > weekendShare * known.length };
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
  const only = asMember(series, rhythm, window);
  const rows = datesFor([only], rhythm, window).map(
    (date): DatedRow => ({ date, value: valueOn(only.observations, date, window.fill) ?? "missing" }),
  );
  return transformRows(rows, transform, rhythm ?? own, window.start).filter(isShown(window));
}

interface PanelRow {
  readonly date: number;
  readonly values: readonly (number | Gap)[];
}

/**
 * Several series side by side. Without a rhythm the rows are the dates on which any of them is observed; with the fill "none"
 * only those on which each of them is.
 */
export function alignPanel(series: readonly Alignable[], window: Window): PanelRow[] {
  const members = series.map((each) => asMember(each, window.rhythm, window));
  const rows = datesFor(members, window.rhythm, window)
    .map((date) => ({
      date,
      values: members.map((each) => valueOn(each.observations, date, window.fill) ?? "missing"),
    }))
    .filter(isShown(window));
  return window.fill === "none" ? rows.filter(({ values }) => !values.includes("missing")) : rows;
}
