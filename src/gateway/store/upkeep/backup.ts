/** A whole copy of the store while programs use it, checked before it is called one. */
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Database, sqlite } from "../database";
import { type Written, writeArchive } from "./archive";
import { checkStore } from "./check";
import { copySqlite, opened, removeDatabase } from "./copies";
import { asideName } from "./swap";
import { texts } from "./texts";
import { UpkeepFault } from "./upkeepFault";

const isExport = (file: string) => /\.ndjson(\.gz)?$/i.test(file);

/** Where a backup goes that nobody named a file for: SQLite's as a SQLite file, PostgreSQL's as a packed export. */
export function backupFile({ kind }: Database, home: string, now: number): string {
  return asideName(join(home, "backups", kind === "sqlite" ? "series.sqlite" : "series.ndjson.gz"), "backup", now);
}

/** What is damaged stays damaged in a copy of SQLite's file, and is left out of an export. */
export async function backUp(database: Database, file: string, now: number): Promise<Written> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (database.kind === "postgres" && !isExport(file)) throw new UpkeepFault(texts.needsExport, { file });
  if (isExport(file)) return writeArchive(database, file, now);
  if (existsSync(file)) throw new UpkeepFault(texts.thereAlready, { file });
  const beside = `${file}.${process.pid}.new`;
  removeDatabase(beside);
  try {
    await copySqlite(database.where, beside);
    const copy = await opened(sqlite(beside));
    const { sound, damaged, structure } = await checkStore(copy).finally(() => copy.query.destroy());
    if (structure) throw new UpkeepFault(texts.storeDamaged);
    renameSync(beside, file);
    return { file, series: sound, damaged };
  } finally {
    removeDatabase(beside);
  }
}
