import { currentLanguage, type Language, languageNames, say, setLanguage } from "../language/language";
import { element } from "./dom/element";
import { select } from "./dom/field";
import { paneTexts } from "./texts/paneTexts";

export function languageMenu(): { readonly element: HTMLElement; repaint(): void } {
  const menu = select(
    Object.entries(languageNames).map(([value, text]) => ({ value, text })),
    currentLanguage(),
    (value) => setLanguage(value as Language),
  );
  menu.classList.add("language");
  menu.dataset.key = "language";
  function repaint(): void {
    menu.value = currentLanguage();
    menu.setAttribute("aria-label", say(paneTexts.language));
  }
  repaint();
  return { element: element("div", {}, menu), repaint };
}
