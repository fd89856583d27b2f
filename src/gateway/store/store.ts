/** The series that publishers gave, with every version of every observation: one query layer over both databases. */
import type { Transaction } from "kysely";
import type { ParsedSeries, Revision } from "../../publishers/provider";
import type { Failure } from "../../series/delivery";
import { type AddRows, addingRows } from "./addRows";
import type { Database } from "./database";
import { emptyDigest } from "./digest";
import { type Facts, factsOf } from "./facts";
import { knownAt, type SeriesView, viewOf } from "./fold";
import { mendIfAhead } from "./mendMoments";
import { migrate } from "./migrations";
import type { Tables } from "./schema";
import { storeFault } from "./storeFault";
import { structureFault } from "./structure";
import { factsDigest, type SeriesRow, toldDigest, valuesDigest, vintagesDigest } from "./sums";
import { damagedSeries, readSoundly, readValues, soundRow, soundTold, soundVintages } from "./told";
import { remembering } from "./views";
import { addRevisions, addVersions } from "./write";

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

const standingOf = ({ checked, last_known }: SeriesRow): Standing =>
  last_known === 0 ? notKept : { checked, lastKnown: last_known };

/** Why what came may not take the place of what is kept; undefined when it may. */
type Judge = (kept: SeriesView, fresh: ParsedSeries) => Error | undefined;

/** Every answer was checked against its checksum; what is damaged is a StoreFault that names the series. */
export interface Store {
  readonly where: string;
  /** Rejects with a StoreFault while the database cannot be reached. */
  ready(): Promise<void>;
  /** What is wrong with the form of the whole file, in the database's own words; undefined when nothing is. */
  damage(): Promise<string | undefined>;
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

const everything = Number.MAX_SAFE_INTEGER;

export async function openStore(database: Database): Promise<Store> {
  const { query, kind, where } = database;
  await migrate(query, kind).catch(async (thrown) => {
    await query.destroy();
    throw storeFault(thrown);
  });
  const views = remembering();
  const addRows = addingRows(kind);
  const change = <Answer>(work: (transaction: Transaction<Tables>) => Promise<Answer>) =>
    query.transaction().execute(work).catch(rethrown);

  async function viewAt({ row, provider }: Facts, moment: number, published: 0 | 1) {
    const told = await readSoundly(query, row, (asked, found) => soundTold(asked, found, published));
    return viewOf(provider, knownAt(told, moment));
  }

  return {
    where,
    async ready() {
      await query.selectFrom("schema_version").select("version").execute().catch(rethrown);
    },
    damage: () => structureFault(database, "quick"),
    facts: async (id) => {
      const row = await soundRow(query, id).catch(rethrown);
      return row && factsOf(row);
    },
    view: (facts) => views(facts.row, () => viewAt(facts, everything, 0)).catch(rethrown),
    viewAt: (facts, moment, published) => viewAt(facts, moment, published ? 1 : 0).catch(rethrown),
    vintage: ({ row }, day) =>
      readSoundly(query, row, async (asked, found) => {
        const head = (await soundVintages(asked, found)).find((each) => each.day === day);
        if (!head) return undefined;
        const values = await readValues(asked, found.key, day);
        if (valuesDigest(found.id, day, values) !== head.digest) throw damagedSeries(found.id);
        const observations = values.map(({ observed, value }) => ({ date: observed, value }));
        return { unit: head.unit, scale: head.scale, observations, knownFrom: head.retrieved };
      }).catch(rethrown),
    keep: (brought, judge) =>
      change(async (transaction) => {
        const found = await claim(transaction, brought);
        if (brought.since && !areSame(brought.since, standingOf(found))) throw new Overtaken();
        if (brought.confirmed) await mendIfAhead(transaction, found.key, brought.now);
        const row = (await soundRow(transaction, brought.id)) ?? nowhere(brought.id);
        const told = await soundTold(transaction, row, 0);
        const view = row.last_known > 0 ? viewOf(row.provider, knownAt(told, everything)) : undefined;
        const refusal = view && judge(view, brought.series);
        if (refusal) throw refusal;
        await write(addRows, transaction, brought, row, view);
      }),
    keepHistory: (given, revisions, until) =>
      change(async (transaction) => {
        const row = await held(transaction, given.id);
        const history_until = Math.max(until, row.history_until ?? 0);
        const published_digest = await withRevisions(addRows, transaction, row, revisions);
        await settle(transaction, row, { history_until, published_digest });
      }),
    keepVintage: (given, day, series, now) =>
      change(async (transaction) => {
        const row = await held(transaction, given.id);
        // What was known on a day that is over does not change.
        if ((await soundVintages(transaction, row)).some((each) => each.day === day)) return;
        const values = series.observations.map(({ date, value }) => ({ observed: date, value }));
        const digest = valuesDigest(row.id, day, values);
        const head = { day, unit: series.unit, scale: series.scale, retrieved: now, digest };
        await transaction
          .insertInto("vintages")
          .values({ series: row.key, ...head })
          .execute();
        await addRows(
          transaction,
          "vintage_values",
          values.map((value) => ({ series: row.key, day, ...value })),
        );
        await settle(transaction, row, { vintages_digest: vintagesDigest(row.id, [head], row.vintages_digest) });
      }),
    keepFailure: (id, failure, since) =>
      change(async (transaction) => {
        const row = await held(transaction, id).catch(nothingThere);
        if (!row) return true;
        if (since && !areSame(since, standingOf(row))) return false;
        await settle(transaction, row, { failure: JSON.stringify(failure) });
        return true;
      }),
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
}

/** The series' row for this transaction alone; blank when there was none. */
async function claim(transaction: Transaction<Tables>, { id, provider, now }: Brought): Promise<SeriesRow> {
  const texts = { title: "", frequency: "", aggregation: "", time_zone: "", warnings: "[]" };
  const moments = { first_seen: now, retrieved: now, checked: now, last_known: 0, history_until: null };
  const digests = { own_digest: emptyDigest, published_digest: emptyDigest, vintages_digest: emptyDigest };
  const blank = { id, provider, ...texts, updated: null, licence: null, failure: null, ...moments, ...digests };
  // A write comes first, so that two programs take their turns instead of both reading before either writes.
  await transaction
    .insertInto("series")
    .values({ ...blank, facts_digest: factsDigest(blank) } as SeriesRow)
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ id }))
    .execute();
  return (await soundRow(transaction, id)) ?? nowhere(id);
}

/** The row of a series that is there, for this transaction alone. */
async function held(transaction: Transaction<Tables>, id: string): Promise<SeriesRow> {
  await transaction.updateTable("series").set({ id }).where("id", "=", id).execute();
  return (await soundRow(transaction, id)) ?? nowhere(id);
}

class NotThere extends Error {}

function nowhere(id: string): never {
  throw new NotThere(id);
}

/** A failure of a series that never came is remembered elsewhere. */
function nothingThere(thrown: unknown): undefined {
  if (!(thrown instanceof NotThere)) throw thrown;
}

/** Changes the series' row together with its checksum. */
async function settle(transaction: Transaction<Tables>, row: SeriesRow, changes: Partial<SeriesRow>): Promise<void> {
  const facts_digest = factsDigest({ ...row, ...changes });
  await transaction
    .updateTable("series")
    .set({ ...changes, facts_digest })
    .where("key", "=", row.key)
    .execute();
}

async function withRevisions(
  addRows: AddRows,
  transaction: Transaction<Tables>,
  row: SeriesRow,
  revisions: readonly Revision[],
): Promise<string> {
  const added = await addRevisions(addRows, transaction, row.key, await soundTold(transaction, row, 1), revisions);
  return toldDigest(row.id, added, row.published_digest);
}

async function write(
  addRows: AddRows,
  transaction: Transaction<Tables>,
  brought: Brought,
  row: SeriesRow,
  kept: SeriesView | undefined,
) {
  const { series, now, historyUntil, whole } = brought;
  // The clock may have been set back; the order of versions is the order in which they came.
  const knownFrom = Math.max(now, row.last_known + 1);
  const published_digest = series.revisions
    ? await withRevisions(addRows, transaction, row, series.revisions)
    : row.published_digest;
  const added = await addVersions(addRows, transaction, row.key, series, kept, knownFrom, whole);
  const changed = added.versions.length > 0;
  await settle(transaction, row, {
    title: series.title,
    frequency: series.frequency,
    aggregation: series.aggregation,
    time_zone: series.timeZone,
    updated: series.updated ?? null,
    licence: series.licence ? JSON.stringify(series.licence) : null,
    warnings: JSON.stringify(series.warnings),
    failure: null,
    // Every keeping changes it, so that an answer which was asked for before can be told.
    checked: row.last_known === 0 ? now : Math.max(now, row.checked + 1),
    own_digest: toldDigest(row.id, added, row.own_digest),
    published_digest,
    ...(changed ? { retrieved: Math.max(now, row.retrieved), last_known: knownFrom } : {}),
    ...(historyUntil === undefined ? {} : { history_until: Math.max(historyUntil, row.history_until ?? 0) }),
  });
}

const passed = new Set(["SourceFault", "Overtaken"]);

/** Refusals of a judge pass; whatever a database threw becomes a sentence. */
function rethrown(thrown: unknown): never {
  throw thrown instanceof Error && passed.has(thrown.name) ? thrown : storeFault(thrown);
}
