/** Puts a new SQLite file in the place of another one, and keeps what was there beside it. */
import { existsSync, renameSync } from "node:fs";
import { sqliteModule } from "../sqliteFile";
import { StoreFault, storeFault } from "../storeFault";

const parts = ["", "-wal", "-shm"] as const;

/** series.sqlite becomes series.WORD-20260302-120000.sqlite; a second one of the same second is -2: none takes another's place. */
export function asideName(file: string, word: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]/g, "").replace("T", "-").slice(0, 15);
  const named = (count: string) =>
    file.replace(/(\.sqlite|\.ndjson(\.gz)?)$/, (end) => `.${word}-${stamp}${count}${end}`);
  let count = 1;
  while (existsSync(named(count === 1 ? "" : `-${count}`))) count++;
  return named(count === 1 ? "" : `-${count}`);
}

/**
 * Refuses where any other program has the file open: it would go on writing to what was moved away. Leaving the journal mode
 * needs the file for oneself alone, and puts what stands in the -wal into the file.
 */
async function holdAlone(file: string): Promise<void> {
  const Sqlite = await sqliteModule();
  try {
    const database = new Sqlite(file, { timeout: 500, fileMustExist: true });
    try {
      if (database.pragma("journal_mode = DELETE", { simple: true }) !== "delete") throw new StoreFault("locked");
    } finally {
      database.close();
    }
  } catch (thrown) {
    const fault = storeFault(thrown);
    // One that is damaged cannot be held, and is moved away for that very reason.
    if (fault.kind === "locked") throw fault;
  }
}

/** Where the file that was there is now; undefined when there was none. */
export async function takePlace(file: string, fresh: string, word: string, now: number): Promise<string | undefined> {
  const aside = existsSync(file) ? asideName(file, word, now) : undefined;
  if (aside) {
    await holdAlone(file);
    for (const part of parts) if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${aside}${part}`);
  }
  renameSync(fresh, file);
  return aside;
}
