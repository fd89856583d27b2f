/** A refresh: publishers are asked through the gateway, and each series is taken when it comes, so that it can be watched and stopped. */
import type { Arrival, GatewayClient } from "../asking/askGateway";
import { failureOf } from "../asking/gatewayFailure";
import type { Delivery, Failure, SeriesAsk } from "../delivery";
import type { RefreshOptions, RefreshOutcome } from "../refreshOutcome";
import type { Remembered } from "../remembered";
import { changeBetween, isChange, type SeriesChange } from "../seriesChange";
import { putBack, recall, recallAll, remember, tellRemembered } from "./seriesMemory";

/** Data as known on a past day do not change once they are here. */
export function asksFor(ids: readonly string[]): SeriesAsk[] {
  return [...new Set(ids)].flatMap((id) => {
    const vintages = recallAll(id).filter(({ ask, series }) => ask.asOf !== undefined && !series);
    return [{ id }, ...vintages.map(({ ask }) => ask)];
  });
}

export async function refresh(
  gateway: GatewayClient,
  ids: readonly string[],
  { onProgress, signal, accept = {} }: RefreshOptions = {},
): Promise<RefreshOutcome> {
  const asks = asksFor(ids);
  const before = new Map<SeriesAsk, Remembered | undefined>();
  const taken = new Map<SeriesAsk, Delivery>();
  onProgress?.(0, asks.length);
  const accepting = (ask: SeriesAsk): SeriesAsk => {
    const seen = ask.asOf === undefined ? accept[ask.id] : undefined;
    return seen ? { ...ask, accept: seen } : ask;
  };

  function take(arrivals: readonly Arrival[]): void {
    // What comes after a stop is not for a reader who has been told what was skipped.
    if (signal?.aborted || arrivals.length === 0) return;
    for (const { place, delivery } of arrivals) {
      const ask = asks[place];
      before.set(ask, recall(ask));
      taken.set(ask, delivery);
      remember(ask, delivery, "always");
    }
    tellRemembered();
    onProgress?.(taken.size, asks.length);
  }

  const missing = () => asks.flatMap((ask, place) => (taken.has(ask) ? [] : [place]));
  if (!signal?.aborted && asks.length > 0)
    try {
      await gateway.series({ asks: asks.map(accepting), upstream: "always" }, { arrived: take, signal });
    } catch (thrown) {
      const failure = failureOf(thrown);
      take(missing().map((place) => ({ place, delivery: { failure } })));
    }

  const changed: SeriesChange[] = [];
  const unchanged: string[] = [];
  const failed: { id: string; failure: Failure }[] = [];
  for (const ask of asks) {
    const delivery = taken.get(ask);
    if (!delivery) continue;
    const [old, series] = [before.get(ask)?.series, recall(ask)?.series];
    if (delivery.failure) failed.push({ id: ask.id, failure: delivery.failure });
    const change = series && series !== old ? changeBetween(old, series) : undefined;
    if (change && isChange(change)) changed.push(change);
    else if (!delivery.failure) unchanged.push(ask.id);
  }

  return {
    changed,
    unchanged,
    failed,
    skipped: missing().map((place) => asks[place].id),
    undo() {
      for (const [ask, entry] of before) putBack(ask, entry);
      tellRemembered();
    },
  };
}
