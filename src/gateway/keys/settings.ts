/**
 * Credentials (API keys) and switches of the user: from the environment, where they are fixed, or from files of the user's
 * own.
 */
import { join } from "node:path";
import type { Text } from "../../language/language";
import type { RemoteProvider } from "../../publishers/provider";
import { type Environment, homeOf, type OwnFile, readOwn, SettingsFault, writeOwn } from "./home";

export interface ProviderSettings {
  readonly home: string;
  /** `fault`: why the user's own keys cannot be read. */
  key(provider: RemoteProvider): { readonly key?: string; readonly fixed: boolean; readonly fault?: Text };
  setKey(provider: RemoteProvider, key: string | undefined): void;
  /** Whether a provider may be asked as far as the user is concerned. */
  isOn(provider: RemoteProvider): boolean;
  setOn(provider: RemoteProvider, on: boolean): void;
}

export const keyVariable = (id: string): string => `MARKETBOOK_KEY_${id}`;

export function settingsOf(environment: Environment, warn: (sentence: string) => void): ProviderSettings {
  const home = homeOf(environment);
  const [keysFile, switchesFile] = [keysIn(home), switchesIn(home)];
  const keys = () => readOwn(keysFile, warn) ?? {};
  const switchedOn = () => readOwn(switchesFile, warn) ?? [];

  return {
    home,
    key({ id }) {
      const fixed = environment[keyVariable(id)]?.trim();
      if (fixed) return { key: fixed, fixed: true };
      try {
        return { key: keys()[id] || undefined, fixed: false };
      } catch (thrown) {
        if (thrown instanceof SettingsFault) return { fixed: false, fault: thrown.text };
        throw thrown;
      }
    },
    setKey({ id }, key) {
      const { [id]: _, ...others } = keys();
      writeOwn(keysFile, key === undefined ? others : { ...others, [id]: key });
    },
    isOn({ id, unofficial }) {
      if (!unofficial) return true;
      try {
        return switchedOn().includes(id);
      } catch (thrown) {
        // Off is the safe side, and switching it on says what is wrong.
        if (thrown instanceof SettingsFault) return false;
        throw thrown;
      }
    },
    setOn({ id }, on) {
      const others = switchedOn().filter((each) => each !== id);
      writeOwn(switchesFile, on ? [...others, id] : others);
    },
  };
}

function areKeys(content: unknown): content is Record<string, string> {
  return (
    typeof content === "object" &&
    content !== null &&
    !Array.isArray(content) &&
    Object.values(content).every((key) => typeof key === "string")
  );
}

const areSwitches = (content: unknown): content is string[] =>
  Array.isArray(content) && content.every((each) => typeof each === "string");

const keysIn = (home: string): OwnFile<Record<string, string>> => ({
  path: join(home, "keys.json"),
  isSound: areKeys,
  expected: {
    en: "JSON with a key for each provider",
    tw: "各資料來源金鑰的 JSON",
    cn: "各数据来源密钥的 JSON",
  },
  stillGood: {
    en: "sources that need no key from it go on",
    tw: "不需要其中金鑰的資料來源照常運作",
    cn: "不需要其中密钥的数据来源照常运作",
  },
});

const switchesIn = (home: string): OwnFile<string[]> => ({
  path: join(home, "switches.json"),
  isSound: areSwitches,
  expected: {
    en: "JSON with a list of the providers that are on",
    tw: "已啟用資料來源清單的 JSON",
    cn: "已启用数据来源列表的 JSON",
  },
  stillGood: {
    en: "sources that need not be switched on go on",
    tw: "不需要啟用的資料來源照常運作",
    cn: "不需要启用的数据来源照常运作",
  },
});
