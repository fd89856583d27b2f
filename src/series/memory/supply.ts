/**
 * The loader of series that cells wait for, with batching (debounced) and deduplication: all that are asked for in one
 * calculation together, none twice, none for ever. Each arrives when it is there, whatever the others do; what the gateway
 * could not bring is asked for again, and its cells are told when it comes.
 */
import type { GatewayClient } from "../asking/askGateway";
import { failureOf, passesByItself } from "../asking/gatewayFailure";
import type { Delivery, SeriesAsk, Upstream } from "../delivery";
import type { Remembered } from "../remembered";
import { recall, remember, tellRemembered } from "./seriesMemory";

/** Excel hands a calculation over in several batches. */
const collectingFor = 15;

/** Browsers open six connections to one origin; an answer that goes on keeps one, and pages need some for everything else. */
const mostOpen = 2;

/** The gateway takes 20,000 asks and 4 MB. */
const mostAsks = 5_000;

/** After how many milliseconds the gateway is asked again; the last one from then on. */
const again: readonly number[] = [15_000, 30_000, 60_000, 120_000, 300_000];

const keyOf = ({ id, asOf }: SeriesAsk): string => `${id}@${asOf ?? ""}`;

/** Cells were told that it is not here, for a reason that passes. */
const isOwed = (entry: Remembered | undefined): boolean =>
  entry?.failure !== undefined && !entry.series && passesByItself(entry.failure);

interface Waiting {
  readonly ask: SeriesAsk;
  readonly upstream: Upstream;
  /** How often it was asked for in vain. */
  readonly tried: number;
  readonly arrive: () => void;
}

interface Open {
  /** By the place of its ask. */
  readonly left: Map<number, Waiting>;
  readonly stop: AbortController;
}

export interface Supply {
  /** Resolves when each of them is remembered, be it as a failure. Never rejects. */
  bring(asks: readonly SeriesAsk[], upstream: Upstream): Promise<void>;
  /** Calls back when a series has come whose cells had already been answered without it. */
  onLate(listener: () => void): () => void;
}

function chunks<Each>(list: readonly Each[], size: number): Each[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

export function supplyFrom(gateway: () => GatewayClient, waits: readonly number[] = again): Supply {
  /** By key and upstream, until they have arrived. */
  const onTheWay = new Map<string, Promise<void>>();
  const open: Record<Upstream, Set<Open>> = { never: new Set(), missing: new Set(), always: new Set() };
  /** By key and upstream: what will be asked for again. */
  const later = new Set<string>();
  const listeners = new Set<() => void>();
  let queue: Waiting[] = [];

  function flush(): void {
    const leaving = queue;
    queue = [];
    for (const upstream of ["never", "missing"] as const) {
      const mine = leaving.filter((each) => each.upstream === upstream);
      for (const batch of chunks(mine, mostAsks)) void request(joinedWithOldest(batch, upstream), upstream);
    }
  }

  /** What the oldest answer still owes is asked for with the new batch, where too many are open; the gateway goes on with what it began. */
  function joinedWithOldest(batch: readonly Waiting[], upstream: Upstream): readonly Waiting[] {
    const [oldest] = open[upstream];
    if (open[upstream].size < mostOpen) return batch;
    open[upstream].delete(oldest);
    const left = [...oldest.left.values()];
    oldest.left.clear();
    oldest.stop.abort();
    return [...left, ...batch];
  }

  async function request(batch: readonly Waiting[], upstream: Upstream): Promise<void> {
    const mine: Open = { left: new Map(batch.entries()), stop: new AbortController() };
    open[upstream].add(mine);
    const take = (arrivals: readonly { readonly place: number; readonly delivery: Delivery }[]) =>
      settle(
        arrivals.flatMap(({ place, delivery }) => {
          const waiting = mine.left.get(place);
          mine.left.delete(place);
          return waiting ? [{ waiting, delivery }] : [];
        }),
      );
    try {
      const asks = batch.map(({ ask }) => ask);
      await gateway().series({ asks, upstream }, { arrived: take, signal: mine.stop.signal });
    } catch (thrown) {
      const failure = failureOf(thrown);
      take([...mine.left.keys()].map((place) => ({ place, delivery: { failure } })));
    }
    open[upstream].delete(mine);
  }

  function settle(arrivals: readonly { readonly waiting: Waiting; readonly delivery: Delivery }[]): void {
    const failed: Waiting[] = [];
    let isLate = false;
    for (const { waiting, delivery } of arrivals) {
      const { ask, upstream } = waiting;
      const before = recall(ask);
      const { series, failure } = remember(ask, delivery, upstream);
      onTheWay.delete(`${upstream} ${keyOf(ask)}`);
      if (!series && failure && passesByItself(failure)) failed.push(waiting);
      else if (isOwed(before)) isLate = true;
    }
    if (arrivals.length > 0) tellRemembered();
    for (const { waiting } of arrivals) waiting.arrive();
    for (const waiting of failed) askAgain(waiting);
    if (isLate) for (const listener of [...listeners]) listener();
  }

  /** After a while, unless someone else has brought it. */
  function askAgain({ ask, upstream, tried }: Waiting): void {
    const key = `${upstream} ${keyOf(ask)}`;
    if (later.has(key)) return;
    later.add(key);
    const timer = setTimeout(
      () => {
        later.delete(key);
        if (isOwed(recall(ask))) void bringOne(ask, upstream, tried + 1);
      },
      waits[Math.min(tried, waits.length - 1)],
    );
    // A program without a page has no cell left that waits.
    (timer as { unref?: () => void }).unref?.();
  }

  function bringOne(ask: SeriesAsk, upstream: Upstream, tried = 0): Promise<void> {
    const key = `${upstream} ${keyOf(ask)}`;
    const coming = onTheWay.get(key);
    if (coming) return coming;
    const arrival = new Promise<void>((arrive) => {
      if (queue.length === 0) setTimeout(flush, collectingFor);
      queue.push({ ask, upstream, tried, arrive });
    });
    onTheWay.set(key, arrival);
    return arrival;
  }

  return {
    async bring(asks, upstream) {
      await Promise.all(asks.map((ask) => bringOne(ask, upstream)));
    },
    onLate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
