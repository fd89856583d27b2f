/** A bitemporal query, a point-in-time view: from the last version of each day to the series. */

import type { Observation } from "../../publishers/observation";
import { SourceFault } from "../../publishers/sourceFault";
import type { Told } from "./sums";

export interface SeriesView {
  readonly unit: string;
  readonly scale: number;
  readonly observations: readonly Observation[];
  /** The latest moment from which any of it was known. */
  readonly knownFrom: number;
}

/** What was known at a moment: the last version of each day up to then. Versions come by day, those of a day in their order. */
export function knownAt({ versions, states }: Told, moment: number): Told {
  const known = versions.filter(
    ({ observed, known_from }, index) =>
      known_from <= moment && !(versions[index + 1]?.observed === observed && versions[index + 1].known_from <= moment),
  );
  return { versions: known, states: states.filter(({ known_from }) => known_from <= moment) };
}

interface Scaled {
  readonly unit: string;
  readonly scale: number;
}

/** The view in another scale of its unit; as it is where the unit is another one. */
export function inScaleOf(view: SeriesView, { unit, scale }: Scaled): SeriesView {
  if (view.unit !== unit || view.scale === scale) return view;
  const observations = view.observations.map(({ date, value }) => ({ date, value: (value * view.scale) / scale }));
  return { ...view, scale, observations };
}

/**
 * The series in the unit of its latest state. A value from before the publisher changed millions to billions is shown in
 * billions; one in another unit altogether cannot be shown beside the others.
 */
export function viewOf(provider: string, { versions, states }: Told): SeriesView | undefined {
  // A day that was withdrawn has a version without a value.
  const known = versions.filter(({ value }) => value !== null);
  const last = states.at(-1);
  if (known.length === 0 || !last) return undefined;
  const observations = known.map(({ observed, known_from, value }) => {
    const state = states.length === 1 ? last : (states.findLast((each) => each.known_from <= known_from) ?? states[0]);
    if (state.unit !== last.unit)
      throw new SourceFault(provider, "unitJump", `${state.scale} ${state.unit} → ${last.scale} ${last.unit}`);
    const number = value as number;
    return { date: observed, value: state.scale === last.scale ? number : (number * state.scale) / last.scale };
  });
  const knownFrom = versions.reduce((latest, { known_from }) => Math.max(latest, known_from), 0);
  return { unit: last.unit, scale: last.scale, observations, knownFrom };
}
