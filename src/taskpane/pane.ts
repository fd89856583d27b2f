/** The pane: one search box, four places, one line that says what happened. The same in Excel and in the workbench. */
import type { FunctionEntry } from "../functions/guard/entry";
import { catalogue } from "../generated/catalogue";
import { templates as everyTemplate } from "../generated/templates";
import { currentLanguage, languageTags, onLanguageChange, say } from "../language/language";
import { type SourceDesk, sourceDeskAt } from "../series/asking/sourceDesk";
import type { Template } from "../templates/template";
import { loadShipped, type Shipped } from "../workbook/board/shipped";
import type { WorkbookPort } from "../workbook/port";
import { act } from "./act";
import { analysesPlace } from "./analyses/analysesPlace";
import { cellPlace } from "./cell/cellPlace";
import { type PaneContext, type Place, type PlaceName, placeNames, type Route } from "./context";
import { dataPlace } from "./data/dataPlace";
import { takeDroppedFiles } from "./data/dropFile";
import { ownSeriesShelf } from "./data/ownSeries";
import { sourceShelf } from "./data/sources/sourceShelf";
import { dateWarning } from "./dateWarning";
import { functionsPlace } from "./functions/functionsPlace";
import { languageMenu } from "./languageMenu";
import { createNavigation } from "./navigation";
import { noticeBar } from "./notice";
import { paneFrame, paneHost } from "./paneFrame";
import { createPaneState } from "./paneState";
import { searchBox } from "./search/searchBox";
import { searchResults } from "./search/searchResults";
import { placeTabs } from "./tabs";
import { paneTexts } from "./texts/paneTexts";

export type PaneTheme = "light" | "dark" | "system";

export interface PaneOptions {
  /** "system", which follows the browser, when left out. */
  readonly theme?: PaneTheme;
  /** True where the page around the pane has no language switch of its own. */
  readonly languageMenu?: boolean;
  /** What the pane offers; all that the build knows when left out. */
  readonly functions?: readonly FunctionEntry[];
  readonly templates?: readonly Template[];
  /** How they come out when they are first opened; what the build found when left out. */
  readonly shipped?: () => Promise<Shipped>;
  /** Who is asked about the sources of data; the gateway that serves the page when left out. */
  readonly desk?: SourceDesk;
}

export interface Pane {
  /** The element that was put into the page. */
  readonly element: HTMLElement;
  setTheme(theme: PaneTheme): void;
  go(route: Route): void;
  /** Goes to Data with files that are to be series. */
  bringFiles(files: readonly File[]): void;
  /** Reads the user's own series anew, which the page has changed. */
  readOwnSeries(): Promise<void>;
  /** Takes the pane out of the page. */
  dispose(): void;
}

export function mountPane(parent: HTMLElement, port: WorkbookPort, options: PaneOptions = {}): Pane {
  const { host, root } = paneHost();
  const notices = noticeBar();
  const context: PaneContext = {
    port,
    functions: options.functions ?? catalogue,
    templates: options.templates ?? everyTemplate,
    shipped: options.shipped ?? loadShipped,
    go: (route) => navigation.go(route),
    tell: notices.tell,
    hush: notices.hush,
    act: (doing, action) => act(notices, doing, action),
  };
  const state = createPaneState();
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
  const box = searchBox({
    search: (text) => {
      state.search(text);
      if (state.searching) sources.wake();
      results.search(state.query);
      navigation.arrange();
    },
    enterResults: () => state.searching && results.focusFirst(),
    openFirst: () => state.searching && results.openFirst(),
  });
  const tabs = placeTabs((name) => {
    box.clear();
    navigation.show(name);
  });
  const menu = options.languageMenu ? languageMenu() : undefined;
  const warning = dateWarning();
  const navigation = createNavigation(state, { places, results, tabs, notices, clearSearch });

  function clearSearch(): void {
    box.clear();
    box.input.focus();
  }

  function repaint(): void {
    host.lang = languageTags[currentLanguage()];
    for (const part of [box, tabs, menu, notices, warning, ...placeNames.map((name) => places[name]), results])
      part?.repaint();
  }

  function setTheme(theme: PaneTheme): void {
    if (theme === "system") delete host.dataset.theme;
    else host.dataset.theme = theme;
  }

  const frame = paneFrame({
    search: [box.element, menu?.element, results.status],
    tabs: tabs.element,
    warning: warning.element,
    places,
    results: results.panel,
    notices: notices.element,
    goBack: navigation.goBack,
  });
  root.append(frame);
  function bringFiles(files: readonly File[]): void {
    navigation.go({ place: "data" });
    void data.readFiles(files);
  }

  takeDroppedFiles(frame, bringFiles);
  setTheme(options.theme ?? "system");
  parent.append(host);
  const forgetLanguage = onLanguageChange(repaint);
  repaint();
  navigation.arrange();
  void shelf.load();
  async function askForDates(): Promise<void> {
    const asked = await context.act(() => say(paneTexts.loading), port.dateFault);
    if (asked) warning.show(asked.answer);
  }
  /** Who mends the dates does it in a window of Excel’s, and comes back. */
  const lookAgain = () => {
    if (warning.isShown) void askForDates();
  };
  void askForDates();
  addEventListener("focus", lookAgain);
  host.addEventListener("focusin", lookAgain);

  return {
    element: host,
    setTheme,
    go: navigation.go,
    bringFiles,
    readOwnSeries: () => shelf.load(),
    dispose: () => {
      forgetLanguage();
      removeEventListener("focus", lookAgain);
      for (const name of placeNames) places[name].dispose?.();
      host.remove();
    },
  };
}
