/** The opened page: a workbook in the grid, the pane on the same workbook, and what the title bar changes about both. */

import { createModel } from "../engine/engine";
import type { FunctionsMetadata } from "../engine/functions/metadata";
import type { Library, Model } from "../engine/library/library";
import { loadWording, speak, type Wording } from "../engine/library/wording";
import { type Language, say } from "../language/language";
import type { Pane } from "../taskpane/pane";
import { gridPort } from "../workbook/grid/gridPort";
import { prepareGrid } from "../workbook/grid/prepareGrid";
import type { WorkbookPort } from "../workbook/port";
import { type DataOfWorkbook, openData, quietly } from "./dataOfWorkbook";
import { fetchMetadata, fetchOpeningBook } from "./fetchText";
import { type FollowingPort, followingPort } from "./followingPort";
import { createKeeping } from "./keeping/keeping";
import type { WorkbookStorage } from "./keeping/kept";
import { listenForKeys } from "./keys/listen";
import { goAround } from "./keys/regions";
import { showShortcuts } from "./keys/shortcutDialog";
import { mendMenus } from "./menus";
import { openingModel } from "./openingBook";
import { seriesOf, takeSeries } from "./seriesOfFile";
import { seriesStorage } from "./seriesStorage";
import { applyLanguage, applyTheme, keepSettings, type PageSettings } from "./settings";
import { type GridView, showGrid } from "./showGrid";
import { mountSplitter } from "./splitter";
import { speakSelection } from "./spokenCell";
import { texts } from "./texts";
import { mountTitleBar } from "./titleBar";

/** When the page is about to be drawn; not before it is seen. */
const nextDrawing = () => new Promise<number>(requestAnimationFrame);

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

export async function openPage(
  library: Library,
  wording: Wording,
  metadata: FunctionsMetadata,
  storage: WorkbookStorage,
  settings: PageSettings,
): Promise<void> {
  const [gridPlace, panePlace, line] = [byId("grid"), byId("pane"), byId("splitter")];
  const splitter = mountSplitter(line, panePlace, (paneWidth) => change({ paneWidth }));
  const titleBar = mountTitleBar({
    chooseLanguage,
    switchTheme,
    switchPane: () => change({ paneOpen: !settings.paneOpen }),
  });

  speak(library, wording);
  prepareGrid(library, metadata);
  let model: Model;
  let grid: GridView | undefined;
  let following: FollowingPort | undefined;
  let data: DataOfWorkbook | undefined;
  let pane: Pane | undefined;
  /** One change at a time: two grids drawn at once would both stay. The last chosen language comes last. */
  let turn: Promise<void> = Promise.resolve();
  const keeping = createKeeping(
    {
      createModel: (workbook) => quietly(() => (workbook ? new library.Model(workbook) : createModel(library))),
      async openingBook() {
        const book = await fetchOpeningBook(settings.language);
        return { model: quietly(() => openingModel(library, book)), name: book.name };
      },
      show: (next) => inTurn(() => showModel(next)),
      seriesOf,
      async takeSeries(series) {
        const { differing, keep } = takeSeries(series, seriesStorage);
        // A browser that keeps nothing shows them all the same.
        await keep().then(
          () => pane?.readOwnSeries(),
          (reason) => console.warn("The file's series are not kept:", reason),
        );
        return differing;
      },
    },
    [
      { text: texts.print, keys: "Ctrl+P", apart: true, choose: () => grid?.environment.printSpreadsheet() },
      { text: texts.regionalSettings, choose: () => grid?.environment.openSidePanel("Settings") },
      { text: texts.shortcuts, keys: "Ctrl+/", choose: showShortcuts },
    ],
    () => grid?.isEditing() ?? false,
    storage,
  );
  // The component's own File menu holds these and nothing else.
  library.registries.topbarMenuRegistry.remove("file");
  mendMenus(library);
  showSettings();
  await keeping.start();
  const goAroundFrom = (backwards: boolean) => goAround(backwards, () => grid?.focus());
  listenForKeys(library, () => grid, {
    "Ctrl+S": () => void keeping.save(),
    "Ctrl+O": () => void keeping.chooseWorkbook(),
    "Ctrl+/": showShortcuts,
    "Shift+F3": showFunctions,
    F6: () => goAroundFrom(false),
    "Shift+F6": () => goAroundFrom(true),
  });

  function change(changed: Partial<PageSettings>): void {
    Object.assign(settings, changed);
    keepSettings(settings);
    showSettings();
  }

  function showSettings(): void {
    titleBar.show(settings);
    keeping.refresh();
    splitter.setWidth(settings.paneWidth);
    line.setAttribute("aria-label", say(texts.paneWidth));
    gridPlace.setAttribute("aria-label", say(texts.grid));
    document.body.classList.toggle("pane-closed", !settings.paneOpen);
  }

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

  function showFunctions(): void {
    change({ paneOpen: true });
    pane?.go({ place: "functions" });
  }

  async function showModel(next: Model): Promise<void> {
    model = next;
    data?.stop();
    const port = gridPort(next, seriesStorage);
    data = openData(next, port);
    await redrawGrid();
    data.start();
    if (following) {
      following.follow(port);
    } else {
      following = followingPort(port);
      speakSelection(following.port, byId("spoken"));
      void openPane(following.port);
    }
  }

  /** A script of its own, and after the first cells have been shown: they need not wait for it. */
  async function openPane(port: WorkbookPort): Promise<void> {
    await nextDrawing();
    await nextDrawing();
    const { mountPane } = await import(/* webpackChunkName: "pane" */ "../taskpane/pane");
    pane = mountPane(panePlace, port, { theme: settings.theme });
  }

  async function redrawGrid(): Promise<void> {
    grid?.close();
    grid = await showGrid(gridPlace, library, model, wording, settings.theme);
  }

  async function chooseLanguage(language: Language): Promise<void> {
    applyLanguage(language);
    change({ language });
    await inTurn(async () => {
      wording = await loadWording("vendor/", language);
      speak(library, wording);
      prepareGrid(library, await fetchMetadata(language));
      if (keeping.desk.isOpeningBook()) return;
      // The sentences of errors are written when a cell is calculated.
      model.dispatch("EVALUATE_CELLS");
      await redrawGrid();
    });
    if (keeping.desk.isOpeningBook()) await keeping.desk.layOpeningBook();
  }

  function switchTheme(): Promise<void> {
    change({ theme: settings.theme === "dark" ? "light" : "dark" });
    applyTheme(settings.theme);
    pane?.setTheme(settings.theme);
    return inTurn(redrawGrid);
  }
}
