/** Rows of one series as they are kept, checked against their checksums: sound, or a StoreFault that names the series. */
import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./schema";
import { StoreFault, storeFault } from "./storeFault";
import { factsDigest, type SeriesRow, type Told, toldDigest, toldDigestOf, valuesDigest, vintagesDigest } from "./sums";

type Asked = Pick<Transaction<Tables>, "selectFrom">;

export const damagedSeries = (id: string): StoreFault => new StoreFault("damagedSeries", id);

/** Whether what was thrown says that something kept is damaged, and not that the database is away. */
export const isDamage = (thrown: unknown): boolean => /^damaged/.test(storeFault(thrown).kind);

/** The series' row, or undefined when there is none. */
export async function soundRow(asked: Asked, id: string): Promise<SeriesRow | undefined> {
  const row = await asked.selectFrom("series").selectAll().where("id", "=", id).executeTakeFirst();
  // A damaged index can lead to another series' row.
  if (row && (row.id !== id || row.facts_digest !== factsDigest(row))) throw damagedSeries(id);
  return row;
}

/** All versions and units by our own asking (0) or by the publisher's word (1); versions of a day stand in their order. */
export async function readTold(asked: Asked, key: number, published: 0 | 1): Promise<Told> {
  const states = await asked
    .selectFrom("units")
    .select(["known_from", "unit", "scale"])
    .where("series", "=", key)
    .where("published", "=", published)
    .orderBy("known_from")
    .execute();
  const versions = await asked
    .selectFrom("versions")
    .select(["observed", "known_from", "value"])
    .where("series", "=", key)
    .where("published", "=", published)
    .orderBy("observed")
    .orderBy("known_from")
    .execute();
  return { states, versions };
}

/** Of a row that was read in the same transaction, or is held by it. */
export async function soundTold(asked: Asked, row: SeriesRow, published: 0 | 1): Promise<Told> {
  const told = await readTold(asked, row.key, published);
  if (toldDigest(row.id, told) !== toldDigestOf(row, published)) throw damagedSeries(row.id);
  return told;
}

/** What publishers answered for single days, without the values. */
export async function soundVintages(asked: Asked, row: SeriesRow) {
  const vintages = await asked
    .selectFrom("vintages")
    .select(["day", "unit", "scale", "retrieved", "digest"])
    .where("series", "=", row.key)
    .orderBy("day")
    .execute();
  if (vintagesDigest(row.id, vintages) !== row.vintages_digest) throw damagedSeries(row.id);
  return vintages;
}

export const readValues = (asked: Asked, key: number, day: number) =>
  asked
    .selectFrom("vintage_values")
    .select(["observed", "value"])
    .where("series", "=", key)
    .where("day", "=", day)
    .orderBy("observed")
    .execute();

/**
 * What `read` finds by a row from before; where that does not fit the row, another program may have written in between, and
 * both are read again in one snapshot.
 */
export async function readSoundly<Found>(
  query: Kysely<Tables>,
  row: SeriesRow,
  read: (asked: Asked, row: SeriesRow) => Promise<Found>,
): Promise<Found> {
  try {
    return await read(query, row);
  } catch (thrown) {
    if (!(thrown instanceof StoreFault)) throw thrown;
    return query
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (snapshot) => {
        const again = await soundRow(snapshot, row.id);
        if (!again) throw damagedSeries(row.id);
        return read(snapshot, again);
      });
  }
}

/** Whether everything that is kept of a series fits its checksums. */
export async function isSoundSeries(asked: Asked, id: string): Promise<boolean> {
  try {
    const row = await soundRow(asked, id);
    if (!row) return false;
    for (const published of [0, 1] as const) await soundTold(asked, row, published);
    for (const { day, digest } of await soundVintages(asked, row))
      if (valuesDigest(id, day, await readValues(asked, row.key, day)) !== digest) return false;
    return true;
  } catch (thrown) {
    if (isDamage(thrown)) return false;
    throw thrown;
  }
}
