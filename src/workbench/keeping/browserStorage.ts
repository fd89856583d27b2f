/** Workbooks in the browser's database: what is known about each, and beside it the texts of its saved states. */

import type { KeptWorkbook } from "../../kept/keptWorkbook";
import { browserDatabase } from "../database";
import type { WorkbookStorage } from "./kept";

let asked = false;

/** Asks the browser, once a page and only when there is something to lose, not to clear its database when the disk runs short. */
export function askToStay(): void {
  if (asked) return;
  asked = true;
  // A browser that refuses keeps it as long as it likes; the folder is what counts.
  globalThis.navigator?.storage?.persist?.().catch(() => {});
}

const workbooks = "workbooks";
const copies = "copies";

export function browserStorage(name = "marketbook.workbooks"): WorkbookStorage {
  const database = browserDatabase(name, 1, (made) => {
    made.createObjectStore(workbooks, { keyPath: "id" });
    made.createObjectStore(copies);
  });

  return {
    list: () => database.read<KeptWorkbook[]>(workbooks, (known) => known.getAll()),
    find: (id) => database.read<KeptWorkbook | undefined>(workbooks, (known) => known.get(id)),
    readCopy: (id, revision) => database.read<unknown>(copies, (texts) => texts.get([id, revision])),
    async change(id, decide) {
      let thrown: unknown;
      const done = database.write([workbooks, copies], (transaction) => {
        const known = transaction.objectStore(workbooks);
        const texts = transaction.objectStore(copies);
        const asking: IDBRequest<KeptWorkbook | undefined> = known.get(id);
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
      });
      await done.catch((reason: unknown) => {
        throw thrown ?? reason;
      });
    },
  };
}
