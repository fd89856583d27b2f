/** Detects a change of unit or scale: whether what a publisher sends now is in the unit of what was kept. */

import { findUnitJumps } from "../analytics/unitJump";
import { serialToIso } from "../cells/serialDates";
import type { Observation } from "./observation";
import { SourceFault } from "./sourceFault";

interface Measured {
  readonly unit: string;
  readonly scale: number;
  readonly observations: readonly Observation[];
}

/** How near a ratio is to a power of ten, as a decimal logarithm; revisions are smaller than this. */
const tolerance = 0.05;
const shareThatAgrees = 0.8;
/** Enough on either side of a seam to see whether a level is steady. */
const reach = 5;

/** By what power of ten the same days differ, other than one: thousands, or percent and decimals; undefined when most of them do not. */
function factorOnSameDays(kept: Measured, fresh: Measured): number | undefined {
  const before = new Map(kept.observations.map(({ date, value }) => [date, value]));
  const logs = fresh.observations
    .map(({ date, value }) => Math.log10(value / (before.get(date) ?? Number.NaN)))
    .filter(Number.isFinite);
  const counts = new Map<number, number>();
  for (const log of logs) {
    const tens = Math.round(log);
    if (Math.abs(log - tens) <= tolerance) counts.set(tens, (counts.get(tens) ?? 0) + 1);
  }
  const found = [...counts].find(([tens, count]) => tens !== 0 && count >= shareThatAgrees * logs.length);
  return found && 10 ** found[0];
}

/** Where the new days begin, and the level moves by a thousand from the last kept one. */
function jumpAtSeam(kept: Measured, fresh: Measured): string | undefined {
  const last = kept.observations.at(-1)?.date ?? 0;
  const later = fresh.observations.filter(({ date }) => date > last).slice(0, reach);
  const [jump] = findUnitJumps([...kept.observations.slice(-reach), ...later]).filter(({ date }) => date > last);
  return jump && `${serialToIso(jump.date)}: ${jump.before} → ${jump.after}`;
}

/** A unitJump when the unit is stated otherwise than before, or the numbers say so although it is not; undefined when both agree. */
export function unitDisagreement(provider: string, kept: Measured, fresh: Measured): SourceFault | undefined {
  const stated = ({ unit, scale }: Measured) => `${scale} ${unit}`;
  if (stated(kept) !== stated(fresh))
    return new SourceFault(provider, "unitJump", `${stated(kept)} → ${stated(fresh)}`);
  const factor = factorOnSameDays(kept, fresh);
  if (factor !== undefined) return new SourceFault(provider, "unitJump", `× ${factor}`);
  const seam = jumpAtSeam(kept, fresh);
  return seam === undefined ? undefined : new SourceFault(provider, "unitJump", seam);
}
