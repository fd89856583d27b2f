/** Series outlive the page in the browser's database: years of daily figures are too much for its local storage. */

import type { OwnSeries } from "../series/own/ownSeries";
import type { Remembered } from "../series/remembered";
import type { SeriesStorage } from "../workbook/grid/gridPort";
import { browserDatabase } from "./database";

const store = "series";
const key = "own";
/** Publishers' series, each by itself: a page that has not read one must not lose it. */
const fetchedStore = "fetched";

/** Far more than a workbook of sense reads; beyond it the ones that were asked for longest ago go. */
const mostObservations = 5_000_000;

const database = browserDatabase("marketbook", 2, (made, oldVersion) => {
  if (oldVersion < 1) made.createObjectStore(store);
  made.createObjectStore(fetchedStore);
});

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

export const seriesStorage: SeriesStorage = {
  async load() {
    return (await database.read<readonly OwnSeries[] | undefined>(store, (objects) => objects.get(key))) ?? [];
  },
  async save(series) {
    await database.write([store], (transaction) => transaction.objectStore(store).put(series, key));
  },
  loadFetched: () => database.read<Remembered[]>(fetchedStore, (objects) => objects.getAll()),
  async saveFetched(series) {
    const kept = await seriesStorage.loadFetched();
    const present = new Set(series.map(keyOf));
    const gone = beyond([...series, ...kept.filter((each) => !present.has(keyOf(each)))]);
    await database.write([fetchedStore], (transaction) => {
      const objects = transaction.objectStore(fetchedStore);
      for (const each of series) objects.put(each, keyOf(each));
      for (const each of gone) objects.delete(keyOf(each));
    });
  },
};
