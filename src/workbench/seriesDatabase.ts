/** The browser's database of series: years of daily figures are too much for its local storage. */
import type { OwnSeries } from "../series/own/ownSeries";
import { browserDatabase } from "./database";
import { keyOf, type OwnRecord, ownStore } from "./own/ownRecord";

/** Publishers' series, each by itself: a page that has not read one must not lose it. */
export const fetchedStore = "fetched";

/** Until version 2 all own series were one list, which each tab wrote as it knew it. */
const listStore = "series";
const listKey = "own";

function moveList(transaction: IDBTransaction): void {
  const lists = transaction.objectStore(listStore);
  const asking: IDBRequest<readonly OwnSeries[] | undefined> = lists.get(listKey);
  asking.addEventListener("success", () => {
    for (const series of asking.result ?? []) {
      const record: OwnRecord = { key: keyOf(series.name), series, waits: true };
      transaction.objectStore(ownStore).put(record);
    }
    lists.delete(listKey);
  });
}

export const database = browserDatabase("marketbook", 3, (made, oldVersion, transaction) => {
  if (oldVersion < 1) made.createObjectStore(listStore);
  if (oldVersion < 2) made.createObjectStore(fetchedStore);
  made.createObjectStore(ownStore, { keyPath: "key" });
  moveList(transaction);
});
