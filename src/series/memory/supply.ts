/**
 * The loader of series that cells wait for, with batching (debounced) and deduplication: all that are asked for in one
 * calculation together, none twice, none for ever.
 */
import type { GatewayClient } from "../asking/askGateway";
import { failureOf } from "../asking/gatewayFailure";
import type { Delivery, SeriesAsk, Upstream } from "../delivery";
import { remember, tellRemembered } from "./seriesMemory";

/** How many asks one request holds; a publisher that is slow holds up the others of its request. */
const mostAsks: Readonly<Record<Upstream, number>> = { never: 2000, missing: 50, always: 10 };

/** Excel hands a calculation over in several batches. */
const collectingFor = 15;

const keyOf = ({ id, asOf }: SeriesAsk): string => `${id}@${asOf ?? ""}`;

interface Waiting {
  readonly ask: SeriesAsk;
  readonly upstream: Upstream;
  readonly arrive: () => void;
}

export interface Supply {
  /** Resolves when each of them is remembered, be it as a failure. Never rejects. */
  bring(asks: readonly SeriesAsk[], upstream: Upstream): Promise<void>;
}

export function chunks<Each>(list: readonly Each[], size: number): Each[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

export function supplyFrom(gateway: () => GatewayClient): Supply {
  /** By key and upstream, until they have arrived. */
  const onTheWay = new Map<string, Promise<void>>();
  let queue: Waiting[] = [];

  function flush(): void {
    const leaving = queue;
    queue = [];
    for (const upstream of ["never", "missing"] as const)
      for (const batch of chunks(
        leaving.filter((each) => each.upstream === upstream),
        mostAsks[upstream],
      ))
        void request(batch, upstream);
  }

  async function request(batch: readonly Waiting[], upstream: Upstream): Promise<void> {
    const asks = batch.map(({ ask }) => ask);
    let deliveries: readonly Delivery[];
    try {
      deliveries = await gateway().series({ asks, upstream });
    } catch (thrown) {
      const failure = failureOf(thrown);
      deliveries = asks.map(() => ({ failure }));
    }
    for (const [index, { ask }] of batch.entries()) remember(ask, deliveries[index], upstream);
    for (const { ask } of batch) onTheWay.delete(`${upstream} ${keyOf(ask)}`);
    tellRemembered();
    for (const { arrive } of batch) arrive();
  }

  function bringOne(ask: SeriesAsk, upstream: Upstream): Promise<void> {
    const key = `${upstream} ${keyOf(ask)}`;
    const coming = onTheWay.get(key);
    if (coming) return coming;
    const arrival = new Promise<void>((arrive) => {
      if (queue.length === 0) setTimeout(flush, collectingFor);
      queue.push({ ask, upstream, arrive });
    });
    onTheWay.set(key, arrival);
    return arrival;
  }

  return {
    async bring(asks, upstream) {
      await Promise.all(asks.map((ask) => bringOne(ask, upstream)));
    },
  };
}
