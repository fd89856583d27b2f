/** The languages that every text of ours is written in: English, Traditional Chinese (Taiwan), Simplified Chinese. */
export type Language = "en" | "tw" | "cn";

/** Each language under its own name, so that whoever cannot read the present one finds theirs. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", tw: "繁體中文", cn: "简体中文" };

/** One text in each language; each is written, none converted from another. */
export type Text = Readonly<Record<Language, string>>;

/** The tag that browsers and Office know a language by. */
export const languageTags: Readonly<Record<Language, string>> = { en: "en-US", tw: "zh-TW", cn: "zh-CN" };

let current: Language = "en";
const listeners = new Set<(language: Language) => void>();

export function currentLanguage(): Language {
  return current;
}

export function setLanguage(language: Language): void {
  if (language === current) return;
  current = language;
  for (const listener of listeners) listener(language);
}

/** Calls the listener after each change; the answer stops that. */
export function onLanguageChange(listener: (language: Language) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The nearest of our languages for a tag such as "zh-Hant-HK", "zh-CN" or "de". */
export function languageOfTag(tag: string): Language {
  const lower = tag.toLowerCase();
  if (!lower.startsWith("zh")) return "en";
  return /hant|tw|hk|mo/.test(lower) ? "tw" : "cn";
}

/** The text in the current language, with {names} replaced by values. */
export function say(text: Text, values: Readonly<Record<string, string | number>> = {}): string {
  return text[current].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    name in values ? String(values[name]) : placeholder,
  );
}
