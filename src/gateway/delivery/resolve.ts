/** Id parsing: from an id as a cell writes it to a provider and what to ask of it. */

import type { RemoteProvider, SeriesQuery } from "../../publishers/provider";
import type { Failure } from "../../series/delivery";
import { editDistance, nearestOf } from "../../series/ids/editDistance";
import { spelled } from "../../series/ids/spelled";
import { localProviders } from "../../series/local/localProviders";
import { failure, failureOf, noProvider, notAnId, readInPage } from "../failures";
import { dayOf } from "../moments";

export interface Resolved {
  readonly provider: RemoteProvider;
  /** In its one spelling. */
  readonly id: string;
  readonly query: SeriesQuery;
}

export function resolve(providers: readonly RemoteProvider[], written: string, now: number): Resolved | Failure {
  const colon = written.indexOf(":");
  if (colon < 1) return failure("unknownProvider", notAnId(written), now);
  const name = written.slice(0, colon).trim().toUpperCase();
  if (localProviders.some(({ id }) => id === name)) return failure("unknownProvider", readInPage(name), now);
  const provider = providers.find(({ id }) => id === name);
  if (!provider) {
    const nearest = nearestOf([...localProviders, ...providers], ({ id }) => editDistance(name, id));
    return failure("unknownProvider", noProvider(name, nearest?.id ?? ""), now);
  }
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
