/** The right end of the thin bar above the grid: language, theme, and the pane's switch. */
import { type Language, languageNames, say } from "../language/language";
import type { PageSettings } from "./settings";
import { texts } from "./texts";

export interface TitleBarActions {
  chooseLanguage(language: Language): Promise<void>;
  switchTheme(): Promise<void>;
  switchPane(): void;
}

const find = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;

export interface TitleBar {
  /** Shows the settings in the current language. */
  show(settings: PageSettings): void;
}

export function mountTitleBar(actions: TitleBarActions): TitleBar {
  const language = find<HTMLSelectElement>("language");
  const theme = find<HTMLButtonElement>("theme");
  const pane = find<HTMLButtonElement>("pane-switch");
  for (const [value, name] of Object.entries(languageNames)) language.append(new Option(name, value));
  language.addEventListener("change", () => void actions.chooseLanguage(language.value as Language));
  theme.addEventListener("click", () => void actions.switchTheme());
  pane.addEventListener("click", () => actions.switchPane());

  return {
    show(settings) {
      language.value = settings.language;
      label(language, say(texts.language));
      label(theme, say(settings.theme === "dark" ? texts.toLight : texts.toDark));
      label(pane, say(settings.paneOpen ? texts.hidePane : texts.showPane));
      pane.setAttribute("aria-expanded", String(settings.paneOpen));
    },
  };
}

function label(element: HTMLElement, text: string): void {
  element.title = text;
  element.setAttribute("aria-label", text);
}
