/** Reads everything that a store holds and says what is damaged; and mends it. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import type { Database } from "../database";
import { structureFault } from "../structure";
import { newSqlite, recordsOf, removeDatabase } from "./copies";
import { idsOf, recordNow, removeSeries } from "./record";
import { asideName, takePlace } from "./swap";

export interface Checked {
  readonly sound: number;
  readonly damaged: readonly string[];
  /** What is wrong with the file as a whole, in SQLite's words. */
  readonly structure?: string;
}

export async function checkStore(database: Database): Promise<Checked> {
  const structure = await structureFault(database, "whole");
  const damaged: string[] = [];
  let sound = 0;
  for (const id of await idsOf(database.query))
    if (await recordNow(database.query, id, (each) => damaged.push(each))) sound++;
  return { sound, damaged, structure };
}

export interface Mended {
  /** Series that are gone from the store, to be fetched anew or brought back from a backup. */
  readonly left: readonly string[];
  /** Where what was there is kept. */
  readonly aside: string;
}

/**
 * SQLite: a new file with every sound series takes the place of the old one, which stays beside it; `database` is closed.
 * No other program may have it open.
 */
export async function mendSqlite(database: Database, file: string, now: number): Promise<Mended> {
  const fresh = `${file}.${process.pid}.new`;
  removeDatabase(fresh);
  const left: string[] = [];
  try {
    await newSqlite(
      fresh,
      recordsOf(database, (id) => left.push(id)),
    );
    await database.query.destroy();
    return { left, aside: (await takePlace(file, fresh, "damaged", now)) ?? file };
  } finally {
    removeDatabase(fresh);
  }
}

/** PostgreSQL: the rows of each damaged series go into a file of the user's, and out of the database. */
export async function mendPostgres(
  { query }: Database,
  damaged: readonly string[],
  home: string,
  now: number,
): Promise<Mended> {
  const aside = asideName(join(home, "postgres.ndjson"), "damaged", now);
  await query.transaction().execute(async (transaction) => {
    for (const id of damaged) {
      const rows: Record<string, unknown> = {};
      const series = await transaction.selectFrom("series").selectAll().where("id", "=", id).execute();
      for (const table of ["units", "versions", "vintages", "vintage_values"] as const)
        rows[table] = (
          await sql`select * from ${sql.table(table)} where series in (select key from series where id = ${id})`.execute(
            transaction,
          )
        ).rows;
      appendFileSync(aside, `${JSON.stringify({ damaged: id, series, ...rows })}\n`, { mode: 0o600 });
      await removeSeries(transaction, id);
    }
  });
  return { left: damaged, aside };
}
