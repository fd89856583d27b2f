/** In which locale workbooks without one of their own are shown, and what the regional settings change about it. */
import type { Library } from "../engine/library/library";
import { localeOfTag } from "../engine/locales/knownLocales";
import { isTold, type Locale, tagOf } from "../engine/locales/present";
import { type Language, languageOfTag, languageTags, say } from "../language/language";
import { texts } from "./texts";

/** The chosen one; else a Chinese page opens in its own Chinese, whatever the browser's first language, and others in the browser's. */
export function regionalLocale(
  language: Language,
  chosen: string | undefined,
  browser: readonly string[],
): Locale | undefined {
  const ofPage = browser.filter((tag) => language === "en" || languageOfTag(tag) === language);
  for (const tag of [chosen, ...ofPage, languageTags[language]]) {
    const locale = tag === undefined ? undefined : localeOfTag(tag);
    if (locale) return locale;
  }
  return undefined;
}

/** The locale of workbooks that were never told of one, among those that are offered: with it they follow the page again. */
export function localeOfPage(library: Library): Locale {
  return { ...library.constants.DEFAULT_LOCALE, name: say(texts.localeOfPage) };
}

/** What a user chooses holds for the workbook, which keeps it, and from then on for those without a locale. */
export function rememberLocale(library: Library, chosen: (tag: string | undefined) => void): void {
  class RegionalPlugin extends library.UIPlugin {
    override handle(command: { type: string; locale?: Locale }): void {
      const { type, locale } = command;
      if (type === "UPDATE_LOCALE" && locale) chosen(isTold(locale) ? tagOf(locale) : undefined);
    }
  }
  library.registries.featurePluginRegistry.add("regional", RegionalPlugin as never);
}
