/**
 * The gateway put together from its parts (dependency injection; World is what a test replaces): store, keys, log, and the
 * way to publishers.
 */
import type { Ask } from "../publishers/fetchSeries";
import type { RemoteProvider } from "../publishers/provider";
import { providers as allProviders } from "../publishers/providers";
import { type Refresh, refreshing } from "./delivery/refresh";
import { tellConsole } from "./failures";
import { type UpstreamClient, upstreamOf } from "./fetching/upstream";
import { type Folder, folderAt } from "./folder/folder";
import type { Environment } from "./keys/home";
import { type ProviderSettings, settingsOf } from "./keys/settings";
import { tokenIn } from "./keys/token";
import { type Log, newLog } from "./log";
import { realTime, type Time } from "./moments";
import { placeOf } from "./store/here";
import { type ReopeningStore, reopening } from "./store/reopening";

export interface Gateway {
  readonly providers: readonly RemoteProvider[];
  /** While it is away no series is asked for and none answered; all else goes on. */
  readonly store: ReopeningStore;
  readonly settings: ProviderSettings;
  /** The user's workbooks and own series: there, whatever the store does. */
  readonly folder: Folder;
  /** What everyone who asks must show. */
  readonly token: string;
  readonly log: Log;
  readonly time: Time;
  readonly upstream: UpstreamClient;
  readonly refresh: Refresh;
  /** Where data and keys are, or why nothing can be kept as yet. */
  readonly sentence: string;
  close(): Promise<void>;
}

/** What a test puts in the place of the world. */
export interface World {
  readonly providers?: readonly RemoteProvider[];
  readonly ask?: Ask;
  readonly time?: Time;
  readonly token?: string;
  readonly warn?: (sentence: string) => void;
}

export async function openGateway(environment: Environment, world: World = {}): Promise<Gateway> {
  const { providers = allProviders, ask, time = realTime, warn = console.warn } = world;
  const settings = settingsOf(environment, warn);
  const store = reopening(placeOf(environment.MARKETBOOK_STORE, settings.home), time.ticks);
  const log = newLog();
  const upstream = upstreamOf({ settings, log, time, ask });
  return {
    providers,
    store,
    settings,
    folder: folderAt(settings.home, time.now, warn),
    token: world.token ?? tokenIn(settings.home, warn),
    log,
    time,
    upstream,
    refresh: refreshing(store, upstream, time),
    sentence: await sentenceOf(store, settings.home),
    close: () => store.close(),
  };
}

async function sentenceOf(store: ReopeningStore, home: string): Promise<string> {
  const fault = await store.fault();
  if (fault) tellConsole(fault);
  if (fault) return `${fault.message}${comesBack.has(fault.kind) ? " It is tried again with every request." : ""}`;
  const damage = await store.damage();
  const where = `Data are kept in ${store.where}; keys in ${home}`;
  if (!damage) return where;
  console.warn(`StoreFault: ${damage}`);
  return `${where}\nThe file of the data is damaged. ${mending}`;
}

const comesBack: ReadonlySet<string> = new Set([
  "disk",
  "full",
  "gone",
  "locked",
  "noFolder",
  "readOnly",
  "unreachable",
]);

const mending = "Sound series are answered as before; mend it with: npx marketbook store check --mend";
