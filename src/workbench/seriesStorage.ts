/** Series outlive the page in the browser's database: years of daily figures are too much for its local storage. */

import type { Remembered } from "../series/memory/seriesMemory";
import type { OwnSeries } from "../series/own/ownSeries";
import type { SeriesStorage } from "../workbook/grid/gridPort";

const store = "series";
const key = "own";
/** Publishers' series, each by itself: a page that has not read one must not lose it. */
const fetchedStore = "fetched";

/** Far more than a workbook of sense reads; beyond it the ones that were asked for longest ago go. */
const mostObservations = 5_000_000;

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error));
  });
}

async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open("marketbook", 2);
  opening.addEventListener("upgradeneeded", ({ oldVersion }) => {
    if (oldVersion < 1) opening.result.createObjectStore(store);
    opening.result.createObjectStore(fetchedStore);
  });
  return settled(opening);
}

async function inStore<Result>(
  name: string,
  mode: IDBTransactionMode,
  action: (objects: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await openDatabase();
  try {
    return await settled(action(database.transaction(name, mode).objectStore(name)));
  } finally {
    database.close();
  }
}

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
    const kept: readonly OwnSeries[] | undefined = await inStore(store, "readonly", (objects) => objects.get(key));
    return kept ?? [];
  },
  async save(series) {
    await inStore(store, "readwrite", (objects) => objects.put(series, key));
  },
  loadFetched: () => inStore<Remembered[]>(fetchedStore, "readonly", (objects) => objects.getAll()),
  async saveFetched(series) {
    const kept = await seriesStorage.loadFetched();
    const present = new Set(series.map(keyOf));
    const gone = beyond([...series, ...kept.filter((each) => !present.has(keyOf(each)))]);
    const database = await openDatabase();
    try {
      const transaction = database.transaction(fetchedStore, "readwrite");
      const objects = transaction.objectStore(fetchedStore);
      const done = completed(transaction);
      for (const each of series) objects.put(each, keyOf(each));
      for (const each of gone) objects.delete(keyOf(each));
      await done;
    } finally {
      database.close();
    }
  },
};
