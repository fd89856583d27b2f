import { today } from "../../cells/calendar";
import { currentLanguage, say } from "../../language/language";
import { readSeriesText } from "../../series/own/csv";
import type { OwnSeries } from "../../series/own/ownSeries";
import { idOf } from "../../series/own/ownSeries";
import type { PaneContext } from "../context";
import { element } from "../dom/element";
import { keyed, paint } from "../dom/paint";
import { insertFormula } from "../insertFormula";
import { bringTexts } from "../texts/bringTexts";
import { dataTexts } from "../texts/dataTexts";
import { mostSelected, selectionText } from "./bring/selectionText";
import { isWorkbookFile, openWorkbookFile, refuseLarge } from "./bring/workbookFile";
import { copyId } from "./copyId";
import { finder } from "./find/finder";
import { draftsFrom, findNamed, withImported } from "./importDraft";
import { draftsAreComplete, type ImportState, type ImportSteps, importView } from "./importView";
import type { OwnSeriesShelf } from "./ownSeries";
import { decodeText } from "./readFile";
import type { Section } from "./section";
import { seriesListView } from "./seriesList";

export interface SeriesSection extends Section {
  /** One of the user's own series; where there is none of that name it can be brought. */
  open(name: string): void;
  /** A series by its id, to be looked at and read into a cell. */
  find(id: string): void;
  /** Reads a file as if it had been chosen here. */
  readFile(file: File): Promise<void>;
}

export function seriesSection(context: PaneContext, shelf: OwnSeriesShelf): SeriesSection {
  const panel = element("section", { class: "place" });
  let importing: ImportState | undefined;
  const search = finder(context, panel, {
    repaint: () => repaint(),
    focus: (key) => keyed(panel, key)?.focus({ preventScroll: true }),
    back: () => void back(),
  });

  function begin(replaced?: OwnSeries): void {
    importing = {
      text: "",
      fileName: "",
      source: replaced?.source ?? "",
      replaces: replaced?.name,
      answers: {},
      drafts: [],
    };
    repaint();
    keyed(panel, "text")?.focus();
  }

  /** Every change of the list can be undone once, from the line that reports it. */
  async function keep(list: readonly OwnSeries[], told: () => string): Promise<boolean> {
    const before = shelf.all();
    if (!(await shelf.keep(list))) return false;
    const undo = async () => {
      if (await shelf.keep(before)) context.tell({ kind: "done", text: () => say(dataTexts.undone) });
    };
    context.tell({
      kind: "done",
      text: told,
      actions: [{ label: () => say(dataTexts.undo), run: () => void undo() }],
    });
    return true;
  }

  const steps: ImportSteps = {
    read: (answer) => {
      if (!importing) return;
      importing.answers = answer ? { ...importing.answers, ...answer } : { ...importing.certain };
      const outcome = readSeriesText(importing.text, importing.answers);
      const failed = "error" in outcome;
      importing.outcome = outcome;
      importing.drafts = failed ? [] : draftsFrom(outcome.columns, importing.fileName, shelf.all(), importing.replaces);
      context.hush();
      repaint();
      const seen = keyed(panel, failed ? "malformed" : "found");
      seen?.scrollIntoView?.({ block: "nearest" });
      seen?.focus({ preventScroll: true });
    },
    readFile: (file) => void readFile(file),
    readSelection: () => void readSelection(),
    chooseSheet: (sheet) => void readSheet(sheet),
    import: () => void bring(),
    back: () => void back(),
    repaint,
  };

  /** What is read from cells has its numbers as numbers: the point is their decimal mark. */
  function take(text: string, source: string, fromCells: boolean): void {
    if (!importing) begin();
    const state = importing as unknown as ImportState;
    state.text = text;
    state.fileName = source;
    state.certain = fromCells ? { decimalMark: "point" } : {};
    state.source ||= source;
    steps.read();
  }

  async function readFile(file: File): Promise<void> {
    const opened = await context.act(
      () => say(dataTexts.reading, { name: file.name }),
      async () => {
        refuseLarge(file.name, file.size);
        const bytes = await file.arrayBuffer();
        return isWorkbookFile(file) ? openWorkbookFile(file.name, bytes) : decodeText(bytes, currentLanguage());
      },
    );
    if (!opened) return;
    if (importing) importing.workbook = undefined;
    if (typeof opened.answer === "string") return take(opened.answer, file.name, false);
    const workbook = opened.answer;
    if (!importing) begin();
    Object.assign(importing as unknown as ImportState, { workbook, sheet: "", drafts: [], outcome: undefined });
    if (workbook.sheets.length === 1) return readSheet(workbook.sheets[0] as string);
    repaint();
    keyed(panel, "sheet")?.focus();
  }

  async function readSheet(sheet: string): Promise<void> {
    const workbook = importing?.workbook;
    if (!importing || !workbook) return;
    Object.assign(importing, { sheet, drafts: [], outcome: undefined });
    repaint();
    if (sheet === "") return;
    const read = await context.act(
      () => say(dataTexts.reading, { name: sheet }),
      () => workbook.text(sheet),
    );
    if (read && importing?.workbook === workbook && importing.sheet === sheet)
      take(read.answer, `${workbook.name} · ${sheet}`, true);
  }

  async function readSelection(): Promise<void> {
    const read = await context.act(
      () => say(bringTexts.readingSelection),
      async () => selectionText(await context.port.selectedValues(mostSelected)),
    );
    if (!read) return;
    if (importing) importing.workbook = undefined;
    take(read.answer.text, read.answer.range, true);
  }

  async function bring(): Promise<void> {
    if (!importing) return;
    const { drafts, source } = importing;
    const names = drafts.filter(({ included }) => included).map(({ name }) => name);
    if (names.length === 0) {
      context.tell({ kind: "failed", text: () => say(dataTexts.nothingChosen) });
      return;
    }
    if (!draftsAreComplete(panel, drafts)) return;
    const list = withImported(shelf.all(), drafts, source, today());
    if (!(await keep(list, () => say(dataTexts.imported, { names: names.join(", ") })))) return;
    importing = undefined;
    repaint();
    keyed(panel, `insert-${names[0]}`)?.focus();
  }

  async function remove({ name }: OwnSeries): Promise<void> {
    const rest = shelf.all().filter((each) => each.name !== name);
    if (await keep(rest, () => say(dataTexts.deleted, { name }))) keyed(panel, "add")?.focus();
  }

  const actions = {
    add: () => begin(),
    load: () => void shelf.load(),
    insert: (series: OwnSeries) => void insertFormula(context, `=MKT.SERIES("${idOf(series)}")`),
    copy: (series: OwnSeries) => void copyId(context, idOf(series)),
    replace: begin,
    delete: (series: OwnSeries) => void remove(series),
  };

  function repaint(): void {
    const detail = search.detail();
    if (importing) paint(panel, ...importView(importing, shelf.all(), steps));
    else if (detail) paint(panel, ...detail);
    else {
      const found = search.results();
      paint(panel, search.field(), ...(found ? [found] : seriesListView(context.port.host, shelf, actions)));
    }
  }

  function back(): boolean {
    const focused = importing ? "add" : search.close();
    if (!focused) return false;
    importing = undefined;
    repaint();
    (keyed(panel, focused) ?? keyed(panel, "find-series"))?.focus();
    return true;
  }

  return {
    panel,
    enter: () => undefined,
    open: (name) => {
      const series = findNamed(shelf.all(), name);
      importing = undefined;
      while (search.close());
      repaint();
      if (!series) {
        begin();
        return;
      }
      const heading = keyed(panel, `series-${series.name}`);
      heading?.scrollIntoView?.({ block: "nearest" });
      heading?.focus({ preventScroll: true });
    },
    find: (id) => {
      importing = undefined;
      search.open(id);
    },
    back,
    repaint,
    readFile,
  };
}
