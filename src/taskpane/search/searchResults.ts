/** The panel of results: takes the place of the four places while there is a query. */
import { say } from "../../language/language";
import type { SourceState } from "../../series/delivery";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { PaneContext } from "../context";
import { element } from "../dom/element";
import { paneTexts } from "../texts/paneTexts";
import { drawResults } from "./resultsView";

export interface SearchResults {
  readonly panel: HTMLElement;
  /** Says the number of results to screen readers. */
  readonly status: HTMLElement;
  search(query: string): void;
  repaint(): void;
  focusFirst(): void;
  openFirst(): void;
}

export function searchResults(
  context: PaneContext,
  present: () => readonly OwnSeries[],
  sources: () => readonly SourceState[],
  clear: () => void,
): SearchResults {
  const panel = element("section", { class: "place", hidden: true });
  const status = element("div", { class: "unseen", role: "status" });
  let query = "";
  let everyFunction = false;

  function repaint(): void {
    panel.setAttribute("aria-label", say(paneTexts.results));
    if (query === "") {
      status.textContent = "";
      return;
    }
    const count = drawResults(
      panel,
      context,
      { own: present(), sources: sources() },
      query,
      everyFunction,
      showEvery,
      clear,
    );
    status.textContent = say(paneTexts.resultCount, { count });
  }

  function showEvery(): void {
    everyFunction = true;
    repaint();
  }

  return {
    panel,
    status,
    search: (text) => {
      query = text;
      everyFunction = false;
      panel.scrollTop = 0;
      repaint();
    },
    repaint,
    focusFirst: () => panel.querySelector<HTMLElement>("button.row")?.focus(),
    openFirst: () => panel.querySelector<HTMLElement>("[data-first]")?.click(),
  };
}
