/**
 * The diff of a series before and after a refresh: new observations apart from revised ones, since a revision is news of
 * another kind.
 */

import type { Observation } from "../publishers/observation";
import type { FetchedSeries } from "./delivery";

interface Revised {
  readonly date: number;
  readonly old: number;
  readonly new: number;
}

/** What the numbers stand for, when the publisher has changed that. */
interface Restated {
  readonly old: { readonly unit: string; readonly scale: number };
  readonly new: { readonly unit: string; readonly scale: number };
}

export interface SeriesChange {
  readonly id: string;
  /** The data as known on this day; as known now when left out. */
  readonly asOf?: number;
  readonly added: readonly Observation[];
  readonly revised: readonly Revised[];
  readonly removed: readonly Observation[];
  readonly restated?: Restated;
}

/** What a change of scale may do to a number's last digits. */
const rounding = 1e-12;

/** Nothing but the id where both are the same; everything is added where there was no series before. */
export function changeBetween(old: FetchedSeries | undefined, present: FetchedSeries): SeriesChange {
  const factor = old && old.unit === present.unit ? old.scale / present.scale : 1;
  const isSame = (known: number, value: number) =>
    known === value || (factor !== 1 && Math.abs(known - value) <= rounding * Math.abs(value));
  // Billions that are stated as millions are no revision.
  const before = new Map(old?.observations.map(({ date, value }) => [date, factor === 1 ? value : value * factor]));
  const added: Observation[] = [];
  const revised: Revised[] = [];
  for (const { date, value } of present.observations) {
    const known = before.get(date);
    if (known === undefined) added.push({ date, value });
    else if (!isSame(known, value)) revised.push({ date, old: known, new: value });
    before.delete(date);
  }
  const removed = [...before].map(([date, value]) => ({ date, value }));
  const isRestated = old !== undefined && (old.unit !== present.unit || old.scale !== present.scale);
  return {
    id: present.id,
    ...(present.asOf === undefined ? {} : { asOf: present.asOf }),
    added,
    revised,
    removed,
    ...(isRestated
      ? {
          restated: {
            old: { unit: old.unit, scale: old.scale },
            new: { unit: present.unit, scale: present.scale },
          },
        }
      : {}),
  };
}

export function isChange({ added, revised, removed, restated }: SeriesChange): boolean {
  return added.length + revised.length + removed.length > 0 || restated !== undefined;
}
