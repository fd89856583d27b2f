/** Series outlive the page: the user's own in the folder, with the browser's database as cache and refuge; publishers' in the database. */

import type { Remembered } from "../series/remembered";
import type { SeriesStorage } from "../workbook/grid/gridPort";
import { folder } from "./keeping/folderHere";
import { ownRecordsIn } from "./own/ownRecords";
import { ownSeriesStorage } from "./own/ownSeriesStorage";
import { database, fetchedStore } from "./seriesDatabase";

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

export const own = ownSeriesStorage(ownRecordsIn(database), folder);

export const seriesStorage: SeriesStorage = {
  load: () => own.load(),
  save: (series) => own.save(series),
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
