/**
 * Moments that lie ahead of now: left by a clock that once ran ahead. Nobody can tell any more when those versions really
 * came, only that it was by now; so they count as known from the moment of mending. Later than the truth perhaps, never
 * earlier: no past day shows what was not known on it.
 */
import type { Kysely, Transaction } from "kysely";
import { clockTolerance, dayOf } from "../moments";
import { resum } from "./resum";
import type { Tables } from "./schema";
import { damagedSeries, isSoundSeries } from "./told";

type Row = Tables["series"];
type Writes = Transaction<Tables>;

/** A series of the store whose moments lie ahead of now. */
export interface Ahead {
  readonly id: string;
  /** The farthest moment found, milliseconds since 1970. */
  readonly farthest: number;
}

const momentsOf = ({ first_seen, retrieved, checked, last_known }: Row) => [first_seen, retrieved, checked, last_known];

/** Whether any moment of a series lies ahead of now, beyond what clocks differ by. */
function isAhead(row: Row, now: number): boolean {
  return momentsOf(row).some((moment) => moment > now + clockTolerance) || (row.history_until ?? 0) > dayOf(now);
}

const placesOf = (count: number, lastSane: number, now: number) => {
  const first = Math.max(now - count, lastSane + 1);
  return (index: number) => first + index;
};

async function momentsAhead(transaction: Writes, key: number, limit: number) {
  const of = (table: "versions" | "units") =>
    transaction.selectFrom(table).select("known_from").distinct().where("series", "=", key).where("published", "=", 0);
  const found = await of("versions")
    .where("known_from", ">", limit)
    .union(of("units").where("known_from", ">", limit))
    .execute();
  const sane = await transaction
    .selectFrom("versions")
    .select((select) => select.fn.max("known_from").as("last"))
    .where("series", "=", key)
    .where("published", "=", 0)
    .where("known_from", "<=", limit)
    .executeTakeFirst();
  return { ahead: found.map(({ known_from }) => known_from).sort((a, b) => a - b), lastSane: sane?.last ?? 0 };
}

/** The same for a series by its key, where anything of it lies ahead. New checksums would make what is damaged look sound. */
export async function mendIfAhead(transaction: Writes, key: number, now: number): Promise<void> {
  const row = await transaction.selectFrom("series").selectAll().where("key", "=", key).executeTakeFirstOrThrow();
  if (!isAhead(row, now)) return;
  if (!(await isSoundSeries(transaction, row.id))) throw damagedSeries(row.id);
  await mendSeries(transaction, row, now);
}

/**
 * Mends one series within a transaction, its checksums too: it must have been read and found sound in the same one. `now`
 * must be right: it is what everything else is judged by.
 */
async function mendSeries(transaction: Writes, row: Row, now: number): Promise<void> {
  const { ahead, lastSane } = await momentsAhead(transaction, row.key, now + clockTolerance);
  const placeOf = placesOf(ahead.length, lastSane, now);
  // In their order, each to a moment of its own that no other version has: what came later stays later.
  for (const [index, moment] of ahead.entries())
    for (const table of ["versions", "units"] as const)
      await transaction
        .updateTable(table)
        .set({ known_from: placeOf(index) })
        .where("series", "=", row.key)
        .where("published", "=", 0)
        .where("known_from", "=", moment)
        .execute();
  const by = (moment: number) => (moment > now + clockTolerance ? now : moment);
  await transaction
    .updateTable("series")
    .set({
      first_seen: by(row.first_seen),
      retrieved: by(row.retrieved),
      checked: by(row.checked),
      last_known: ahead.length > 0 ? placeOf(ahead.length - 1) : by(row.last_known),
      // What is told up to a day to come is asked for again.
      history_until: (row.history_until ?? 0) > dayOf(now) ? null : row.history_until,
    })
    .where("key", "=", row.key)
    .execute();
  await resum(transaction, row.id);
}

/** Days that a publisher was asked for before they were over, by a clock that said they were: their answers are not what was known at their end. */
async function dropDaysAhead(transaction: Writes, series: number, now: number): Promise<void> {
  const today = dayOf(now);
  for (const table of ["vintage_values", "vintages"] as const)
    await transaction.deleteFrom(table).where("series", "=", series).where("day", ">=", today).execute();
}

async function rowsAhead(query: Pick<Kysely<Tables>, "selectFrom">, now: number): Promise<readonly Row[]> {
  const limit = now + clockTolerance;
  return query
    .selectFrom("series")
    .selectAll()
    .where((where) =>
      where.or([
        where("first_seen", ">", limit),
        where("retrieved", ">", limit),
        where("checked", ">", limit),
        where("last_known", ">", limit),
        where("history_until", ">", dayOf(now)),
        where("key", "in", where.selectFrom("vintages").select("series").where("day", ">=", dayOf(now))),
      ]),
    )
    .orderBy("id")
    .execute();
}

const aheadOf = (row: Row): Ahead => ({ id: row.id, farthest: Math.max(...momentsOf(row)) });

/** The series whose moments lie ahead of `now`; changes nothing. All of them, if it is `now` that is wrong: ask the user first. */
export async function findMomentsAhead(query: Kysely<Tables>, now: number): Promise<readonly Ahead[]> {
  return (await rowsAhead(query, now)).map(aheadOf);
}

/** Mends every sound series whose moments lie ahead of `now`, all or none; says which they were. */
export async function mendMoments(query: Kysely<Tables>, now: number): Promise<readonly Ahead[]> {
  return query.transaction().execute(async (transaction) => {
    const mended: Row[] = [];
    for (const row of await rowsAhead(transaction, now)) {
      // New checksums would make what is damaged look sound.
      if (!(await isSoundSeries(transaction, row.id))) continue;
      await dropDaysAhead(transaction, row.key, now);
      await mendSeries(transaction, row, now);
      mended.push(row);
    }
    return mended.map(aheadOf);
  });
}
