/** The series that publishers gave, with every version of every observation: one query layer over both databases. */
import type { Transaction } from "kysely";
import type { Text } from "../../language/language";
import type { Frequency } from "../../publishers/observation";
import type { ParsedSeries, Revision } from "../../publishers/provider";
import type { Failure } from "../../series/delivery";
import { type AddRows, addingRows } from "./addRows";
import type { Database, DatabaseKind } from "./database";
import { type SeriesView, viewOf } from "./fold";
import { mendIfAhead } from "./mendMoments";
import { migrate } from "./migrations";
import type { Tables } from "./schema";
import { storeFault } from "./storeFault";
import { remembering } from "./views";
import { addRevisions, addVersions } from "./write";

export interface Facts {
  readonly key: number;
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly frequency: Frequency;
  readonly aggregation: "last" | "avg" | "sum";
  readonly timeZone: string;
  readonly updated?: string;
  readonly licence?: Text;
  readonly warnings: readonly Text[];
  readonly failure?: Failure;
  readonly firstSeen: number;
  readonly retrieved: number;
  readonly checked: number;
  readonly lastKnown: number;
  readonly historyUntil?: number;
}

/** What a fetch brings to be kept. */
interface Brought {
  readonly id: string;
  readonly provider: string;
  readonly series: ParsedSeries;
  readonly now: number;
  /** The day up to which the series' revisions are all that the publisher has. */
  readonly historyUntil?: number;
  /** It is all there is: what is kept and not in it is withdrawn. */
  readonly whole?: true;
  /** How the series stood when its publisher was asked; left out, whatever it has become meanwhile. */
  readonly since?: Standing;
  /** A publisher agrees with the clock: moments of the series ahead of now were left by one that was wrong, and are mended. */
  readonly confirmed?: boolean;
}

/** The state of a series that every keeping changes (a version, as of optimistic locking). */
export type Standing = Pick<Facts, "checked" | "lastKnown">;

/** Before the first keeping. */
export const notKept: Standing = { checked: 0, lastKnown: 0 };

/** Another answer was kept since this one was asked for, by this program or another: which is the newer cannot be told. */
export class Overtaken extends Error {
  override readonly name = "Overtaken";
}

const areSame = (one: Standing, other: Standing): boolean =>
  one.lastKnown === other.lastKnown && one.checked === other.checked;

/** Why what came may not take the place of what is kept; undefined when it may. */
type Judge = (kept: SeriesView, fresh: ParsedSeries) => Error | undefined;

export interface Store {
  readonly where: string;
  facts(id: string): Promise<Facts | undefined>;
  /** As known now. */
  view(facts: Facts): Promise<SeriesView | undefined>;
  /** As known at a moment: by the publisher's own word, or by our own asking. */
  viewAt(facts: Facts, moment: number, published: boolean): Promise<SeriesView | undefined>;
  /** As the publisher answered for one day. */
  vintage(facts: Facts, day: number): Promise<SeriesView | undefined>;
  /** Keeps what differs from the versions there are; all of it or nothing. Throws Overtaken where `since` is over. */
  keep(brought: Brought, judge: Judge): Promise<void>;
  /** Keeps the publisher's own versions, which are all there are up to a day. */
  keepHistory(facts: Facts, revisions: readonly Revision[], until: number): Promise<void>;
  keepVintage(facts: Facts, day: number, series: ParsedSeries, now: number): Promise<void>;
  /** False, and nothing is noted, where an answer was kept since: the failure is older than that. */
  keepFailure(id: string, failure: Failure, since?: Standing): Promise<boolean>;
  /** Series by provider. */
  counts(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

function factsOf(row: Tables["series"]): Facts {
  return {
    key: row.key,
    id: row.id,
    provider: row.provider,
    title: row.title,
    frequency: row.frequency as Frequency,
    aggregation: row.aggregation as Facts["aggregation"],
    timeZone: row.time_zone,
    updated: row.updated ?? undefined,
    licence: row.licence === null ? undefined : JSON.parse(row.licence),
    warnings: JSON.parse(row.warnings),
    failure: row.failure === null ? undefined : JSON.parse(row.failure),
    firstSeen: row.first_seen,
    retrieved: row.retrieved,
    checked: row.checked,
    lastKnown: row.last_known,
    historyUntil: row.history_until ?? undefined,
  };
}

type Asked = Pick<Transaction<Tables>, "selectFrom">;

/** All of it as known at a moment: by our own asking (0), or by the publisher's word (1); the two are never mixed. */
async function readView(kind: DatabaseKind, query: Asked, { key, provider }: Facts, moment: number, published: 0 | 1) {
  const states = await query
    .selectFrom("units")
    .select(["known_from", "unit", "scale"])
    .where("series", "=", key)
    .where("published", "=", published)
    .where("known_from", "<=", moment)
    .orderBy("known_from")
    .execute();
  const versions = query
    .selectFrom("versions")
    .select(["observed", "value"])
    .where("series", "=", key)
    .where("published", "=", published)
    .where("known_from", "<=", moment)
    .orderBy("observed");
  // The last version of each day, in each database's own way: SQLite takes the other columns from the row of the maximum.
  const last =
    kind === "sqlite"
      ? versions.select((select) => select.fn.max("known_from").as("known_from")).groupBy("observed")
      : versions.distinctOn("observed").select("known_from").orderBy("known_from", "desc");
  return viewOf(provider, await last.execute(), states);
}

export async function openStore({ query, kind, where }: Database): Promise<Store> {
  await migrate(query, kind).catch(async (thrown) => {
    await query.destroy();
    throw storeFault(thrown);
  });
  const views = remembering();
  const addRows = addingRows(kind);
  const facts = async (id: string, asked: Asked = query) => {
    const row = await asked.selectFrom("series").selectAll().where("id", "=", id).executeTakeFirst();
    return row && factsOf(row);
  };
  return {
    where,
    facts: (id) => facts(id).catch(rethrown),
    view: (given) => views(given, () => readView(kind, query, given, Number.MAX_SAFE_INTEGER, 0)).catch(rethrown),
    viewAt: (given, moment, published) => readView(kind, query, given, moment, published ? 1 : 0).catch(rethrown),
    async vintage({ key }, day) {
      const head = await query
        .selectFrom("vintages")
        .selectAll()
        .where("series", "=", key)
        .where("day", "=", day)
        .executeTakeFirst()
        .catch(rethrown);
      if (!head) return undefined;
      const rows = await query
        .selectFrom("vintage_values")
        .select(["observed as date", "value"])
        .where("series", "=", key)
        .where("day", "=", day)
        .orderBy("observed")
        .execute()
        .catch(rethrown);
      return { unit: head.unit, scale: head.scale, observations: rows, knownFrom: head.retrieved };
    },
    keep: (brought, judge) =>
      query
        .transaction()
        .execute(async (transaction) => {
          const found = await claim(transaction, brought);
          if (brought.since && !areSame(brought.since, found ?? notKept)) throw new Overtaken();
          if (found && brought.confirmed) await mendIfAhead(transaction, found.key, brought.now);
          const kept = found && (await facts(brought.id, transaction));
          const view = kept && (await readView(kind, transaction, kept, Number.MAX_SAFE_INTEGER, 0));
          const refusal = view && judge(view, brought.series);
          if (refusal) throw refusal;
          await write(addRows, transaction, brought, (await facts(brought.id, transaction)) as Facts, view);
        })
        .catch(rethrown),
    keepHistory: (given, revisions, until) =>
      query
        .transaction()
        .execute(async (transaction) => {
          await transaction
            .updateTable("series")
            .set({ history_until: Math.max(until, given.historyUntil ?? 0) })
            .where("key", "=", given.key)
            .execute();
          await addRevisions(addRows, transaction, given.key, revisions);
        })
        .catch(rethrown),
    keepVintage: (given, day, series, now) =>
      query
        .transaction()
        .execute(async (transaction) => {
          const head = { series: given.key, day, unit: series.unit, scale: series.scale, retrieved: now };
          const { numInsertedOrUpdatedRows } = await transaction
            .insertInto("vintages")
            .values(head)
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirstOrThrow();
          // What was known on a day that is over does not change.
          if (numInsertedOrUpdatedRows === 0n) return;
          const rows = series.observations.map(({ date, value }) => ({
            series: given.key,
            day,
            observed: date,
            value,
          }));
          await addRows(transaction, "vintage_values", rows);
        })
        .catch(rethrown),
    async keepFailure(id, failure, since) {
      const update = query
        .updateTable("series")
        .set({ failure: JSON.stringify(failure) })
        .where("id", "=", id);
      const still = since
        ? update.where("last_known", "=", since.lastKnown).where("checked", "=", since.checked)
        : update;
      const { numUpdatedRows } = await still.executeTakeFirst().catch(rethrown);
      // A series that was never kept has no row to note it in.
      return numUpdatedRows > 0n || (await facts(id).catch(rethrown)) === undefined;
    },
    async counts() {
      const rows = await query
        .selectFrom("series")
        .select((select) => ["provider", select.fn.countAll<string>().as("count")])
        .groupBy("provider")
        .execute()
        .catch(rethrown);
      return Object.fromEntries(rows.map(({ provider, count }) => [provider, Number(count)]));
    },
    close: () => query.destroy(),
  };

  /** The series' row for this transaction alone, made when there is none; what was kept before, if anything. */
  async function claim(transaction: Transaction<Tables>, { id, provider, now }: Brought): Promise<Facts | undefined> {
    const blank = { title: "", frequency: "", aggregation: "", time_zone: "", warnings: "[]" };
    const moments = { first_seen: now, retrieved: now, checked: now, last_known: 0 };
    // A write comes first, so that two programs take their turns instead of both reading before either writes.
    await transaction
      .insertInto("series")
      .values({ id, provider, ...blank, ...moments } as Tables["series"])
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ provider }))
      .execute();
    const found = await facts(id, transaction);
    return found && found.lastKnown > 0 ? found : undefined;
  }
}

async function write(
  addRows: AddRows,
  transaction: Transaction<Tables>,
  brought: Brought,
  facts: Facts,
  kept: SeriesView | undefined,
) {
  const { series, now, historyUntil, whole } = brought;
  // The clock may have been set back; the order of versions is the order in which they came.
  const knownFrom = Math.max(now, facts.lastKnown + 1);
  if (series.revisions) await addRevisions(addRows, transaction, facts.key, series.revisions);
  const changed = await addVersions(addRows, transaction, facts.key, series, kept, knownFrom, whole);
  await transaction
    .updateTable("series")
    .set({
      title: series.title,
      frequency: series.frequency,
      aggregation: series.aggregation,
      time_zone: series.timeZone,
      updated: series.updated ?? null,
      licence: series.licence ? JSON.stringify(series.licence) : null,
      warnings: JSON.stringify(series.warnings),
      failure: null,
      // Every keeping changes it, so that an answer which was asked for before can be told.
      checked: facts.lastKnown === 0 ? now : Math.max(now, facts.checked + 1),
      ...(changed ? { retrieved: Math.max(now, facts.retrieved), last_known: knownFrom } : {}),
      ...(historyUntil === undefined ? {} : { history_until: Math.max(historyUntil, facts.historyUntil ?? 0) }),
    })
    .where("key", "=", facts.key)
    .execute();
}

const passed = new Set(["SourceFault", "Overtaken"]);

/** Refusals of a judge pass; whatever a database threw becomes a sentence. */
function rethrown(thrown: unknown): never {
  throw thrown instanceof Error && passed.has(thrown.name) ? thrown : storeFault(thrown);
}
