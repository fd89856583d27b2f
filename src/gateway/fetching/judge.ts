/** Whether what came may take the place of what is kept. A good number is not given up for a doubtful one. */
import { serialToIso } from "../../analytics/dates";
import type { ParsedSeries } from "../../sources/provider";
import { SourceFault } from "../../sources/sourceFault";
import { unitDisagreement } from "../../sources/unitAgreement";
import type { View } from "../store/fold";

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

/** The kept series in the scale of the fresh one, where only that differs: billions stated as millions agree. */
function inScaleOf(kept: View, { unit, scale }: ParsedSeries): View {
  if (kept.unit !== unit || kept.scale === scale) return kept;
  const observations = kept.observations.map(({ date, value }) => ({ date, value: (value * kept.scale) / scale }));
  return { ...kept, scale, observations };
}

function shortened(
  provider: string,
  kept: View,
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

/** Judges a series that was asked for from a day on; all of it when there is no such day. */
export function judging(provider: string, start = Number.NEGATIVE_INFINITY) {
  return (kept: View, fresh: ParsedSeries): SourceFault | undefined =>
    unitDisagreement(provider, inScaleOf(kept, fresh), fresh) ?? shortened(provider, kept, fresh, start);
}
