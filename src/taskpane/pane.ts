/** The pane: one search box, four places, one line that says what happened. The same in Excel and in the workbench. */
import type { FunctionEntry } from "../functions/guard/entry";
import { catalogue } from "../generated/catalogue";
import { currentLanguage, languageTags, onLanguageChange, say, type Text } from "../language/language";
import { type SourceDesk, sourceDeskAt } from "../series/asking/sourceDesk";
import type { Template } from "../templates/template";
import { templates as everyTemplate } from "../templates/templates";
import type { WorkbookPort } from "../workbook/port";
import { act } from "./act";
import { analysesPlace } from "./analyses/analysesPlace";
import { cellPlace } from "./cell/cellPlace";
import { type PaneContext, type Place, type PlaceName, placeNames, type Route } from "./context";
import { dataPlace } from "./data/dataPlace";
import { takeDroppedFiles } from "./data/dropFile";
import { ownSeriesShelf } from "./data/ownSeries";
import { sourceShelf } from "./data/sources/sourceShelf";
import { element } from "./dom/element";
import { message } from "./dom/parts";
import { functionsPlace } from "./functions/functionsPlace";
import { languageMenu } from "./languageMenu";
import { noticeBar } from "./notice";
import { searchBox } from "./search/searchBox";
import { searchResults } from "./search/searchResults";
import { adoptStyles } from "./styles/adopt";
import { panelId, placeTabs, tabId } from "./tabs";
import { paneTexts } from "./texts/paneTexts";

export type Theme = "light" | "dark" | "system";

export interface PaneOptions {
  /** "system", which follows the browser, when left out. */
  readonly theme?: Theme;
  /** True where the page around the pane has no language switch of its own. */
  readonly languageMenu?: boolean;
  /** What the pane offers; all that the build knows when left out. */
  readonly functions?: readonly FunctionEntry[];
  readonly templates?: readonly Template[];
  /** Who is asked about the sources of data; the gateway that serves the page when left out. */
  readonly desk?: SourceDesk;
}

export interface Pane {
  /** The element that was put into the page. */
  readonly element: HTMLElement;
  setTheme(theme: Theme): void;
  go(route: Route): void;
  /** Reads the user's own series anew, which the page has changed. */
  readOwnSeries(): Promise<void>;
  /** Takes the pane out of the page. */
  dispose(): void;
}

export function mountPane(parent: HTMLElement, port: WorkbookPort, options: PaneOptions = {}): Pane {
  const host = element("div", { class: "marketbook-pane" });
  const root = host.attachShadow({ mode: "open" });
  adoptStyles(root);

  const notices = noticeBar();
  const context: PaneContext = {
    port,
    functions: options.functions ?? catalogue,
    templates: options.templates ?? everyTemplate,
    go,
    tell: notices.tell,
    hush: notices.hush,
    act: (doing, action) => act(notices, doing, action),
  };

  const shelf = ownSeriesShelf(port, context.act, () => {
    for (const name of ["analyses", "data", "cell"] as const) places[name].repaint();
    results.repaint();
  });
  const sources = sourceShelf(options.desk ?? sourceDeskAt(() => document.baseURI), () => {
    data.repaint();
    results.repaint();
  });
  const data = dataPlace(context, shelf, sources);
  const places: Record<PlaceName, Place> = {
    analyses: analysesPlace(context, () => shelf.all()),
    functions: functionsPlace(context),
    data,
    cell: cellPlace(context, () => shelf.all()),
  };
  const results = searchResults(context, () => shelf.all(), sources.all, clearSearch);
  let shown: PlaceName = "analyses";
  let query = "";
  let searching = false;

  const box = searchBox({
    search: (text) => {
      query = text.trim();
      searching = query !== "";
      if (searching) sources.wake();
      results.search(query);
      arrange();
    },
    enterResults: () => searching && results.focusFirst(),
    openFirst: () => searching && results.openFirst(),
  });
  const tabs = placeTabs((name) => {
    box.clear();
    show(name);
  });
  const menu = options.languageMenu ? languageMenu() : undefined;
  /** Stays above every place for as long as it is true. */
  const warning = element("div", { class: "warning", role: "alert" });
  let dateFault: Text | undefined;

  function clearSearch(): void {
    box.clear();
    box.input.focus();
  }

  /** Shows the results or the chosen place, never both. */
  function arrange(): void {
    results.panel.hidden = !searching;
    for (const name of placeNames) places[name].panel.hidden = searching || name !== shown;
    tabs.select(shown);
  }

  function show(name: PlaceName): void {
    notices.settle();
    shown = name;
    arrange();
    if (name === "cell" || name === "data") places[name].show({ place: name });
  }

  let cameFromResults = false;
  function go(route: Route): void {
    notices.settle();
    cameFromResults = searching;
    searching = false;
    shown = route.place;
    arrange();
    places[route.place].show(route);
  }

  /** Esc: an open question, then the search, then the detail. */
  function goBack(): boolean {
    if (notices.cancel()) return true;
    if (searching) {
      clearSearch();
      return true;
    }
    if (!places[shown].back()) return false;
    if (cameFromResults && query !== "") {
      cameFromResults = false;
      searching = true;
      arrange();
      results.focusFirst();
    }
    return true;
  }

  function repaintWarning(): void {
    warning.replaceChildren(...(dateFault ? [message("failed", say(dateFault))] : []));
  }

  function repaint(): void {
    host.lang = languageTags[currentLanguage()];
    globalThis.marketbook?.setLanguage(currentLanguage());
    box.repaint();
    tabs.repaint();
    menu?.repaint();
    notices.repaint();
    repaintWarning();
    for (const name of placeNames) places[name].repaint();
    results.repaint();
  }

  for (const name of placeNames) {
    const { panel } = places[name];
    panel.id = panelId(name);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tabId(name));
  }
  const frame = element(
    "div",
    {
      class: "pane",
      onkeydown: (event: KeyboardEvent) => {
        if (event.key !== "Escape" || event.isComposing || !goBack()) return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
    element(
      "div",
      { class: "head" },
      element("div", { class: "search-row" }, box.element, menu?.element, results.status),
      tabs.element,
    ),
    warning,
    element("div", { class: "body" }, ...placeNames.map((name) => places[name].panel), results.panel),
    notices.element,
  );
  root.append(frame);
  takeDroppedFiles(frame, (files) => {
    go({ place: "data" });
    void data.readFiles(files);
  });

  function setTheme(theme: Theme): void {
    if (theme === "system") delete host.dataset.theme;
    else host.dataset.theme = theme;
  }
  setTheme(options.theme ?? "system");
  parent.append(host);
  const forgetLanguage = onLanguageChange(repaint);
  repaint();
  arrange();
  void shelf.load();
  void context
    .act(() => say(paneTexts.loading), port.dateFault)
    .then((asked) => {
      dateFault = asked?.answer;
      repaintWarning();
    });

  return {
    element: host,
    setTheme,
    go,
    readOwnSeries: () => shelf.load(),
    dispose: () => {
      forgetLanguage();
      for (const name of placeNames) places[name].dispose?.();
      host.remove();
    },
  };
}
