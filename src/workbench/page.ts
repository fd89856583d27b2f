/** The opened page: a workbook in the grid, the pane on the same workbook, and what the title bar changes about both. */
import { type Language, say } from "../language/language";
import { mountPane } from "../taskpane/pane";
import type { Template } from "../templates/template";
import { prepareEngine } from "../workbook/grid/engine";
import { gridPort } from "../workbook/grid/gridPort";
import type { Library, Model } from "../workbook/grid/library";
import { loadWording, speak, type Wording } from "../workbook/grid/wording";
import { fetchMetadata } from "./fetchText";
import { followingPort } from "./followingPort";
import { isUntouched, openingModel } from "./openingBook";
import { seriesStorage } from "./seriesStorage";
import { applyLanguage, applyTheme, keepSettings, type Settings } from "./settings";
import { type GridView, showGrid } from "./showGrid";
import { mountSplitter } from "./splitter";
import { texts } from "./texts";
import { mountTitleBar } from "./titleBar";

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

export async function openPage(
  library: Library,
  wording: Wording,
  opening: Template,
  settings: Settings,
): Promise<void> {
  const [gridPlace, panePlace, line] = [byId("grid"), byId("pane"), byId("splitter")];
  const splitter = mountSplitter(line, panePlace, (paneWidth) => change({ paneWidth }));
  const titleBar = mountTitleBar({
    chooseLanguage,
    switchTheme,
    switchPane: () => change({ paneOpen: !settings.paneOpen }),
  });

  showSettings();
  // A browser that keeps nothing must not keep the workbook from opening; the pane reads again and says what failed.
  globalThis.marketbook?.setOwnSeries(await seriesStorage.load().catch(() => []));
  speak(library, wording);
  prepareEngine(library, await fetchMetadata(settings.language));
  let model: Model = openingModel(library, opening, settings.language);
  let grid: GridView = await showGrid(gridPlace, library, model, wording, settings.theme);
  const following = followingPort(gridPort(model, seriesStorage));
  const pane = mountPane(panePlace, following.port, { theme: settings.theme });

  function change(changed: Partial<Settings>): void {
    Object.assign(settings, changed);
    keepSettings(settings);
    showSettings();
  }

  function showSettings(): void {
    titleBar.show(settings, say(opening.title));
    splitter.setWidth(settings.paneWidth);
    line.setAttribute("aria-label", say(texts.paneWidth));
    gridPlace.setAttribute("aria-label", say(texts.grid));
    document.body.classList.toggle("pane-closed", !settings.paneOpen);
  }

  /** One change at a time: two grids drawn at once would both stay. The last chosen language comes last. */
  let turn: Promise<void> = Promise.resolve();
  function inTurn(task: () => Promise<void>): Promise<void> {
    gridPlace.setAttribute("aria-busy", "true");
    const present = turn
      .catch(() => undefined)
      .then(task)
      .finally(() => {
        if (turn === present) gridPlace.setAttribute("aria-busy", "false");
      });
    turn = present;
    return present;
  }

  async function redrawGrid(): Promise<void> {
    grid.close();
    grid = await showGrid(gridPlace, library, model, wording, settings.theme);
  }

  function chooseLanguage(language: Language): Promise<void> {
    applyLanguage(language);
    change({ language });
    return inTurn(async () => {
      wording = await loadWording("vendor/", language);
      speak(library, wording);
      prepareEngine(library, await fetchMetadata(language));
      if (isUntouched(model)) {
        model = openingModel(library, opening, language);
        following.follow(gridPort(model, seriesStorage));
      } else {
        // The sentences of errors are written when a cell is calculated.
        model.dispatch("EVALUATE_CELLS");
      }
      await redrawGrid();
    });
  }

  function switchTheme(): Promise<void> {
    change({ theme: settings.theme === "dark" ? "light" : "dark" });
    applyTheme(settings.theme);
    pane.setTheme(settings.theme);
    return inTurn(redrawGrid);
  }
}
