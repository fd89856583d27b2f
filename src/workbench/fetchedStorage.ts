/** Publishers' series in the browser's database, which all tabs share: each tab writes what has come to it, and nothing that it has had all along. */
import type { Remembered } from "../series/remembered";
import type { SeriesStorage } from "../workbook/grid/gridPort";
import type { Database } from "./database";
import { fetchedStore } from "./seriesDatabase";

/** Far more than a workbook of sense reads; beyond it the ones that were asked for longest ago go. */
const mostObservations = 5_000_000;

const keyOf = ({ ask }: Remembered) => `${ask.id}@${ask.asOf ?? ""}`;

const checkedFirst = (one: Remembered, other: Remembered) =>
  (other.series?.checked ?? "").localeCompare(one.series?.checked ?? "");

/** What is too much, the longest unchecked first to go. */
function beyond(kept: readonly Remembered[]): Remembered[] {
  let observations = 0;
  return [...kept].sort(checkedFirst).filter(({ series }) => {
    observations += series?.observations.length ?? 0;
    return observations > mostObservations;
  });
}

export function fetchedStorageIn(database: Database): Pick<SeriesStorage, "loadFetched" | "saveFetched"> {
  /** What this tab has read there or written. */
  const known = new Map<string, Remembered>();
  const all = () => database.read<Remembered[]>(fetchedStore, (objects) => objects.getAll());
  return {
    async loadFetched() {
      const kept = await all();
      for (const each of kept) known.set(keyOf(each), each);
      return kept;
    },
    async saveFetched(series) {
      const changed = series.filter((each) => known.get(keyOf(each)) !== each);
      if (changed.length === 0) return;
      const kept = await all();
      const checkedThere = new Map(kept.map((each) => [keyOf(each), each.series?.checked]));
      // A refresh that failed says so beside the old series; another tab may have kept a newer one in its place.
      const isFresh = (each: Remembered) =>
        known.get(keyOf(each))?.series?.checked !== each.series?.checked ||
        checkedThere.get(keyOf(each)) === each.series?.checked;
      const fresh = changed.filter(isFresh);
      const present = new Set(fresh.map(keyOf));
      const gone = beyond([...fresh, ...kept.filter((each) => !present.has(keyOf(each)))]);
      await database.write([fetchedStore], (transaction) => {
        const objects = transaction.objectStore(fetchedStore);
        for (const each of fresh) objects.put(each, keyOf(each));
        for (const each of gone) objects.delete(keyOf(each));
      });
      for (const each of changed) known.set(keyOf(each), each);
    },
  };
}
