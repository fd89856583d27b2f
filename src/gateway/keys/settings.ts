/**
 * Credentials (API keys) and switches of the user: from the environment, where they are fixed, or from files of the user's
 * own.
 */
import { join } from "node:path";
import type { RemoteProvider } from "../../publishers/provider";
import { type Environment, homeOf, readOwn, writeOwn } from "./home";

export interface ProviderSettings {
  readonly home: string;
  key(provider: RemoteProvider): { readonly key?: string; readonly fixed: boolean };
  setKey(provider: RemoteProvider, key: string | undefined): void;
  /** Whether a provider may be asked as far as the user is concerned. */
  isOn(provider: RemoteProvider): boolean;
  setOn(provider: RemoteProvider, on: boolean): void;
}

export const keyVariable = (id: string): string => `MARKETBOOK_KEY_${id}`;

export function settingsOf(environment: Environment, warn: (sentence: string) => void): ProviderSettings {
  const home = homeOf(environment);
  const keysFile = join(home, "keys.json");
  const switchesFile = join(home, "switches.json");

  function keys(): Record<string, string> {
    const found = readOwn(keysFile, warn) ?? {};
    const sound = typeof found === "object" && Object.values(found).every((key) => typeof key === "string");
    if (!sound || Array.isArray(found)) throw new Error(`${keysFile} must be an object of keys by provider.`);
    return found as Record<string, string>;
  }

  function switchedOn(): string[] {
    const found = readOwn(switchesFile, warn) ?? [];
    if (!Array.isArray(found)) throw new Error(`${switchesFile} must be a list of providers that are on.`);
    return found.map(String);
  }

  return {
    home,
    key({ id }) {
      const fixed = environment[keyVariable(id)]?.trim();
      if (fixed) return { key: fixed, fixed: true };
      return { key: keys()[id] || undefined, fixed: false };
    },
    setKey({ id }, key) {
      const { [id]: _, ...others } = keys();
      writeOwn(keysFile, key === undefined ? others : { ...others, [id]: key });
    },
    isOn: ({ id, unofficial }) => !unofficial || switchedOn().includes(id),
    setOn({ id }, on) {
      const others = switchedOn().filter((each) => each !== id);
      writeOwn(switchesFile, on ? [...others, id] : others);
    },
  };
}
