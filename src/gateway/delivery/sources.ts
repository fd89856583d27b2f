/** Provider status and health check: what the pane shows of each publisher, and the test of one. */
import { serialToIso } from "../../cells/serialDates";
import type { Text } from "../../language/language";
import type { RemoteProvider } from "../../publishers/provider";
import type { SourceState, SourceTest } from "../../series/delivery";
import { failure, failureOf } from "../failures";
import type { UpstreamClient } from "../fetching/upstream";
import type { ProviderSettings } from "../keys/settings";
import type { Log } from "../log";
import { isoOf, type Time } from "../moments";
import { isFailure, resolve } from "./resolve";

interface Desk {
  readonly settings: ProviderSettings;
  readonly upstream: UpstreamClient;
  readonly log: Log;
  readonly time: Time;
}

export function stateOf(desk: Desk, provider: RemoteProvider, counts?: Readonly<Record<string, number>>): SourceState {
  const { settings, upstream, log, time } = desk;
  const { id, name, home, purpose, licence, example, limit } = provider;
  const until = upstream.circuit.pausedUntil(id);
  const { lastFailure, lastSuccess } = upstream.outcomes.get(id) ?? {};
  const unread = provider.key && settings.key(provider).fault;
  return {
    id,
    name,
    home,
    purpose,
    licence,
    example,
    key: keyOf(settings, provider),
    unofficial: provider.unofficial === true,
    on: settings.isOn(provider),
    limit,
    used: { window: upstream.pace.used(provider), today: log.today(id, time.now()) },
    kept: counts && (counts[id] ?? 0),
    pausedUntil: until === undefined ? undefined : isoOf(until),
    lastFailure: unread ? failure("gateway", unread, time.now()) : lastFailure,
    lastSuccess: lastSuccess === undefined ? undefined : isoOf(lastSuccess),
  };
}

function keyOf(settings: ProviderSettings, provider: RemoteProvider): SourceState["key"] {
  if (!provider.key) return undefined;
  const { required, secret, register, unlocks } = provider.key;
  const { key, fixed } = settings.key(provider);
  return { required, secret, present: key !== undefined, fixed, register, unlocks };
}

/** Long enough for a yearly series that is published late to have an observation. */
const daysAsked = 1_000;

/** Asks for the example once, and keeps nothing. A pause is no reason not to: the user wants to know now. */
export async function testOf({ upstream, time }: Desk, provider: RemoteProvider): Promise<SourceTest> {
  const silent = (text: Text): SourceTest => ({ works: false, text, rows: 0, last: "" });
  const barred = upstream.barrier(provider);
  if (barred && barred.kind !== "paused") return silent(barred.text);
  const wanted = resolve([provider], `${provider.id}:${provider.example}`, time.now());
  if (isFailure(wanted)) return silent(wanted.text);
  try {
    const { today } = wanted.query;
    const query = { ...wanted.query, start: today - daysAsked, end: today };
    const { observations } = await upstream.once({ ...wanted, query });
    const last = serialToIso(observations[observations.length - 1].date);
    return { works: true, text: works(provider, observations.length, last), rows: observations.length, last };
  } catch (thrown) {
    return silent(failureOf(thrown, time.now()).text);
  }
}

const works = ({ id, example }: RemoteProvider, rows: number, last: string): Text => ({
  en: `${id}:${example} works: ${rows} ${rows === 1 ? "observation" : "observations"} up to ${last}.`,
  tw: `${id}:${example} 可用：共 ${rows} 個觀測值，至 ${last}。`,
  cn: `${id}:${example} 可用：共 ${rows} 个观测值，至 ${last}。`,
});
