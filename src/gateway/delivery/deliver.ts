/** Answers asks from the store, after a refresh where one is wanted and allowed: each as soon as it can be answered. */

import type { RemoteProvider } from "../../publishers/provider";
import { unitDisagreement } from "../../publishers/unitAgreement";
import type {
  Delivery,
  Failure,
  FetchedSeries,
  SeriesAsk,
  SeriesRequest,
  SeriesSummary,
  Upstream,
} from "../../series/delivery";
import { absent, failure, failureOf, nothingBefore, noVintage } from "../failures";
import { atOnce } from "../fetching/atOnce";
import type { UpstreamClient } from "../fetching/upstream";
import { dayEnd, dayOf, isoOf, type Time } from "../moments";
import type { Facts } from "../store/facts";
import { inScaleOf, type SeriesView } from "../store/fold";
import type { Store } from "../store/store";
import type { Refresh } from "./refresh";
import { isFailure, type Resolved, resolve } from "./resolve";
import { turns } from "./turns";

interface Desk {
  readonly providers: readonly RemoteProvider[];
  readonly store: Store;
  readonly refresh: Refresh;
  readonly upstream: Pick<UpstreamClient, "witness">;
  readonly time: Time;
}

/**
 * Tells each answer when it is there, with the places of all asks that it answers: equal asks are answered once. Whoever stops
 * listening stops what was not begun; what was, goes on into the store.
 */
export async function deliver(
  desk: Desk,
  { asks, upstream }: SeriesRequest,
  tell: (places: readonly number[], delivery: Delivery) => Promise<void>,
  stopped: () => boolean = () => false,
): Promise<void> {
  const { take, away } = turns();
  const { refresh } = desk;
  const places = atOnce();
  /** A publisher's series a few at a time, so that a refresh of hundreds can be stopped; others do not wait for them. */
  const asked = (wanted: Resolved, ask: () => Promise<Failure | undefined>) =>
    away(async () => {
      await places.enter(wanted.provider.id);
      try {
        return stopped() ? undefined : await ask();
      } finally {
        places.leave(wanted.provider.id);
      }
    });
  const patient: Refresh = {
    present: (wanted, ...given) => asked(wanted, () => refresh.present(wanted, ...given)),
    past: (wanted, ...given) => asked(wanted, () => refresh.past(wanted, ...given)),
  };
  await Promise.all(
    equalAsks(asks).map(({ ask, places }) =>
      take(async () => {
        if (stopped()) return;
        const delivery = await deliverOne({ ...desk, refresh: patient }, ask, upstream);
        await tell(places, delivery);
      }),
    ),
  );
}

/** Each ask that differs from the others, with the places at which it stands. */
function equalAsks(asks: readonly SeriesAsk[]) {
  const found = new Map<string, { readonly ask: SeriesAsk; readonly places: number[] }>();
  for (const [place, ask] of asks.entries()) {
    const name = `${ask.id.trim().toUpperCase()}|${ask.asOf ?? ""}|${JSON.stringify(ask.accept) ?? ""}`;
    const equal = found.get(name) ?? { ask, places: [] };
    equal.places.push(place);
    found.set(name, equal);
  }
  return [...found.values()];
}

async function deliverOne(desk: Desk, ask: SeriesAsk, upstream: Upstream): Promise<Delivery> {
  const now = desk.time.now();
  try {
    const wanted = resolve(desk.providers, ask.id, now);
    if (isFailure(wanted)) return { failure: wanted };
    const { asOf, accept } = ask;
    if (asOf === undefined || !(await isOver(desk, wanted, asOf)))
      return await present(desk, wanted, upstream, asOf, accept);
    if (wanted.provider.vintages) return await pastOfVintages(desk, wanted, upstream, asOf);
    return await past(desk, wanted, upstream, asOf);
  } catch (thrown) {
    return { failure: failureOf(thrown, now) };
  }
}

/** By the clock; or, where no publisher vouches for that, because something is known that came after the day. */
async function isOver({ store, time, upstream }: Desk, { id }: Resolved, day: number): Promise<boolean> {
  if (day < dayOf(time.now())) return true;
  return !upstream.witness.isConfirmed() && ((await store.facts(id))?.lastKnown ?? 0) > dayEnd(day);
}

/** The series as the store has it after a refresh, and why it could not be refreshed. */
async function brought({ store, refresh }: Desk, wanted: Resolved, upstream: Upstream, accept?: SeriesSummary) {
  const before = await store.facts(wanted.id);
  if (upstream === "never" || (upstream === "missing" && before)) return { facts: before, failed: before?.failure };
  const failed = await refresh.present(wanted, upstream === "always", accept);
  return { facts: await store.facts(wanted.id), failed };
}

async function present(
  desk: Desk,
  wanted: Resolved,
  upstream: Upstream,
  asOf?: number,
  accept?: SeriesSummary,
): Promise<Delivery> {
  const { facts, failed } = await brought(desk, wanted, upstream, accept);
  const view = facts && (await desk.store.view(facts));
  if (!facts || !view) return { failure: failed ?? failure("absent", absent(wanted.id), desk.time.now()) };
  return { series: seriesOf(wanted, facts, view, asOf), failure: failed };
}

/** Of publishers without vintages: what this store knew, and of prices that never change also what anyone knew. */
async function past(desk: Desk, wanted: Resolved, upstream: Upstream, asOf: number): Promise<Delivery> {
  const { store, time } = desk;
  const { facts, failed } = await brought(desk, wanted, upstream);
  if (!facts) return { failure: failed ?? failure("absent", absent(wanted.id), time.now()) };
  const known = await store.viewAt(facts, dayEnd(asOf), false);
  if (!wanted.provider.final && known) {
    const series = seriesOf(wanted, facts, known, asOf);
    return { series: { ...series, retrieved: isoOf(known.knownFrom) }, failure: failed };
  }
  const view = wanted.provider.final ? await finalView(store, facts, known, asOf) : undefined;
  if (view) return { series: seriesOf(wanted, facts, view, asOf), failure: failed };
  const text = wanted.provider.final ? nothingBefore(wanted.id, asOf) : noVintage(wanted.id, asOf, facts.firstSeen);
  return { failure: failure("noVintage", text, time.now()) };
}

async function finalView(
  store: Store,
  facts: Facts,
  known: SeriesView | undefined,
  asOf: number,
): Promise<SeriesView | undefined> {
  const present = await store.view(facts);
  if (!present) return known;
  const now = known ? inScaleOf(present, known) : present;
  // The publisher changed later what was final: what was known then is all that can be said of that day.
  if (known && unitDisagreement(facts.provider, known, now)) return known;
  const before = now.observations.filter(({ date }) => date < asOf);
  // The day itself was over for the publisher only if the number was here by its end.
  const since = known?.observations.filter(({ date }) => date >= asOf) ?? [];
  const observations = [...before, ...since];
  return observations.length === 0 ? undefined : { ...now, observations };
}

async function pastOfVintages(desk: Desk, wanted: Resolved, upstream: Upstream, asOf: number): Promise<Delivery> {
  const { store, refresh, time } = desk;
  const told = async (facts: Facts) =>
    (facts.historyUntil ?? 0) >= asOf ? store.viewAt(facts, dayEnd(asOf), true) : store.vintage(facts, asOf);
  const answer = (facts: Facts, view: SeriesView, failed?: Failure) => ({
    series: seriesOf(wanted, facts, view, asOf),
    failure: failed,
  });
  const before = await store.facts(wanted.id);
  const already = before && (await told(before));
  if (before && already) return answer(before, already);
  const covered = (before?.historyUntil ?? 0) >= asOf;
  const failed = upstream === "never" || covered ? undefined : await refresh.past(wanted, asOf, upstream === "always");
  const facts = await store.facts(wanted.id);
  if (!facts) return { failure: failed ?? failure("absent", absent(wanted.id), time.now()) };
  const view = await told(facts);
  if (view) return answer(facts, view);
  if ((facts.historyUntil ?? 0) >= asOf)
    return { failure: failure("noVintage", nothingBefore(wanted.id, asOf), time.now()) };
  const known = await store.viewAt(facts, dayEnd(asOf), false);
  if (known) return answer(facts, known, failed);
  return { failure: failed ?? failure("noVintage", noVintage(wanted.id, asOf, facts.firstSeen), time.now()) };
}

function seriesOf({ provider, id, query }: Resolved, facts: Facts, view: SeriesView, asOf?: number): FetchedSeries {
  return {
    id,
    asOf,
    title: facts.title,
    unit: view.unit,
    scale: view.scale,
    frequency: facts.frequency,
    aggregation: facts.aggregation,
    timeZone: facts.timeZone,
    source: provider.name,
    url: provider.page(query),
    licence: facts.licence ?? provider.licence.terms,
    updated: facts.updated,
    retrieved: isoOf(facts.retrieved),
    checked: isoOf(facts.checked),
    observations: view.observations,
    warnings: facts.warnings,
  };
}
