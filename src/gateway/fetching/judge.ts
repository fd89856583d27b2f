/**
 * Data quality checks (validation): whether what came may take the place of what is kept. A good number is not given up
 * for a doubtful one.
 */
import { serialToIso } from "../../cells/serialDates";
import type { Observation } from "../../publishers/observation";
import type { ParsedSeries } from "../../publishers/provider";
import { SourceFault } from "../../publishers/sourceFault";
import { unitDisagreement } from "../../publishers/unitAgreement";
import type { Difference, SeriesSummary } from "../../series/delivery";
import { inScaleOf, type SeriesView } from "../store/fold";

/** A publisher may withdraw a few observations; more than a tenth is an answer cut short. */
const fewWithdrawn = 3;
const shareWithdrawn = 0.1;

/** What every series promises, checked once more before it is kept for ever. */
export function unsound(provider: string, { observations, unit, scale }: ParsedSeries): SourceFault | undefined {
  const malformed = (detail: string) => new SourceFault(provider, "malformed", detail);
  if (observations.length === 0) return new SourceFault(provider, "empty");
  if (unit.trim() === "" || !(scale > 0 && Number.isFinite(scale))) return malformed(`unit "${unit}" × ${scale}`);
  for (const [index, { date, value }] of observations.entries()) {
    if (!Number.isInteger(date) || !Number.isFinite(value)) return malformed(`${date}: ${value}`);
    if (index > 0 && date <= observations[index - 1].date) return malformed(`${serialToIso(date)}: order of dates`);
  }
  return undefined;
}

function shortened(
  provider: string,
  kept: SeriesView,
  { observations }: ParsedSeries,
  start: number,
): SourceFault | undefined {
  const lastKept = kept.observations[kept.observations.length - 1].date;
  const last = observations[observations.length - 1].date;
  if (last < lastKept) return new SourceFault(provider, "truncated", `${serialToIso(last)} < ${serialToIso(lastKept)}`);
  const here = new Set(observations.map(({ date }) => date));
  const asked = kept.observations.filter(({ date }) => date >= start);
  const missing = asked.filter(({ date }) => !here.has(date)).length;
  const many = missing > fewWithdrawn && missing > shareWithdrawn * asked.length;
  if (!many && missing * 2 <= asked.length) return undefined;
  return new SourceFault(provider, "truncated", `${asked.length - missing} / ${asked.length}`);
}

interface Measured {
  readonly unit: string;
  readonly scale: number;
  readonly observations: readonly Observation[];
}

const standingOf = ({ unit, scale, observations }: Measured): SeriesSummary => ({
  unit,
  scale,
  count: observations.length,
  last: observations[observations.length - 1],
});

/** Sound in itself, but at odds with what is kept: only the user can tell whether the publisher means it. */
export class Disagreement extends SourceFault {
  readonly differs: Difference;
  constructor({ provider, kind, detail }: SourceFault, kept: SeriesView, fresh: ParsedSeries) {
    super(provider, kind, detail);
    this.differs = { kept: standingOf(kept), came: standingOf(fresh) };
  }
}

/** Judges a series that was asked for from a day on; all of it when there is no such day. */
export function judging(provider: string, start = Number.NEGATIVE_INFINITY) {
  return (kept: SeriesView, fresh: ParsedSeries): Disagreement | undefined => {
    // Billions stated as millions agree.
    const fault = unitDisagreement(provider, inScaleOf(kept, fresh), fresh) ?? shortened(provider, kept, fresh, start);
    return fault && new Disagreement(fault, kept, fresh);
  };
}

/** Values of one day this far apart, as a factor, are no revision of each other. */
const farApart = 30;

/** Whether what comes now is still what the user has seen and accepted: of the same measure and level, and no shorter. */
export function isAccepted(
  { unit, scale, count, last }: SeriesSummary,
  { observations, ...fresh }: ParsedSeries,
): boolean {
  if (fresh.unit !== unit || fresh.scale !== scale || observations.length < count) return false;
  const value = observations.find(({ date }) => date === last.date)?.value;
  if (value === undefined) return false;
  const factor = value / last.value;
  return value === last.value || (factor < farApart && factor > 1 / farApart);
}
