/** Asks a provider as a gateway does, with bodies in the place of the network. */

import type { HttpRequest, RemoteProvider, SeriesQuery } from "../../../src/publishers/provider";
import { providers } from "../../../src/publishers/providers";
import { SourceFault } from "../../../src/publishers/sourceFault";
import { spelled } from "../../../src/series/ids/spelled";
import { type cases, day, fixture } from "./cases";

type Case = (typeof cases)[number];

export function remote(id: string): RemoteProvider {
  const provider = providers.find((each) => each.id === id.split(":")[0].toUpperCase());
  if (!provider) throw new Error(id);
  return provider;
}

export function queryOf({
  id,
  start,
  end,
  today = "2026-01-01",
  vintage,
}: Omit<Case, "bodies" | "unit" | "frequency" | "observations">): SeriesQuery {
  const written = id.slice(id.indexOf(":") + 1);
  return {
    ...spelled(remote(id), written),
    start: start === undefined ? undefined : day(start),
    end: end === undefined ? undefined : day(end),
    today: day(today),
    vintage,
  };
}

/** All requests of a case, those that follow from answers included; as many as there are bodies, or the case is wrong. */
export function requestsOf(given: Case): HttpRequest[] {
  const provider = remote(given.id);
  const query = queryOf(given);
  const requests = [...provider.request(query)];
  const bodies = given.bodies.map(fixture);
  for (;;) {
    const more = provider.follow?.(query, bodies.slice(0, requests.length)) ?? [];
    if (more.length === 0) return requests;
    requests.push(...more);
  }
}

export function parsed(given: Case) {
  return remote(given.id).parse(queryOf(given), given.bodies.map(fixture));
}

/** The kind of fault that an action throws; undefined when it throws none. */
export function faultOf(action: () => unknown): SourceFault | undefined {
  try {
    action();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof SourceFault) return thrown;
    throw thrown;
  }
}
