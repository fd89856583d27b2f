/** The page's cache of publishers' series: each as it last came, and why it is not newer or not there. */
import type { Delivery, SeriesAsk, Upstream } from "../delivery";
import type { Remembered } from "../remembered";
import { type Series, seriesOfFetched } from "../series";

type Versions = Map<number | undefined, Remembered>;

/** By id, and then by as-of day. */
const remembered = new Map<string, Versions>();
const read = new WeakMap<Remembered, Series>();
const listeners = new Set<() => void>();

export function recall({ id, asOf }: SeriesAsk): Remembered | undefined {
  return remembered.get(id)?.get(asOf);
}

/** An id as known now and on whatever days it was asked for. */
export function recallAll(id: string): readonly Remembered[] {
  return [...(remembered.get(id)?.values() ?? [])];
}

export function allRemembered(): readonly Remembered[] {
  return [...remembered.values()].flatMap((versions) => [...versions.values()]);
}

/** The series as functions read it. */
export function recallSeries(ask: SeriesAsk): Series | undefined {
  const entry = recall(ask);
  if (!entry?.series) return undefined;
  const known = read.get(entry);
  if (known) return known;
  const series = seriesOfFetched(entry.series, entry.failure);
  read.set(entry, series);
  return series;
}

/** A series that came replaces the one before; a failure is kept beside it, and replaces nothing. */
export function remember(ask: SeriesAsk, { series, failure }: Delivery, upstream: Upstream): Remembered {
  const before = recall(ask);
  const kept = failure && before?.series ? before.series : series;
  const entry: Remembered = {
    ask,
    ...(kept ? { series: kept } : { upstream }),
    ...(failure ? { failure } : {}),
  };
  putBack(ask, entry);
  return entry;
}

/** Puts an entry back as it was; nothing where there was none. */
export function putBack({ id, asOf }: SeriesAsk, entry: Remembered | undefined): void {
  const versions: Versions = remembered.get(id) ?? new Map();
  remembered.set(id, versions);
  if (entry) versions.set(asOf, entry);
  else versions.delete(asOf);
}

/** Forgets why an id is not here, so that it may be asked for again. */
export function forgetFailures(id: string): void {
  for (const { ask, series } of recallAll(id)) if (!series) remembered.get(id)?.delete(ask.asOf);
}

export function forgetAll(): void {
  remembered.clear();
}

export function onRemembered(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellRemembered(): void {
  for (const listener of [...listeners]) listener();
}
