/** The pane's element in the page and what stands where in it. */
import type { Place, PlaceName } from "./context";
import { placeNames } from "./context";
import { type Child, element } from "./dom/element";
import { adoptStyles } from "./styles/adopt";
import { panelId, tabId } from "./tabs";

export interface FrameParts {
  readonly search: readonly Child[];
  readonly tabs: HTMLElement;
  readonly warning: HTMLElement;
  readonly places: Readonly<Record<PlaceName, Place>>;
  readonly results: HTMLElement;
  readonly notices: HTMLElement;
  /** Esc; false when there is nothing to go back to, and the key is the page's. */
  goBack(): boolean;
}

/** Its styles are its own: the page's do not reach it, nor its the page. */
export function paneHost() {
  const host = element("div", { class: "marketbook-pane" });
  const root = host.attachShadow({ mode: "open" });
  adoptStyles(root);
  return { host, root };
}

export function paneFrame({ search, tabs, warning, places, results, notices, goBack }: FrameParts): HTMLElement {
  for (const name of placeNames) {
    const { panel } = places[name];
    panel.id = panelId(name);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tabId(name));
  }
  const onkeydown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing || !goBack()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return element(
    "div",
    { class: "pane", onkeydown },
    element("div", { class: "head" }, element("div", { class: "search-row" }, ...search), tabs),
    warning,
    element("div", { class: "body" }, ...placeNames.map((name) => places[name].panel), results),
    notices,
  );
}
