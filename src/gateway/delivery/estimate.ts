/** A dry run, what a request would cost publishers at least: the requests that are known before the first answer. */

import type { RemoteProvider } from "../../publishers/provider";
import type { Estimate, SeriesAsk, SeriesRequest } from "../../series/delivery";
import type { UpstreamClient } from "../fetching/upstream";
import { dayOf, type Time } from "../moments";
import type { Store } from "../store/store";
import { StoreFault } from "../store/storeFault";
import { isFailure, type Resolved, resolve } from "./resolve";

interface Desk {
  readonly providers: readonly RemoteProvider[];
  readonly store: Store;
  readonly upstream: UpstreamClient;
  readonly time: Time;
}

export async function estimate(desk: Desk, { asks, upstream }: SeriesRequest): Promise<Estimate> {
  const counted = new Map<string, { readonly provider: string; readonly requests: number }>();
  for (const ask of upstream === "never" ? [] : asks) {
    const wanted = resolve(desk.providers, ask.id, desk.time.now());
    if (isFailure(wanted) || desk.upstream.barrier(wanted.provider)) continue;
    const past = ask.asOf !== undefined && ask.asOf < dayOf(desk.time.now()) && wanted.provider.vintages;
    const name = past ? `${wanted.id} as of ${ask.asOf}` : wanted.id;
    if (counted.has(name) || (upstream === "missing" && (await isKept(desk.store, wanted, past ? ask : undefined))))
      continue;
    counted.set(name, { provider: wanted.provider.id, requests: wanted.provider.request(wanted.query).length });
  }
  const providers: Record<string, number> = {};
  for (const { provider, requests } of counted.values()) providers[provider] = (providers[provider] ?? 0) + requests;
  return { requests: Object.values(providers).reduce((sum, each) => sum + each, 0), providers };
}

/** One whose kept numbers are damaged is there, and asking its publisher does not mend it. */
async function isKept(store: Store, wanted: Resolved, past: SeriesAsk | undefined): Promise<boolean> {
  return isHere(store, wanted, past).catch((thrown) => {
    if (thrown instanceof StoreFault && thrown.kind === "damagedSeries") return true;
    throw thrown;
  });
}

async function isHere(store: Store, { id }: Resolved, past: SeriesAsk | undefined): Promise<boolean> {
  const facts = await store.facts(id);
  if (!facts || past?.asOf === undefined) return facts !== undefined;
  return (facts.historyUntil ?? 0) >= past.asOf || (await store.vintage(facts, past.asOf)) !== undefined;
}
