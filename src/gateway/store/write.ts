/** Appends versions to the store (append-only); takes nothing out. */
import type { Transaction } from "kysely";
import type { ParsedSeries, Revision } from "../../publishers/provider";
import { dayStart } from "../moments";
import type { AddRows } from "./addRows";
import type { SeriesView } from "./fold";
import type { Tables } from "./schema";
import type { Told } from "./sums";

type Change = { readonly observed: number; readonly value: number | null };

/** What differs from what is kept: new and changed values, and those withdrawn: between the first and the last that came, or all others. */
function changesFrom(
  kept: SeriesView | undefined,
  { observations, unit, scale }: ParsedSeries,
  whole: boolean,
): Change[] {
  const before = new Map(kept?.observations.map(({ date, value }) => [date, value]));
  const restated = kept !== undefined && (kept.unit !== unit || kept.scale !== scale);
  const changed = observations.filter(({ date, value }) => restated || before.get(date) !== value);
  const here = new Set(observations.map(({ date }) => date));
  const [from, to] = whole
    ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    : [observations[0].date, observations[observations.length - 1].date];
  const withdrawn = [...before.keys()].filter((date) => date >= from && date <= to && !here.has(date));
  return [
    ...changed.map(({ date, value }) => ({ observed: date, value })),
    ...withdrawn.map((observed) => ({ observed, value: null })),
  ];
}

/** Adds what differs from what is kept; what was added. */
export async function addVersions(
  addRows: AddRows,
  transaction: Transaction<Tables>,
  series: number,
  fresh: ParsedSeries,
  kept: SeriesView | undefined,
  knownFrom: number,
  whole = false,
): Promise<Told> {
  const { unit, scale } = fresh;
  const restated = kept?.unit !== unit || kept.scale !== scale;
  const states = restated ? [{ known_from: knownFrom, unit, scale }] : [];
  const versions = changesFrom(kept, fresh, whole).map((change) => ({ known_from: knownFrom, ...change }));
  return addTold(addRows, transaction, series, 0, { states, versions });
}

async function addTold(
  addRows: AddRows,
  transaction: Transaction<Tables>,
  series: number,
  published: 0 | 1,
  told: Told,
): Promise<Told> {
  const rows = <Row>(each: readonly Row[]) => each.map((row) => ({ series, published, ...row }));
  await addRows(transaction, "units", rows(told.states));
  await addRows(transaction, "versions", rows(told.versions));
  return told;
}

/**
 * Adds the publisher's own versions, each from the beginning of its day; what was added. Those that are there already stay
 * as they are.
 */
export async function addRevisions(
  addRows: AddRows,
  transaction: Transaction<Tables>,
  series: number,
  kept: Told,
  revisions: readonly Revision[],
): Promise<Told> {
  const isNewVersion = onlyOnce(kept.versions, ({ observed, known_from }) => `${observed} ${known_from}`);
  const isNewState = onlyOnce(kept.states, ({ known_from }) => String(known_from));
  const versions = revisions
    .map(({ date, value, knownFrom }) => ({ observed: date, known_from: dayStart(knownFrom), value }))
    .filter(isNewVersion);
  return addTold(addRows, transaction, series, 1, { versions, states: unitStates(revisions).filter(isNewState) });
}

/** Whether an item's key is neither among those there were nor one of an item before it. */
function onlyOnce<Item>(before: readonly Item[], keyOf: (item: Item) => string): (item: Item) => boolean {
  const seen = new Set(before.map(keyOf));
  return (item) => seen.size < seen.add(keyOf(item)).size;
}

/** Where the unit of the versions changes, in the order of their days. */
function unitStates(revisions: readonly Revision[]) {
  const states: { known_from: number; unit: string; scale: number }[] = [];
  for (const { knownFrom, unit, scale } of [...revisions].sort((a, b) => a.knownFrom - b.knownFrom)) {
    const last = states.at(-1);
    if (last?.unit !== unit || last.scale !== scale) states.push({ known_from: dayStart(knownFrom), unit, scale });
  }
  return states;
}
