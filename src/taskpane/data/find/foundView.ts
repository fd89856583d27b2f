/** The series that are found, and the id that was typed. */
import { say } from "../../../language/language";
import type { KnownSeries } from "../../../series/known/knownSeries";
import { moveInList } from "../../dom/arrows";
import { element } from "../../dom/element";
import { empty } from "../../dom/parts";
import { finderTexts } from "../../texts/finderTexts";
import { sectionTexts } from "../../texts/sectionTexts";
import type { Found } from "./finder";
import { isMade } from "./previewed";

export interface FoundSteps {
  open(id: string): void;
  /** One of the user's own series, by its name. */
  openOwn(name: string): void;
  showEvery(): void;
  clear(): void;
}

export function knownRow({ id, title }: KnownSeries, open: (id: string) => void): HTMLElement {
  return element(
    "button",
    { type: "button", class: "row", "data-key": `known-${id}`, onclick: () => open(id) },
    element("span", { class: "name" }, say(title)),
    element("span", { class: "about" }, id, isMade(id) && ` · ${say(finderTexts.made)}`),
  );
}

function typedRow({ id, known }: NonNullable<Found["typed"]>, steps: FoundSteps): HTMLElement {
  if (known) return knownRow(known, steps.open);
  const go = () => (id.startsWith("FILE:") ? steps.openOwn(id.slice(5)) : steps.open(id));
  return element(
    "button",
    { type: "button", class: "row", "data-key": "typed-id", onclick: go },
    element("span", { class: "name" }, say(finderTexts.asTyped, { id })),
    element("span", { class: "about" }, say(finderTexts.asTypedAbout)),
  );
}

function moreRow(count: number, showEvery: () => void): HTMLElement {
  return element(
    "button",
    { type: "button", class: "row link", "data-key": "more-series", onclick: showEvery },
    say(sectionTexts.more, { count }),
  );
}

export function foundView(query: string, { typed, shown, more }: Found, steps: FoundSteps): HTMLElement {
  if (!typed && shown.length === 0)
    return empty({
      icon: "search",
      heading: say(finderTexts.nothing, { query: query.trim() }),
      hint: say(finderTexts.nothingHint),
      action: { key: "clear-find", label: say(finderTexts.clear), run: steps.clear },
    });
  const list = element(
    "div",
    { class: "list found" },
    typed && typedRow(typed, steps),
    ...shown.map((each) => knownRow(each, steps.open)),
    more > 0 && moreRow(more, steps.showEvery),
  );
  list.addEventListener("keydown", moveInList(list));
  return list;
}
