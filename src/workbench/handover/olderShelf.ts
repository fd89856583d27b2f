/**
 * What versions until now kept in the browser at their address, read as it stands: the databases by the names and shapes that
 * they had then, which do not change any more. Only read: a database that is not there is not made, and nothing is deleted.
 */

/** As the gateway takes it (POST v1/handover). */
interface OlderWorkbook {
  readonly id: string;
  readonly name: string;
  readonly view?: unknown;
  readonly opened: number;
  readonly deleted?: number | undefined;
  /** Newest first. */
  readonly copies: readonly {
    readonly revision: number;
    readonly saved: number;
    readonly text: string;
    readonly checksum: number;
  }[];
}

interface Known extends Omit<OlderWorkbook, "copies"> {
  readonly copies: readonly { readonly revision: number; readonly saved: number; readonly checksum: number }[];
}

export interface OlderShelf {
  /** Ids and names; the texts come one workbook at a time, for all of them may be more than memory holds. */
  readonly workbooks: readonly Known[];
  readonly series: readonly unknown[];
  /** undefined where none of its texts is to be had. */
  read(workbook: Known): Promise<OlderWorkbook | undefined>;
}

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });

/** In the version that it is of; undefined where there is none. */
async function opened(name: string): Promise<IDBDatabase | undefined> {
  const opening = indexedDB.open(name);
  let isMissing = false;
  opening.addEventListener("upgradeneeded", () => {
    isMissing = true;
    opening.transaction?.abort();
  });
  try {
    return await settled(opening);
  } catch (fault) {
    if (isMissing) return undefined;
    throw fault;
  }
}

async function readAll<Result>(
  database: IDBDatabase | undefined,
  store: string,
  ask: (objects: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | undefined> {
  if (!database?.objectStoreNames.contains(store)) return undefined;
  return settled(ask(database.transaction(store).objectStore(store)));
}

/** One list under one key; a later version keeps each by itself. */
async function seriesIn(database: IDBDatabase | undefined): Promise<unknown[]> {
  const list = (await readAll<unknown>(database, "series", (objects) => objects.get("own"))) ?? [];
  const single = (await readAll<unknown[]>(database, "own", (objects) => objects.getAll())) ?? [];
  return [...(Array.isArray(list) ? list : []), ...single.map((each) => (each as { readonly series: unknown }).series)];
}

export async function olderShelf(): Promise<OlderShelf> {
  const [shelf, data] = [await opened("marketbook.workbooks"), await opened("marketbook")];
  return {
    workbooks: (await readAll<Known[]>(shelf, "workbooks", (known) => known.getAll())) ?? [],
    series: await seriesIn(data),
    async read({ id, name, view, opened: moment, deleted, copies }) {
      const texts = await Promise.all(
        copies.map(({ revision }) => readAll<unknown>(shelf, "copies", (objects) => objects.get([id, revision]))),
      );
      const sound = copies.flatMap(({ revision, saved, checksum }, index) => {
        const text = texts[index];
        return typeof text === "string" ? [{ revision, saved, text, checksum }] : [];
      });
      return sound.length > 0 ? { id, name, view, opened: moment, deleted, copies: sound } : undefined;
    },
  };
}
