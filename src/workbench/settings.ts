/** What the page remembers between visits; a browser that keeps nothing gets the defaults each time. */
import { type Language, languageOfTag, languageTags, setLanguage } from "../language/language";

export type Theme = "light" | "dark";

export interface PageSettings {
  language: Language;
  /** The tag of the locale that the user has chosen; undefined for the browser's. */
  locale?: string;
  theme: Theme;
  paneWidth: number;
  paneOpen: boolean;
}

const key = "marketbook.page";

export const paneWidths = { least: 320, usual: 360, most: 720 };

function stored(): Partial<PageSettings> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    // Storage is switched off, or holds what another program wrote: the defaults do.
    return {};
  }
}

export function readSettings(): PageSettings {
  const { language, locale, theme, paneWidth, paneOpen } = stored();
  return {
    language:
      language === "en" || language === "tw" || language === "cn" ? language : languageOfTag(navigator.language),
    ...(typeof locale === "string" && { locale }),
    theme: theme === "dark" || theme === "light" ? theme : systemTheme(),
    paneWidth: typeof paneWidth === "number" ? paneWidth : paneWidths.usual,
    paneOpen: paneOpen !== false,
  };
}

function systemTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function keepSettings(settings: PageSettings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // A full or forbidden storage costs the memory of a width, not the page.
  }
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  document.documentElement.dataset.bsTheme = theme;
}

export function applyLanguage(language: Language): void {
  document.documentElement.lang = languageTags[language];
  setLanguage(language);
}
