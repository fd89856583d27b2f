/** A link to a page of someone else; only web addresses become links. */
import { say } from "../../language/language";
import { sectionTexts } from "../texts/sectionTexts";
import { element } from "./element";

export function pageLink(text: string, url: string): HTMLElement {
  if (!/^https?:\/\//i.test(url)) return element("span", {}, text);
  return element(
    "a",
    { class: "link", href: url, target: "_blank", rel: "noopener noreferrer" },
    text,
    element("span", { "aria-hidden": "true" }, " ↗"),
    element("span", { class: "unseen" }, ` (${say(sectionTexts.opensPage)})`),
  );
}
