/** One series as a record, whole and checked: what backups, exports and moves between databases are made of. */
import type { Kysely, Transaction } from "kysely";
import type { AddRows } from "../addRows";
import type { Tables } from "../schema";
import { storeFault } from "../storeFault";
import { factsDigest, type SeriesRow, type Told, toldDigest, valuesDigest, vintagesDigest } from "../sums";
import { damagedSeries, isDamage, readValues, soundRow, soundTold, soundVintages } from "../told";

type Asked = Pick<Transaction<Tables>, "selectFrom">;

interface VintageRecord extends Omit<Tables["vintages"], "series"> {
  readonly values: readonly Pick<Tables["vintage_values"], "observed" | "value">[];
}

export interface SeriesRecord {
  /** Without its key, which is another one in another database. */
  readonly series: Omit<SeriesRow, "key">;
  /** By our own asking, and by the publisher's word. */
  readonly own: Told;
  readonly published: Told;
  readonly vintages: readonly VintageRecord[];
}

export async function idsOf(asked: Asked): Promise<readonly string[]> {
  // With another column, so that they come from the table and not from its index, which may be damaged.
  const rows = await asked.selectFrom("series").select(["id", "title"]).execute();
  return rows.map(({ id }) => id).sort();
}

/** All that is kept of a series; a StoreFault when it is damaged. */
export async function readRecord(asked: Asked, id: string): Promise<SeriesRecord> {
  const row = await soundRow(asked, id);
  if (!row) throw damagedSeries(id);
  const own = await soundTold(asked, row, 0);
  const published = await soundTold(asked, row, 1);
  const vintages = [];
  for (const vintage of await soundVintages(asked, row))
    vintages.push({ ...vintage, values: await readValues(asked, row.key, vintage.day) });
  const { key: _, ...series } = row;
  const record = { series, own, published, vintages };
  if (!isSound(record)) throw damagedSeries(id);
  return record;
}

/** Of a database in use: as it is at one moment. Undefined, and told to `leave`, when it is damaged. */
export async function recordNow(
  query: Kysely<Tables>,
  id: string,
  leave: (id: string) => void,
): Promise<SeriesRecord | undefined> {
  try {
    return await query
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute((snapshot) => readRecord(snapshot, id));
  } catch (thrown) {
    if (!isDamage(thrown)) throw storeFault(thrown);
    leave(id);
    return undefined;
  }
}

/** Whether all of a record fits its checksums. */
export function isSound({ series, own, published, vintages }: SeriesRecord): boolean {
  const { id } = series;
  return (
    series.facts_digest === factsDigest(series) &&
    series.own_digest === toldDigest(id, own) &&
    series.published_digest === toldDigest(id, published) &&
    series.vintages_digest === vintagesDigest(id, vintages) &&
    vintages.every(({ day, digest, values }) => digest === valuesDigest(id, day, values))
  );
}

export async function writeRecord(
  transaction: Transaction<Tables>,
  addRows: AddRows,
  { series: facts, own, published, vintages }: SeriesRecord,
): Promise<void> {
  await transaction
    .insertInto("series")
    .values(facts as SeriesRow)
    .execute();
  const { key: series } = await transaction
    .selectFrom("series")
    .select("key")
    .where("id", "=", facts.id)
    .executeTakeFirstOrThrow();
  for (const [mark, { states, versions }] of [own, published].entries()) {
    const rows = <Row>(each: readonly Row[]) => each.map((row) => ({ series, published: mark, ...row }));
    await addRows(transaction, "units", rows(states));
    await addRows(transaction, "versions", rows(versions));
  }
  for (const { values, ...head } of vintages) {
    await transaction
      .insertInto("vintages")
      .values({ series, ...head })
      .execute();
    await addRows(
      transaction,
      "vintage_values",
      values.map((value) => ({ series, day: head.day, ...value })),
    );
  }
}

/** Takes a series out with all that was kept of it, whatever state it is in. */
export async function removeSeries(transaction: Transaction<Tables>, id: string): Promise<void> {
  const rows = await transaction.selectFrom("series").select("key").where("id", "=", id).execute();
  for (const { key } of rows) {
    for (const table of ["units", "versions", "vintages", "vintage_values"] as const)
      await transaction.deleteFrom(table).where("series", "=", key).execute();
    await transaction.deleteFrom("series").where("key", "=", key).execute();
  }
}
