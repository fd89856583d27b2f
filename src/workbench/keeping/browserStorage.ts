/** Workbooks in the browser's database: what is known about each, and beside it the texts of its saved states. */
import type { KeptWorkbook, WorkbookStorage } from "./kept";

const workbooks = "workbooks";
const copies = "copies";

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

async function openDatabase(name: string, forget: () => void): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.addEventListener("upgradeneeded", () => {
    opening.result.createObjectStore(workbooks, { keyPath: "id" });
    opening.result.createObjectStore(copies);
  });
  const database = await settled(opening);
  database.addEventListener("close", forget);
  database.addEventListener("versionchange", () => {
    database.close();
    forget();
  });
  return database;
}

export function browserStorage(name = "marketbook.workbooks"): WorkbookStorage {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };

  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    opened ??= openDatabase(name, forget);
    try {
      // Strict: reported as saved when it is on the disk, not when the system intends to write it.
      return (await opened).transaction([workbooks, copies], mode, { durability: "strict" });
    } catch (thrown) {
      forget();
      throw thrown;
    }
  }

  return {
    async list() {
      return settled<KeptWorkbook[]>((await begin("readonly")).objectStore(workbooks).getAll());
    },
    async find(id) {
      return settled<KeptWorkbook | undefined>((await begin("readonly")).objectStore(workbooks).get(id));
    },
    async readCopy(id, revision) {
      return settled<unknown>((await begin("readonly")).objectStore(copies).get([id, revision]));
    },
    async change(id, decide) {
      const transaction = await begin("readwrite");
      const done = completed(transaction);
      const known = transaction.objectStore(workbooks);
      const texts = transaction.objectStore(copies);
      const asking: IDBRequest<KeptWorkbook | undefined> = known.get(id);
      let thrown: unknown;
      asking.addEventListener("success", () => {
        try {
          const change = decide(asking.result);
          if (!change) return;
          if (change.workbook) known.put(change.workbook);
          else known.delete(id);
          if (change.added) texts.put(change.added.text, [id, change.added.revision]);
          for (const revision of change.removed ?? []) texts.delete([id, revision]);
        } catch (reason) {
          thrown = reason;
          transaction.abort();
        }
      });
      await done.catch((reason: unknown) => {
        throw thrown ?? reason;
      });
    },
  };
}
