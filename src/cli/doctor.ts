/** `marketbook doctor`: asks every provider once and says what works from here. */
import { isoToSerial, serialToIso } from "../cells/serialDates";
import { keyVariable, type ProviderSettings } from "../gateway/keys/settings";
import { say } from "../language/language";
import { type Asking, fetchSeries } from "../publishers/fetchSeries";
import type { ParsedSeries, RemoteProvider, SeriesQuery } from "../publishers/provider";
import { SourceFault } from "../publishers/sourceFault";
import { spelled } from "../series/ids/spelled";

type Finding = "works" | "needs a key" | "off" | "blocked";

export interface Diagnosis {
  readonly provider: string;
  readonly series: string;
  readonly finding: Finding;
  readonly sentence: string;
  readonly rows: number;
  readonly last: string | null;
}

type Keys = Pick<ProviderSettings, "key" | "isOn">;

/** Long enough for a yearly series that is published late to have an observation. */
const daysAsked = 1_000;

function queryFor(provider: RemoteProvider, today: number): SeriesQuery {
  return { ...spelled(provider, provider.example), start: today - daysAsked, end: today, today };
}

function working(provider: RemoteProvider, series: ParsedSeries): Diagnosis {
  const last = series.observations.at(-1);
  return {
    provider: provider.id,
    series: `${provider.id}:${provider.example}`,
    finding: "works",
    sentence: series.title,
    rows: series.observations.length,
    last: last ? serialToIso(last.date) : null,
  };
}

function silent(provider: RemoteProvider, finding: Finding, sentence: string): Diagnosis {
  return {
    provider: provider.id,
    series: `${provider.id}:${provider.example}`,
    finding,
    sentence,
    rows: 0,
    last: null,
  };
}

function notAsked(provider: RemoteProvider, settings: Keys): Diagnosis | undefined {
  if (!settings.isOn(provider)) return silent(provider, "off", "unofficial: off until it is switched on");
  if (!provider.key?.required) return undefined;
  const { key, fault } = settings.key(provider);
  if (key) return undefined;
  if (fault) return silent(provider, "blocked", say(fault));
  const where = `enter it in the pane or set ${keyVariable(provider.id)}`;
  return silent(provider, "needs a key", `${where}; a key: ${provider.key.register}`);
}

export async function diagnose(
  provider: RemoteProvider,
  settings: Keys,
  asking: Asking = {},
  today = isoToSerial(new Date().toISOString().slice(0, 10)) as number,
): Promise<Diagnosis> {
  try {
    const query = queryFor(provider, today);
    const key = provider.key && settings.key(provider).key;
    return notAsked(provider, settings) ?? working(provider, await fetchSeries(provider, query, { ...asking, key }));
  } catch (thrown) {
    if (!(thrown instanceof SourceFault)) throw thrown;
    const finding = thrown.kind === "rejectedKey" ? "needs a key" : "blocked";
    return silent(provider, finding, say(thrown.text));
  }
}
