/** Bringing series step by step: a text, a file or cells are read, looked at, named, and kept; files that wait come one after another. */
import { gridOfText, isWorkbook, refuseLarge, textOfFile } from "../../../bringing/files/fileParts";
import { cellsGrid } from "../../../bringing/files/workbookGrid";
import type { Grid } from "../../../bringing/grid";
import { readSeries } from "../../../bringing/readSeries";
import { currentLanguage, say } from "../../../language/language";
import type { OwnSeries } from "../../../series/own/ownSeries";
import type { PaneContext } from "../../context";
import { keyed } from "../../dom/paint";
import { listed } from "../../listed";
import { bringTexts } from "../../texts/bringTexts";
import { dataTexts } from "../../texts/dataTexts";
import { draftsFrom } from "../importDraft";
import type { ImportSteps } from "../importView";
import type { OwnSeriesShelf } from "../ownSeries";
import { begun, gridOf, type ImportState, settleOrigin, take } from "./importState";
import { keepDrafts, ownUses } from "./keepDrafts";
import type { Origin } from "./origin";
import { mostSelected, selectionText } from "./selectionText";
import { openWorkbookFile } from "./workbookFile";

export interface Importing {
  /** Undefined while nothing is being brought. */
  state(): ImportState | undefined;
  readonly steps: ImportSteps;
  begin(replaced?: OwnSeries): void;
  /** Reads files one after another; behind what is being brought, if it has been read. */
  readFiles(files: readonly File[]): Promise<void>;
  /** Leaves it, and says which files were not read; false when nothing was being brought. */
  leave(): boolean;
}

interface Page {
  readonly panel: HTMLElement;
  repaint(): void;
  /** The import is left by the user's step back. */
  back(): void;
  /** Series of these names were kept, and nothing more is to be brought. */
  finished(names: readonly string[]): void;
}

export function importing(context: PaneContext, shelf: OwnSeriesShelf, page: Page): Importing {
  let current: ImportState | undefined;

  function open(replaced?: OwnSeries, waiting: readonly File[] = []): ImportState {
    current = begun(replaced, waiting);
    page.repaint();
    return current;
  }

  function read(state: ImportState): void {
    settleOrigin(state);
    const outcome = readSeries(gridOf(state), state.answers);
    const failed = !("columns" in outcome);
    state.outcome = outcome;
    state.drafts = failed ? [] : draftsFrom(outcome.columns, state.origin, shelf.all(), state.replaces?.name);
    page.repaint();
    const seen = keyed(page.panel, failed ? "malformed" : "found");
    seen?.scrollIntoView?.({ block: "nearest" });
    seen?.focus({ preventScroll: true });
    if (!failed && shelf.all().length > 0) void tellUses(state);
  }

  /** The drafts say which cells read what they replace, as soon as the workbook has told it. */
  async function tellUses(state: ImportState): Promise<void> {
    state.uses = await ownUses(context.port);
    if (current === state) page.repaint();
  }

  function takeText(state: ImportState, text: string, origin: Origin, grid?: () => Grid): void {
    take(state, text, origin, grid);
    state.answers = {};
    read(state);
  }

  async function readFile(state: ImportState, file: File): Promise<void> {
    state.isReading = true;
    const opened = await context.act(
      () => say(dataTexts.reading, { name: file.name }),
      async () => {
        refuseLarge(file.name, file.size);
        const bytes = await file.arrayBuffer();
        if (isWorkbook(file.name, new Uint8Array(bytes))) return openWorkbookFile(file.name, bytes);
        return textOfFile(file.name, new Uint8Array(bytes), currentLanguage());
      },
    );
    state.isReading = false;
    if (current !== state) return;
    Object.assign(state, { workbook: undefined, drafts: [], outcome: undefined });
    if (!opened) return page.repaint();
    if (typeof opened.answer === "string") {
      const text = opened.answer;
      return takeText(state, text, { kind: "file", name: file.name }, () => gridOfText(text, file.name));
    }
    const workbook = opened.answer;
    Object.assign(state, { workbook, sheet: "" });
    if (workbook.sheets.length === 1) return readSheet(state, workbook.sheets[0]);
    page.repaint();
    keyed(page.panel, "sheet")?.focus();
  }

  function readSheet(state: ImportState, sheet: string): void {
    const { workbook } = state;
    if (!workbook) return;
    Object.assign(state, { sheet, drafts: [], outcome: undefined });
    page.repaint();
    if (sheet !== "") takeText(state, "", { kind: "sheet", name: workbook.name, sheet }, workbook.grid(sheet));
  }

  async function readSelection(state: ImportState): Promise<void> {
    const given = await context.act(
      () => say(bringTexts.readingSelection),
      async () => selectionText(await context.port.selectedValues(mostSelected)),
    );
    if (!given || current !== state) return;
    state.workbook = undefined;
    const { text, range, rows } = given.answer;
    takeText(state, text, { kind: "cells", range }, () => cellsGrid(rows));
  }

  async function readFiles(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (!file) return;
    if (current && (current.isReading || current.workbook || current.drafts.length > 0)) {
      current.waiting = [...current.waiting, ...files];
      return page.repaint();
    }
    const state = current ?? open();
    state.waiting = [...state.waiting, ...others];
    await readFile(state, file);
  }

  async function readInstead(state: ImportState, [file, ...others]: readonly File[]): Promise<void> {
    if (!file) return;
    context.hush();
    state.waiting = [...others, ...state.waiting];
    await readFile(state, file);
  }

  /** The next file that waits, or the end of bringing. */
  function next(waiting: readonly File[], names: readonly string[]): void {
    const [file, ...others] = waiting;
    if (file) return void readFile(open(undefined, others), file);
    current = undefined;
    page.repaint();
    page.finished(names);
  }

  function leave(): boolean {
    if (!current) return false;
    const { waiting } = current;
    current = undefined;
    if (waiting.length > 0)
      context.tell({
        kind: "done",
        text: () => say(bringTexts.notRead, { names: listed(waiting.map(({ name }) => name)) }),
        actions: [{ label: () => say(bringTexts.readThem), run: () => void readFiles(waiting) }],
      });
    return true;
  }

  const within = (act: (state: ImportState) => unknown) => {
    if (current) act(current);
  };
  const steps: ImportSteps = {
    read: (answer) =>
      within((state) => {
        context.hush();
        // A text read anew from the start is asked about anew.
        state.answers = answer ? { ...state.answers, ...answer } : {};
        read(state);
      }),
    readFiles: (files) => within((state) => void readInstead(state, files)),
    readSelection: () => within((state) => void readSelection(state)),
    chooseSheet: (sheet) => within((state) => readSheet(state, sheet)),
    skip: () => within(({ waiting }) => next(waiting, [])),
    import: () =>
      within((state) =>
        keepDrafts(context, shelf, state, {
          panel: page.panel,
          repaint: page.repaint,
          isCurrent: () => current === state,
          kept: (names) => next(state.waiting, names),
        }),
      ),
    back: page.back,
    repaint: page.repaint,
  };

  return {
    state: () => current,
    steps,
    begin: (replaced) => {
      open(replaced);
      keyed(page.panel, "text")?.focus();
    },
    readFiles,
    leave,
  };
}
