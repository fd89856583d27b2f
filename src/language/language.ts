/** The languages that every text of ours is written in: English, Traditional Chinese (Taiwan), Simplified Chinese. */
export type Language = "en" | "tw" | "cn";

/** Each language under its own name, so that whoever cannot read the present one finds theirs. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", tw: "繁體中文", cn: "简体中文" };

/** One text in each language; each is written, none converted from another. */
export type Text = Readonly<Record<Language, string>>;

/** The tag that browsers and Office know a language by. */
export const languageTags: Readonly<Record<Language, string>> = { en: "en-US", tw: "zh-TW", cn: "zh-CN" };

interface LanguageState {
  current: Language;
  readonly listeners: Set<(language: Language) => void>;
}

declare global {
  var marketbookLanguage: LanguageState | undefined;
}

/**
 * One state for the page, not for the bundle: the functions (functions.js) and the pane are scripts of their own, each with a
 * copy of this file.
 */
const state: LanguageState = globalThis.marketbookLanguage ?? { current: "en", listeners: new Set() };
globalThis.marketbookLanguage = state;

export function currentLanguage(): Language {
  return state.current;
}

export function setLanguage(language: Language): void {
  if (language === state.current) return;
  state.current = language;
  for (const listener of state.listeners) listener(language);
}

/** Calls the listener after each change; the answer stops that. */
export function onLanguageChange(listener: (language: Language) => void): () => void {
  state.listeners.add(listener);
  return () => state.listeners.delete(listener);
}

/** The nearest of our languages for a tag such as "zh-Hant-HK", "zh-CN" or "de". */
export function languageOfTag(tag: string): Language {
  const lower = tag.toLowerCase();
  if (!lower.startsWith("zh")) return "en";
  return /hant|tw|hk|mo/.test(lower) ? "tw" : "cn";
}

/**
 * A text with its {names} replaced by what `found` answers; undefined leaves the place as it is. "{count|claim|claims}" is the
 * first word where the count is 1 and the second otherwise, for languages that have both.
 */
export function fillIn(text: string, found: (name: string) => string | undefined): string {
  return text.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (placeholder, name: string, one?: string, many?: string) => {
      const value = found(name);
      if (value === undefined) return placeholder;
      if (one === undefined || many === undefined) return value;
      return value === "1" ? one : many;
    },
  );
}

/** The text in the current language, with {names} replaced by values. */
export function say(text: Text, values: Readonly<Record<string, string | number>> = {}): string {
  return fillIn(text[state.current], (name) => (name in values ? String(values[name]) : undefined));
}
