/** Everyone who can be asked, found by name or by what they are for. */
import { say } from "../../../language/language";
import type { SourceState } from "../../../series/delivery";
import { moveInList } from "../../dom/arrows";
import { element } from "../../dom/element";
import { field } from "../../dom/field";
import { empty } from "../../dom/parts";
import { hasEveryWord, plain } from "../../search/words";
import { sourcesTexts } from "../../texts/sourcesTexts";
import { textInput } from "../unitFields";
import { sourceBadges } from "./sourceBadges";

/** The sources whose id, name, purpose or example holds every word, in any of the three languages. */
export function searchSources(query: string, sources: readonly SourceState[]): readonly SourceState[] {
  const wanted = plain(query);
  return sources.filter(({ id, name, purpose, example }) =>
    hasEveryWord(wanted, plain([id, name, example, ...Object.values(purpose)].join(" "))),
  );
}

export function sourceRow(source: SourceState, open: (id: string) => void): HTMLElement {
  return element(
    "button",
    { type: "button", class: "row", "data-key": `source-${source.id}`, onclick: () => open(source.id) },
    element("span", { class: "name" }, source.name, element("span", { class: "mark" }, ` ${source.id}`)),
    element("span", { class: "about" }, say(source.purpose)),
    sourceBadges(source),
  );
}

export interface ListSteps {
  readonly query: string;
  search(query: string): void;
  open(id: string): void;
}

export function sourceListView(sources: readonly SourceState[], { query, search, open }: ListSteps): HTMLElement[] {
  const found = searchSources(query, sources);
  const rows = element("div", { class: "list many" }, ...found.map((source) => sourceRow(source, open)));
  rows.addEventListener("keydown", moveInList(rows));
  const box = textInput("find-source", query, search, { type: "search" });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    (box.getRootNode() as ParentNode).querySelector<HTMLElement>(".list.many button.row")?.focus();
  });
  return [
    element(
      "div",
      {},
      element("h2", { class: "title" }, say(sourcesTexts.heading)),
      element("p", { class: "lead" }, say(sourcesTexts.lead)),
    ),
    field({ label: say(sourcesTexts.find), control: box, hint: say(sourcesTexts.findHint) }),
    found.length > 0
      ? rows
      : empty({
          icon: "search",
          heading: say(sourcesTexts.nothing, { query }),
          hint: say(sourcesTexts.nothingHint),
          action: { key: "all-sources", label: say(sourcesTexts.showAll), run: () => search("") },
        }),
  ];
}
