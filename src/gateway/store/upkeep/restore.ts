/** Brings back what a backup or an export holds: all of it in the place of what is there, or what is not there yet. */
import { join } from "node:path";
import type { Transaction } from "kysely";
import { addingRows } from "../addRows";
import { type Database, postgres, sqlite } from "../database";
import { makeHome, storeFile } from "../here";
import type { Tables } from "../schema";
import { storeFault } from "../storeFault";
import { isDamage } from "../told";
import { isSqlite, readArchive, writeArchive } from "./archive";
import { checkStore } from "./check";
import { opened, recordsOf, removeDatabase, sqliteFrom } from "./copies";
import { idsOf, readRecord, removeSeries, type SeriesRecord, writeRecord } from "./record";
import { asideName, takePlace } from "./swap";
import { texts } from "./texts";
import { UpkeepFault } from "./upkeepFault";

export interface Restored {
  readonly series: number;
  /** Where what was there is kept; undefined when nothing was. */
  readonly aside?: string;
}

/** When any series was last asked for with success; 0 for none. */
async function newest({ query }: Database): Promise<number> {
  const row = await query
    .selectFrom("series")
    .select((select) => select.fn.max("checked").as("checked"))
    .executeTakeFirst();
  return row?.checked ?? 0;
}

/** Of a store that cannot even be read nothing can be newer. */
async function newestOf(open: () => Promise<Database>): Promise<number> {
  try {
    const database = await open();
    try {
      return await newest(database);
    } finally {
      await database.query.destroy();
    }
  } catch (thrown) {
    const fault = storeFault(thrown);
    if (fault.kind === "damaged") return 0;
    throw fault;
  }
}

/** The backup as a SQLite file of its own, checked from end to end; `use` gets it, and it goes away afterwards. */
async function withBackup<Answer>(
  file: string,
  home: string,
  use: (copy: Database, path: string, series: number) => Promise<Answer>,
): Promise<Answer> {
  makeHome(home);
  const path = join(home, `backup.${process.pid}.new`);
  removeDatabase(path);
  let copy: Database | undefined;
  try {
    await sqliteFrom(file, path);
    copy = await opened(sqlite(path));
    const { sound, damaged, structure } = await checkStore(copy);
    if (damaged.length > 0 || structure)
      throw new UpkeepFault(texts.backupDamaged, { file, what: structure ? "SQLite" : damaged.join(", ") });
    return await use(copy, path, sound);
  } finally {
    await copy?.query.destroy();
    removeDatabase(path);
  }
}

function refuseOlder(file: string, theirs: number, ours: number, force: boolean): void {
  if (force || ours <= theirs) return;
  const [backup, here] = [theirs, ours].map((moment) => new Date(moment).toISOString());
  throw new UpkeepFault(texts.newer, { file, here, backup });
}

export async function restoreSqlite(file: string, home: string, force: boolean, now: number): Promise<Restored> {
  const place = storeFile(home);
  return withBackup(file, home, async (copy, path, series) => {
    refuseOlder(file, await newest(copy), await newestOf(() => opened(sqlite(place))), force);
    await copy.query.destroy();
    return { series, aside: await takePlace(place, path, "before", now) };
  });
}

export async function restorePostgres(
  file: string,
  address: string,
  home: string,
  force: boolean,
  now: number,
): Promise<Restored> {
  return withBackup(file, home, async (copy, _, series) => {
    const database = await opened(postgres(address));
    try {
      const ids = await idsOf(database.query);
      refuseOlder(file, await newest(copy), await newest(database), force);
      const aside = ids.length > 0 ? asideName(join(home, "postgres.ndjson.gz"), "before", now) : undefined;
      if (aside) {
        const { damaged } = await writeArchive(database, aside, now);
        if (damaged.length > 0 && !force) throw new UpkeepFault(texts.notBeside, { ids: damaged.join(", ") });
      }
      const addRows = addingRows(database.kind);
      await database.query.transaction().execute(async (transaction) => {
        for (const id of await idsOf(transaction)) await removeSeries(transaction, id);
        for await (const record of recordsOf(copy, unexpected)) await writeRecord(transaction, addRows, record);
      });
      return { series, aside };
    } finally {
      await database.query.destroy();
    }
  });
}

/** The backup was checked before. */
function unexpected(id: string): never {
  throw new UpkeepFault(texts.unreadable, { id });
}

export interface Imported {
  readonly added: readonly string[];
  /** There already, every version alike. */
  readonly same: readonly string[];
  /** There already with other versions: left as it is. */
  readonly differing: readonly string[];
}

/** Adds the series that are not there; all of them or none. What is there is never changed. */
export async function importSeries(database: Database, file: string, home: string): Promise<Imported> {
  if (isSqlite(file)) return withBackup(file, home, (copy) => importRecords(database, recordsOf(copy, unexpected)));
  return importRecords(database, readArchive(file));
}

async function importRecords({ query, kind }: Database, records: AsyncIterable<SeriesRecord>): Promise<Imported> {
  const [added, same, differing]: string[][] = [[], [], []];
  const addRows = addingRows(kind);
  await query.transaction().execute(async (transaction) => {
    const here = new Set(await idsOf(transaction));
    for await (const record of records) {
      const { id, facts_digest } = record.series;
      if (!here.has(id)) {
        await writeRecord(transaction, addRows, record);
        added.push(id);
      } else if (await isKeptAs(transaction, id, facts_digest)) same.push(id);
      else differing.push(id);
    }
  });
  return { added, same, differing };
}

async function isKeptAs(transaction: Transaction<Tables>, id: string, digest: string): Promise<boolean> {
  try {
    return (await readRecord(transaction, id)).series.facts_digest === digest;
  } catch (thrown) {
    if (isDamage(thrown)) return false;
    throw thrown;
  }
}
