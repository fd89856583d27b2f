/** A database of the browser's (IndexedDB): opened when it is first needed, and again when the browser has closed it. */

export interface Database {
  read<Result>(store: string, ask: (objects: IDBObjectStore) => IDBRequest<Result>): Promise<Result>;
  /** Resolves when all of it is on the disk; rejects when none of it is. */
  write(stores: readonly string[], act: (transaction: IDBTransaction) => void): Promise<void>;
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

/** A transaction is done when it is complete: a full disk may refuse it after each of its requests succeeded. */
function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("The browser stopped a save.")));
  });
}

type Upgrade = (database: IDBDatabase, oldVersion: number, transaction: IDBTransaction) => void;

async function open(name: string, version: number, upgrade: Upgrade, forget: () => void): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, version);
  opening.addEventListener("upgradeneeded", ({ oldVersion }) =>
    upgrade(opening.result, oldVersion, opening.transaction as IDBTransaction),
  );
  const database = await settled(opening);
  database.addEventListener("close", forget);
  // A page of a newer version waits until all older ones have let go.
  database.addEventListener("versionchange", () => {
    database.close();
    forget();
  });
  return database;
}

/** `upgrade` makes what the version before lacks; 0 is the version of a database that is not there. */
export function browserDatabase(name: string, version: number, upgrade: Upgrade): Database {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };

  async function begin(stores: readonly string[], mode: IDBTransactionMode): Promise<IDBTransaction> {
    opened ??= open(name, version, upgrade, forget);
    try {
      // Strict: reported as saved when it is on the disk, not when the system intends to write it.
      return (await opened).transaction([...stores], mode, { durability: "strict" });
    } catch (thrown) {
      forget();
      throw thrown;
    }
  }

  return {
    async read(store, ask) {
      return settled(ask((await begin([store], "readonly")).objectStore(store)));
    },
    async write(stores, act) {
      const transaction = await begin(stores, "readwrite");
      const done = completed(transaction);
      try {
        act(transaction);
      } catch (thrown) {
        // What was asked for before it must not be kept alone.
        transaction.abort();
        await done.catch(() => {});
        throw thrown;
      }
      await done;
    },
  };
}
