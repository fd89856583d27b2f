/** Databases made of others: copies of a file while it is in use, and new files from records. */
import { rmSync } from "node:fs";
import { addingRows } from "../addRows";
import { type Database, sqlite } from "../database";
import { migrate } from "../migrations";
import { sqliteModule } from "../sqliteFile";
import { storeFault } from "../storeFault";
import { isSqlite, readArchive } from "./archive";
import { idsOf, recordNow, type SeriesRecord, writeRecord } from "./record";

export function removeDatabase(file: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
}

/** A copy of a SQLite file as it is at one moment, while others read and write it (SQLite's online backup): one file. */
export async function copySqlite(from: string, to: string): Promise<void> {
  const Sqlite = await sqliteModule();
  try {
    const source = new Sqlite(from, { readonly: true, fileMustExist: true });
    try {
      await source.backup(to);
    } finally {
      source.close();
    }
    const copy = new Sqlite(to);
    copy.pragma("journal_mode = DELETE");
    copy.close();
  } catch (thrown) {
    removeDatabase(to);
    throw storeFault(thrown);
  }
}

/** Opened, and its schema brought up to this program's. */
export async function opened(making: Promise<Database>): Promise<Database> {
  const database = await making;
  await migrate(database.query, database.kind).catch(async (thrown) => {
    await database.query.destroy();
    throw storeFault(thrown);
  });
  return database;
}

async function addRecords({ query, kind }: Database, records: AsyncIterable<SeriesRecord>): Promise<number> {
  const addRows = addingRows(kind);
  let added = 0;
  await query.transaction().execute(async (transaction) => {
    for await (const record of records) {
      await writeRecord(transaction, addRows, record);
      added++;
    }
  });
  return added;
}

/** The sound series of a database; ids of damaged ones are told to `leave`. */
export async function* recordsOf({ query }: Database, leave: (id: string) => void): AsyncGenerator<SeriesRecord> {
  for (const id of await idsOf(query)) {
    const record = await recordNow(query, id, leave);
    if (record) yield record;
  }
}

/** A new SQLite file from a backup or an export, in one piece without -wal. `to` is not there yet. */
export async function sqliteFrom(file: string, to: string): Promise<void> {
  if (isSqlite(file)) return copySqlite(file, to);
  await newSqlite(to, readArchive(file));
}

/** A new SQLite file with these records; the number of them. */
export async function newSqlite(to: string, records: AsyncIterable<SeriesRecord>): Promise<number> {
  const database = await opened(sqlite(to));
  try {
    return await addRecords(database, records);
  } catch (thrown) {
    await database.query.destroy();
    removeDatabase(to);
    throw thrown;
  } finally {
    await database.query.destroy();
  }
}
