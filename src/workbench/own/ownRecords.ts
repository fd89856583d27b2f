/** The records of own series in the browser's database, each changed inside a transaction of its own: tabs do not overwrite each other. */
import type { Database } from "../database";
import { type OwnRecord, ownStore } from "./ownRecord";

export interface OwnRecords {
  all(): Promise<readonly OwnRecord[]>;
  /** Puts what `decide` makes of the present record in its place; `false` leaves it as it is, undefined takes it out. */
  change(key: string, decide: (present: OwnRecord | undefined) => OwnRecord | undefined | false): Promise<void>;
}

export function ownRecordsIn(database: Database): OwnRecords {
  return {
    all: () => database.read<OwnRecord[]>(ownStore, (records) => records.getAll()),
    change: (key, decide) =>
      database.write([ownStore], (transaction) => {
        const records = transaction.objectStore(ownStore);
        const asking: IDBRequest<OwnRecord | undefined> = records.get(key);
        asking.addEventListener("success", () => {
          const record = decide(asking.result);
          if (record === false) return;
          if (record) records.put(record);
          else records.delete(key);
        });
      }),
  };
}
