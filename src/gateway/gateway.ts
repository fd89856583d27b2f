/**
 * The gateway put together from its parts (dependency injection; World is what a test replaces): store, keys, log, and the
 * way to publishers.
 */
import type { Ask } from "../publishers/fetchSeries";
import type { RemoteProvider } from "../publishers/provider";
import { providers as allProviders } from "../publishers/providers";
import { type Refresh, refreshing } from "./delivery/refresh";
import { type UpstreamClient, upstreamOf } from "./fetching/upstream";
import type { Environment } from "./keys/home";
import { type ProviderSettings, settingsOf } from "./keys/settings";
import { tokenIn } from "./keys/token";
import { type Log, newLog } from "./log";
import { realTime, type Time } from "./moments";
import { storeOf } from "./store/here";
import type { Store } from "./store/store";
import { StoreFault } from "./store/storeFault";

export interface Gateway {
  readonly providers: readonly RemoteProvider[];
  /** Or why there is none: then nothing is asked and nothing answered. */
  readonly store: Store | StoreFault;
  readonly settings: ProviderSettings;
  /** What everyone who asks must show. */
  readonly token: string;
  readonly log: Log;
  readonly time: Time;
  readonly upstream: UpstreamClient;
  readonly refresh: Refresh;
  /** Where data and keys are, or why nothing can be kept. */
  readonly sentence: string;
  close(): Promise<void>;
}

/** What a test puts in the place of the world. */
export interface World {
  readonly providers?: readonly RemoteProvider[];
  readonly ask?: Ask;
  readonly time?: Time;
  readonly store?: Store;
  readonly token?: string;
  readonly warn?: (sentence: string) => void;
}

export async function openGateway(environment: Environment, world: World = {}): Promise<Gateway> {
  const { providers = allProviders, ask, time = realTime, warn = console.warn } = world;
  const settings = settingsOf(environment, warn);
  const store = world.store ?? (await storeOf(environment.MARKETBOOK_STORE, settings.home));
  const log = newLog();
  const upstream = upstreamOf({ settings, log, time, ask });
  const kept = store instanceof StoreFault ? undefined : store;
  return {
    providers,
    store,
    settings,
    token: world.token ?? tokenIn(settings.home, warn),
    log,
    time,
    upstream,
    refresh: kept ? refreshing(kept, upstream, time) : nobody,
    sentence: kept ? `Data are kept in ${kept.where}; keys in ${settings.home}` : (store as StoreFault).message,
    close: async () => kept?.close(),
  };
}

/** Without a store no ask gets as far as this. */
const nobody: Refresh = {
  present: () => Promise.reject(new StoreFault("missing")),
  past: () => Promise.reject(new StoreFault("missing")),
};
