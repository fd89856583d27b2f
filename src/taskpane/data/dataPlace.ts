import { currentLanguage, say } from "../../language/language";
import { today } from "../../sources/calendar";
import { readSeriesText } from "../../sources/csv";
import type { OwnSeries } from "../../sources/ownData";
import { idOf } from "../../sources/ownData";
import type { PaneContext, Place } from "../context";
import { element } from "../dom/element";
import { keyed, paint } from "../dom/paint";
import { insertFormula } from "../insertFormula";
import { dataTexts } from "../texts/dataTexts";
import { copyId } from "./copyId";
import { draftsFrom, findNamed, withImported } from "./importDraft";
import { draftsAreComplete, type ImportState, type ImportSteps, importView } from "./importView";
import type { OwnSeriesShelf } from "./ownSeries";
import { decodeText } from "./readFile";
import { seriesListView } from "./seriesList";

export interface DataPlace extends Place {
  /** Reads a file as if it had been chosen here. */
  readFile(file: File): Promise<void>;
}

export function dataPlace(context: PaneContext, shelf: OwnSeriesShelf): DataPlace {
  const panel = element("section", { class: "place" });
  let importing: ImportState | undefined;

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
      importing.answers = answer ? { ...importing.answers, ...answer } : {};
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
    import: () => void bring(),
    back: () => void back(),
    repaint,
  };

  async function readFile(file: File): Promise<void> {
    const bytes = await context.act(
      () => say(dataTexts.reading, { name: file.name }),
      () => file.arrayBuffer(),
    );
    if (!bytes) return;
    if (!importing) begin();
    const state = importing as unknown as ImportState;
    state.text = decodeText(bytes.answer, currentLanguage());
    state.fileName = file.name;
    state.source ||= file.name;
    steps.read();
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
    if (importing) paint(panel, ...importView(importing, shelf.all(), steps));
    else paint(panel, ...seriesListView(context.port.host, shelf, actions));
  }

  function back(): boolean {
    if (!importing) return false;
    importing = undefined;
    repaint();
    keyed(panel, "add")?.focus();
    return true;
  }

  return {
    panel,
    show: (route) => {
      if (route.place !== "data" || route.series === undefined) return;
      const series = findNamed(shelf.all(), route.series);
      importing = undefined;
      repaint();
      if (!series) {
        begin();
        return;
      }
      const heading = keyed(panel, `series-${series.name}`);
      heading?.scrollIntoView?.({ block: "nearest" });
      heading?.focus({ preventScroll: true });
    },
    back,
    repaint,
    readFile,
  };
}
