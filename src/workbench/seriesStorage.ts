/** The user's series outlive the page in the browser's database: years of daily figures are too much for its local storage. */
import type { OwnSeries } from "../sources/ownData";
import type { OwnSeriesStorage } from "../workbook/grid/gridPort";

const store = "series";
const key = "own";

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open("marketbook", 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(store));
  return settled(opening);
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  action: (objects: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await openDatabase();
  try {
    return await settled(action(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

export const seriesStorage: OwnSeriesStorage = {
  async load() {
    const kept: readonly OwnSeries[] | undefined = await inStore("readonly", (objects) => objects.get(key));
    return kept ?? [];
  },
  async save(series) {
    await inStore("readwrite", (objects) => objects.put(series, key));
  },
};
