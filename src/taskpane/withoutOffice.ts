/** What Excel's page shows where Excel, or Microsoft's script, is not there: whoever opened it is told how to go on. */
import { languageOfTag, languageTags, say, setLanguage } from "../language/language";
import { element } from "./dom/element";
import { adoptPageStyles, adoptStyles } from "./styles/adopt";
import { outsideTexts } from "./texts/outsideTexts";

export type Missing = "script" | "excel";

/** @param missing Microsoft's script office.js, or Excel around the page. */
export function sayWithoutOffice(page: Document, missing: Missing): void {
  const language = languageOfTag(navigator.language);
  setLanguage(language);
  page.documentElement.lang = languageTags[language];
  adoptPageStyles(page);
  const place = element("div");
  const root = place.attachShadow({ mode: "open" });
  adoptStyles(root);
  const workbench = element("a", { href: "./" }, say(outsideTexts.workbench));
  const words = [say(outsideTexts[missing]), say(outsideTexts.inExcel)].map((text) => element("p", {}, text));
  root.append(
    element(
      "main",
      { class: "pane outside" },
      element("h1", { class: "title" }, say(outsideTexts.title)),
      ...words,
      element("p", {}, workbench),
    ),
  );
  page.body.replaceChildren(place);
}
