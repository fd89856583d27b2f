/** The snapshot of the open workbook: while there is one, functions read it and nothing else. */
import type { SeriesAsk } from "../delivery";
import type { Remembered } from "../remembered";
import { type Series, seriesOfFetched, seriesOfOwn } from "../series";
import type { Snapshot } from "../snapshot";

interface Held {
  readonly snapshot: Snapshot;
  readonly own: ReadonlyMap<string, Series>;
  readonly entries: ReadonlyMap<string, Remembered>;
  readonly fetched: ReadonlyMap<string, Series>;
}

let held: Held | undefined;

const keyOf = ({ id, asOf }: SeriesAsk): string => `${id}@${asOf ?? ""}`;

/** True when it is another than before. */
export function setSnapshot(snapshot: Snapshot | undefined): boolean {
  if (snapshot === held?.snapshot) return false;
  if (!snapshot) {
    held = undefined;
    return true;
  }
  const { taken, own, fetched } = snapshot;
  held = {
    snapshot,
    own: new Map(own.map((each) => [each.name.toLowerCase(), { ...seriesOfOwn(each), snapshot: taken }])),
    entries: new Map(fetched.map((entry) => [keyOf(entry.ask), entry])),
    fetched: new Map(
      fetched.flatMap(({ ask, series }) =>
        series ? [[keyOf(ask), { ...seriesOfFetched(series, undefined), snapshot: taken }] as const] : [],
      ),
    ),
  };
  return true;
}

/** When it was taken; undefined where the workbook computes from live data. */
export const snapshotTaken = (): string | undefined => held?.snapshot.taken;

export const ownInSnapshot = (name: string): Series | undefined => held?.own.get(name.toLowerCase());
export const fetchedInSnapshot = (ask: SeriesAsk): Series | undefined => held?.fetched.get(keyOf(ask));
export const entryInSnapshot = (ask: SeriesAsk): Remembered | undefined => held?.entries.get(keyOf(ask));
