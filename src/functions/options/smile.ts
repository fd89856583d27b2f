/** Implied volatilities by distance ln(strike / forward), linear between the quotes. */
import type { Side } from "../../analytics/black";
import { bracketedRoot } from "../../analytics/bracketedRoot";
import { normalQuantile } from "../../analytics/distributions/normalQuantile";

export interface Smile {
  /** ln(strike / forward), rising. */
  readonly distances: readonly number[];
  readonly vols: readonly number[];
}

/** The vol at a distance; undefined outside the quotes. */
export function smileAt({ distances, vols }: Smile, distance: number): number | undefined {
  const above = distances.findIndex((quoted) => quoted >= distance);
  if (above < 0) return undefined;
  const [right, rightVol] = [distances[above], vols[above]];
  if (right === distance) return rightVol;
  if (above === 0) return undefined;
  const [left, leftVol] = [distances[above - 1], vols[above - 1]];
  return leftVol + ((distance - left) / (right - left)) * (rightVol - leftVol);
}

/** The vol of the option whose forward delta is the given one; undefined when its strike is not between the quotes. */
export function volAtDelta(smile: Smile, side: Side, delta: number, T: number): number | undefined {
  const wanted = side * normalQuantile(delta);
  const [lowest, highest] = [smile.distances[0], smile.distances.at(-1) as number];
  const excess = (distance: number) => {
    const deviation = (smileAt(smile, distance) as number) * Math.sqrt(T);
    return -distance / deviation + 0.5 * deviation - wanted;
  };
  const distance = bracketedRoot(excess, lowest, highest);
  return distance === undefined ? undefined : smileAt(smile, distance);
}
