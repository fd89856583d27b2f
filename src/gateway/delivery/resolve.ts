/** From an id as a cell writes it to a provider and what to ask of it. */

import { isRemote, type Provider, type RemoteProvider, type SeriesQuery, spelled } from "../../publishers/provider";
import type { Failure } from "../../series/delivery";
import { editDistance, nearestOf } from "../../series/ids/editDistance";
import { failure, failureOf, noProvider, notAnId, readInPage } from "../failures";
import { dayOf } from "../moments";

export interface Resolved {
  readonly provider: RemoteProvider;
  /** In its one spelling. */
  readonly id: string;
  readonly query: SeriesQuery;
}

export function resolve(providers: readonly Provider[], written: string, now: number): Resolved | Failure {
  const colon = written.indexOf(":");
  if (colon < 1) return failure("unknownProvider", notAnId(written), now);
  const name = written.slice(0, colon).trim().toUpperCase();
  const provider = providers.find(({ id }) => id === name);
  if (!provider) {
    const nearest = nearestOf(providers, ({ id }) => editDistance(name, id));
    return failure("unknownProvider", noProvider(name, nearest?.id ?? ""), now);
  }
  if (!isRemote(provider)) return failure("unknownProvider", readInPage(provider), now);
  const { code, field } = spelled(provider, written.slice(colon + 1));
  if (code === "") return failure("unknownProvider", notAnId(written), now);
  const query = { code, field, today: dayOf(now) };
  try {
    // A provider refuses a code that it cannot have before anyone is asked.
    provider.request(query);
  } catch (thrown) {
    return failureOf(thrown, now);
  }
  return { provider, id: `${provider.id}:${code}${field ? `.${field}` : ""}`, query };
}

export const isFailure = (found: Resolved | Failure): found is Failure => "kind" in found;
