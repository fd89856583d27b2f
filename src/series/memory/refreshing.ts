/** A refresh: publishers are asked through the gateway, a few series at a time, so that it can be watched and stopped. */
import type { GatewayClient } from "../asking/askGateway";
import { failureOf } from "../asking/gatewayFailure";
import type { Delivery, Failure, SeriesAsk } from "../delivery";
import type { RefreshOptions, RefreshOutcome } from "../refreshOutcome";
import type { Remembered } from "../remembered";
import { changeBetween, isChange, type SeriesChange } from "../seriesChange";
import { putBack, recall, recallAll, remember, tellRemembered } from "./seriesMemory";
import { chunks } from "./supply";

const atOnce = 10;

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
  const changed: SeriesChange[] = [];
  const unchanged: string[] = [];
  const failed: { id: string; failure: Failure }[] = [];
  const skipped: string[] = [];
  let done = 0;
  onProgress?.(0, asks.length);
  const accepting = (ask: SeriesAsk): SeriesAsk => {
    const seen = ask.asOf === undefined ? accept[ask.id] : undefined;
    return seen ? { ...ask, accept: seen } : ask;
  };
  for (const batch of chunks(asks, atOnce)) {
    const deliveries = signal?.aborted ? undefined : await delivered(gateway, batch.map(accepting), signal);
    if (!deliveries) {
      skipped.push(...batch.map(({ id }) => id));
      continue;
    }
    for (const [index, ask] of batch.entries()) take(ask, deliveries[index]);
    done += batch.length;
    tellRemembered();
    onProgress?.(done, asks.length);
  }

  function take(ask: SeriesAsk, delivery: Delivery): void {
    const old = recall(ask);
    before.set(ask, old);
    const { series } = remember(ask, delivery, "always");
    if (delivery.failure) failed.push({ id: ask.id, failure: delivery.failure });
    const change = series && series !== old?.series ? changeBetween(old?.series, series) : undefined;
    if (change && isChange(change)) changed.push(change);
    else if (!delivery.failure) unchanged.push(ask.id);
  }

  return {
    changed,
    unchanged,
    failed,
    skipped,
    undo() {
      for (const [ask, entry] of before) putBack(ask, entry);
      tellRemembered();
    },
  };
}

/** Undefined when it was stopped on the way. */
async function delivered(
  gateway: GatewayClient,
  asks: readonly SeriesAsk[],
  signal: AbortSignal | undefined,
): Promise<readonly Delivery[] | undefined> {
  try {
    return await gateway.series({ asks, upstream: "always" }, signal);
  } catch (thrown) {
    if (signal?.aborted) return undefined;
    const failure = failureOf(thrown);
    return asks.map(() => ({ failure }));
  }
}
