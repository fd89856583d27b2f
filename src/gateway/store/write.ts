/** Appends versions to the store (append-only); takes nothing out. */
import type { Transaction } from "kysely";
import type { ParsedSeries, Revision } from "../../publishers/provider";
import { dayStart } from "../moments";
import type { AddRows } from "./addRows";
import type { SeriesView } from "./fold";
import type { Tables } from "./schema";

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

/** Whether anything was added. */
export async function addVersions(
  addRows: AddRows,
  transaction: Transaction<Tables>,
  series: number,
  fresh: ParsedSeries,
  kept: SeriesView | undefined,
  knownFrom: number,
  whole = false,
): Promise<boolean> {
  const changes = changesFrom(kept, fresh, whole);
  const { unit, scale } = fresh;
  if (kept?.unit !== unit || kept.scale !== scale)
    await addRows(transaction, "units", [{ series, known_from: knownFrom, published: 0, unit, scale }]);
  const rows = changes.map((change) => ({ series, known_from: knownFrom, published: 0, ...change }));
  await addRows(transaction, "versions", rows);
  return changes.length > 0;
}

/** The publisher's own versions, each from the beginning of its day; those that are there already stay as they are. */
export async function addRevisions(
  addRows: AddRows,
  transaction: Transaction<Tables>,
  series: number,
  revisions: readonly Revision[],
): Promise<void> {
  const rows = revisions.map(({ date, value, knownFrom }) => ({
    series,
    observed: date,
    known_from: dayStart(knownFrom),
    published: 1,
    value,
  }));
  await addRows(transaction, "versions", rows, "ignored");
  const states = unitStates(revisions).map((state) => ({ series, published: 1, ...state }));
  await addRows(transaction, "units", states, "ignored");
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
