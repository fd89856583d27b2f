/** The opened page: a workbook in the grid, the pane on the same workbook, and what the title bar changes about both. */

import { createModel } from "../engine/engine";
import type { FunctionsMetadata } from "../engine/functions/metadata";
import type { Library, Model } from "../engine/library/library";
import { loadWording, speak, type Wording } from "../engine/library/wording";
import { setRegionalLocale } from "../engine/locales/localesInCells";
import { setPace } from "../engine/recalculation/pace";
import { type Language, say } from "../language/language";
import { takeDroppedFiles } from "../taskpane/data/dropFile";
import { prepareGrid } from "../workbook/grid/prepareGrid";
import { seriesOf } from "../workbook/grid/seriesOf";
import { snapshotIn } from "../workbook/grid/snapshot";
import { pagePace } from "./calculating/pace";
import { texts as copyTexts } from "./copies/texts";
import { quietly } from "./dataOfWorkbook";
import type { WaysOut } from "./failure";
import { fetchMetadata, fetchOpeningBook } from "./fetchText";
import type { MenuEntry } from "./keeping/fileMenu";
import type { FolderStorage } from "./keeping/folderStorage";
import { createKeeping } from "./keeping/keeping";
import { stopOpening } from "./keeping/lastOpened";
import { provenModel } from "./keeping/provenModel";
import type { Stage } from "./keeping/surroundings";
import { showAllFigures } from "./keys/figures";
import { listenForKeys } from "./keys/listen";
import { focusIn, goAround } from "./keys/regions";
import { showShortcuts } from "./keys/shortcutDialog";
import { mendMenus } from "./menus";
import { dropMessage, showMessage } from "./messageBar";
import { addNoteMarks } from "./notes/noteMarks";
import { addNoteMenus } from "./notes/noteMenus";
import { foreignEndings, foreignFiles, openTogether } from "./opening/foreignFiles";
import { fitCharts, openingModel } from "./openingBook";
import { regionalLocale, rememberLocale } from "./regional";
import { takeSeries } from "./seriesOfFile";
import { type NamedSeries, proposeSeries } from "./seriesProposals";
import { own, seriesStorage } from "./seriesStorage";
import { applyLanguage, applyTheme, keepSettings, type PageSettings } from "./settings";
import { type ShownWorkbook, shownWorkbook } from "./shownWorkbook";
import { mountSplitter } from "./splitter";
import { texts } from "./texts";
import { mountTitleBar } from "./titleBar";
import { addTraceMenu } from "./tracing/traceMenu";
import { addTraces } from "./tracing/traces";
import { createTurns } from "./turns";

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** How workbooks come into being and leave, as the keeping of them sees it. */
function stageOf(
  library: Library,
  settings: PageSettings,
  shown: ShownWorkbook,
): Pick<Stage, "catchUp" | "createModel" | "openingBook" | "seriesOf" | "takeSeries"> {
  return {
    async catchUp() {
      // A browser that keeps nothing shows what the page has.
      globalThis.marketbook?.fetched.restore(await seriesStorage.loadFetched().catch(() => []));
    },
    createModel(workbook) {
      // Before the first calculation, which then reads it.
      globalThis.marketbook?.fetched.setSnapshot(workbook && snapshotIn(workbook));
      return quietly(() => (workbook ? provenModel(library, workbook) : createModel(library)));
    },
    async openingBook() {
      const laid = await fetchOpeningBook(settings.language);
      // Beside the sheet stand its row numbers and the scroll bar.
      const book = fitCharts(laid, byId("grid").clientWidth - 64);
      return { model: quietly(() => openingModel(library, book)), name: book.name };
    },
    seriesOf,
    async takeSeries(series) {
      const { differing, leftOut, keep } = takeSeries(series, seriesStorage);
      if (leftOut.length === 0) dropMessage("leftOut");
      else showMessage("leftOut", () => say(texts.seriesLeftOut, { ids: leftOut.join(", ") }), [], true);
      // A browser that keeps nothing shows them all the same.
      await keep().then(
        () => shown.pane?.readOwnSeries(),
        (reason) => console.warn("The file's series are not kept:", reason),
      );
      return differing;
    },
  };
}

/** What other tabs, other browsers and the folder's return change about the user's series. */
function followOwnSeries(shown: ShownWorkbook, storage: FolderStorage): void {
  const read = () => void shown.pane?.readOwnSeries();
  const lookAgain = async () => {
    if (await own.isBehind()) read();
  };
  own.onChanged(read);
  storage.onStanding(() => {
    if (!storage.away()) void lookAgain();
  });
  addEventListener("focus", () => void lookAgain());
}

interface Shown {
  readonly model: Model;
  readonly name: string;
}

/** What writes files is loaded when it is first asked for. */
async function saveAsPage(shown: Shown | undefined): Promise<void> {
  if (shown) await (await import("./copies/shownCopy")).saveAsPage(shown.model, shown.name);
}

async function saveAsCsv(shown: Shown | undefined): Promise<void> {
  if (shown) await (await import("./copies/shownCopy")).saveAsCsv(shown.model, shown.name);
}

async function print(shown: Shown | undefined): Promise<void> {
  if (shown) (await import("./printing/printDialog")).showPrintDialog(shown.model, shown.name);
}

const ownIds = (): readonly NamedSeries[] =>
  (globalThis.marketbook?.ownSeries() ?? []).map(({ name, title }) => ({ id: `FILE:${name}`, title }));

/** What the page adds to the File menu. */
const menuEntries = (grid: () => ShownWorkbook["grid"], open: () => Shown | undefined): readonly MenuEntry[] => [
  { text: copyTexts.asPage, apart: true, choose: () => void saveAsPage(open()) },
  { text: copyTexts.asCsv, choose: () => void saveAsCsv(open()) },
  { text: texts.print, keys: "Ctrl+P", choose: () => void print(open()) },
  { text: texts.regionalSettings, apart: true, choose: () => grid()?.environment.openSidePanel("Settings") },
  { text: texts.shortcuts, keys: "Ctrl+/", choose: showShortcuts },
];

export async function openPage(
  library: Library,
  wording: Wording,
  metadata: FunctionsMetadata,
  storage: FolderStorage,
  settings: PageSettings,
): Promise<WaysOut> {
  const [gridPlace, panePlace, line] = [byId("grid"), byId("pane"), byId("splitter")];
  const splitter = mountSplitter(line, panePlace, (paneWidth) => change({ paneWidth }));
  const titleBar = mountTitleBar({
    chooseLanguage,
    switchTheme,
    switchPane: () => change({ paneOpen: !settings.paneOpen }),
  });
  const inTurn = createTurns((isBusy) => gridPlace.setAttribute("aria-busy", String(isBusy)));
  const shown = shownWorkbook(
    library,
    { grid: gridPlace, pane: panePlace, spoken: byId("spoken"), messages: byId("messages") },
    () => ({
      wording,
      theme: settings.theme,
    }),
  );
  const grid = () => shown.grid;

  followRegion();
  rememberLocale(library, (locale) => {
    change({ locale });
    followRegion();
  });
  speak(library, wording);
  prepareGrid(library, metadata);
  setPace(library, pagePace);
  addNoteMarks(library);
  addTraces(library);
  const keeping = createKeeping(
    {
      ...stageOf(library, settings, shown),
      show: (model) => inTurn(() => shown.show(model)),
      // What writes files is loaded when it is first asked for.
      focusCells: () => grid()?.focus(),
      saveAsExcel: async (model, name) => (await import("./excelFile/saveAsExcel")).saveAsExcel(library, model, name),
    },
    menuEntries(grid, () => keeping.desk.open),
    () => grid()?.isEditing() ?? false,
    storage,
    { endings: foreignEndings, open: foreignFiles(library, bringSeries).open },
  );
  // The component's own File menu holds these and nothing else.
  library.registries.topbarMenuRegistry.remove("file");
  mendMenus(library);
  addNoteMenus(library, () => grid()?.focus());
  addTraceMenu(library);
  showAllFigures(library);
  proposeSeries(library, ownIds);
  showSettings();
  const goAroundFrom = (backwards: boolean) => goAround(backwards, () => grid()?.focus());
  const stopCalculation = () => shown.stopCalculation;
  listenForKeys(library, grid, stopCalculation, {
    "Ctrl+S": () => void keeping.save(),
    "Ctrl+O": () => void keeping.chooseWorkbook(),
    "Ctrl+P": () => void print(keeping.desk.open),
    "Ctrl+/": showShortcuts,
    "Shift+F3": showFunctions,
    F6: () => goAroundFrom(false),
    "Shift+F6": () => goAroundFrom(true),
  });
  await keeping.start();
  takeDroppedFiles(gridPlace, (files) => void openTogether(files, keeping.openFile, bringSeries));
  followOwnSeries(shown, storage);
  return {
    gridGone() {
      const kept = keeping.desk.open?.kept;
      if (kept) stopOpening(kept.id);
    },
    newWorkbook: () => void keeping.desk.newWorkbook(),
    chooseWorkbook: () => void keeping.chooseWorkbook(),
  };

  function change(changed: Partial<PageSettings>): void {
    Object.assign(settings, changed);
    keepSettings(settings);
    showSettings();
  }

  /** The locale of workbooks without one of their own. */
  function followRegion(): void {
    setRegionalLocale(regionalLocale(settings.language, settings.locale, navigator.languages));
  }

  function showSettings(): void {
    titleBar.show(settings);
    keeping.refresh();
    splitter.setWidth(settings.paneWidth);
    line.setAttribute("aria-label", say(texts.paneWidth));
    gridPlace.setAttribute("aria-label", say(texts.grid));
    document.body.classList.toggle("pane-closed", !settings.paneOpen);
  }

  function bringSeries(files: readonly File[]): void {
    change({ paneOpen: true });
    shown.pane?.bringFiles(files);
  }

  function showFunctions(): void {
    change({ paneOpen: true });
    shown.pane?.go({ place: "functions" });
    focusIn(panePlace);
  }

  async function chooseLanguage(language: Language): Promise<void> {
    applyLanguage(language);
    change({ language });
    followRegion();
    await inTurn(async () => {
      wording = await loadWording("vendor/", language);
      speak(library, wording);
      prepareGrid(library, await fetchMetadata(language));
      if (keeping.desk.isOpeningBook()) return;
      // The sentences of errors are written when a cell is calculated.
      shown.calculate();
      await shown.redraw();
    });
    if (keeping.desk.isOpeningBook()) await keeping.desk.layOpeningBook();
  }

  function switchTheme(): Promise<void> {
    change({ theme: settings.theme === "dark" ? "light" : "dark" });
    applyTheme(settings.theme);
    shown.pane?.setTheme(settings.theme);
    return inTurn(shown.redraw);
  }
}
