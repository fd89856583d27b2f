/** Bringing series step by step: texts, files or cells are read, looked at together, named, and kept at once. */
import { gridOfText, isWorkbook, refuseLarge, textOfFile } from "../../../bringing/files/fileParts";
import { cellsGrid } from "../../../bringing/files/workbookGrid";
import type { Grid } from "../../../bringing/grid";
import { type Answers, readSeries } from "../../../bringing/readSeries";
import { currentLanguage, say } from "../../../language/language";
import type { OwnSeries } from "../../../series/own/ownSeries";
import type { PaneContext } from "../../context";
import { keyed } from "../../dom/paint";
import { bringTexts } from "../../texts/bringTexts";
import { asSeries, draftsFrom } from "../importDraft";
import type { ImportSteps } from "../importView";
import type { OwnSeriesShelf } from "../ownSeries";
import type { BatchSteps } from "./batchView";
import { begun, gridOf, type ImportState, isEmpty, settleOrigin, take } from "./importState";
import { keepDrafts, ownUses } from "./keepDrafts";
import { type Origin, provenance } from "./origin";
import { mostSelected, selectionText } from "./selectionText";
import { openWorkbookFile } from "./workbookFile";

/** What is being brought. */
interface Brought {
  readonly items: readonly ImportState[];
  /** The one that is looked at; undefined while several are seen together. */
  readonly closer?: ImportState | undefined;
}

export interface Importing {
  /** Undefined while nothing is being brought. */
  state(): Brought | undefined;
  readonly batch: BatchSteps;
  stepsOf(item: ImportState): ImportSteps;
  begin(replaced?: OwnSeries): void;
  /** Reads files beside what is being brought. */
  readFiles(files: readonly File[]): Promise<void>;
  /** One step back: from one of several files to all of them, or out; false when nothing was being brought. */
  leave(): "one" | "all" | false;
}

interface Page {
  readonly panel: HTMLElement;
  repaint(): void;
  /** The user's step back. */
  back(): void;
  /** Series of these names were kept, and nothing more is to be brought. */
  finished(names: readonly string[]): void;
}

export function importing(context: PaneContext, shelf: OwnSeriesShelf, page: Page): Importing {
  let items: ImportState[] = [];
  let closer: ImportState | undefined;

  const isHere = (item: ImportState) => items.includes(item);
  const focus = (key: string) => {
    const seen = keyed(page.panel, key);
    seen?.scrollIntoView?.({ block: "nearest" });
    seen?.focus({ preventScroll: true });
  };

  function open(replaced?: OwnSeries): ImportState {
    const item = begun(replaced);
    items = [item];
    closer = undefined;
    return item;
  }

  /** The series that the others bring: no two of a name. */
  const besides = (item: ImportState): readonly OwnSeries[] =>
    items.flatMap((each) => (each === item ? [] : asSeries(each.drafts, provenance(each.origin))));

  function readGrid(item: ImportState): void {
    settleOrigin(item);
    item.unreadable = undefined;
    const outcome = readSeries(gridOf(item), item.answers);
    item.outcome = outcome;
    item.drafts =
      "columns" in outcome
        ? draftsFrom(outcome.columns, item.origin, [...shelf.all(), ...besides(item)], item.replaces?.name)
        : [];
  }

  function read(item: ImportState): void {
    readGrid(item);
    page.repaint();
    if (items.length === 1 || closer === item) focus(item.drafts.length > 0 ? "found" : "malformed");
    if (item.drafts.length > 0 && shelf.all().length > 0) void tellUses();
  }

  /** The drafts say which cells read what they replace, as soon as the workbook has told it. */
  async function tellUses(): Promise<void> {
    const uses = await ownUses(context.port);
    for (const item of items) item.uses = uses;
    if (items.length > 0) page.repaint();
  }

  function takeText(item: ImportState, text: string, origin: Origin, grid?: () => Grid): void {
    take(item, text, origin, grid);
    item.answers = {};
    read(item);
  }

  async function opened(file: File) {
    refuseLarge(file.name, file.size);
    const bytes = await file.arrayBuffer();
    const all = new Uint8Array(bytes);
    if (isWorkbook(file.name, all)) return openWorkbookFile(file.name, bytes);
    return textOfFile(file.name, all, currentLanguage());
  }

  async function readFile(item: ImportState, file: File): Promise<void> {
    Object.assign(item, { isReading: true, file: file.name, workbook: undefined, sheet: undefined, range: "" });
    Object.assign(item, { drafts: [], outcome: undefined, unreadable: undefined });
    page.repaint();
    let content: Awaited<ReturnType<typeof opened>>;
    try {
      content = await opened(file);
    } catch (thrown) {
      item.isReading = false;
      if (!isHere(item)) return;
      item.unreadable = thrown;
      page.repaint();
      if (items.length === 1) focus("malformed");
      return;
    }
    item.isReading = false;
    if (!isHere(item)) return;
    if (typeof content === "string") {
      const text = content;
      return takeText(item, text, { kind: "file", name: file.name }, () => gridOfText(text, file.name));
    }
    Object.assign(item, { workbook: content, sheet: "" });
    // Of several sheets the only one that can be read is no question.
    const { sheets, grid } = content;
    const readable = sheets.length === 1 ? sheets : sheets.filter((sheet) => "columns" in readSeries(grid(sheet)));
    if (items.length > 1 ? readable.length === 1 : sheets.length === 1) return readSheet(item, readable[0] ?? "");
    page.repaint();
    if (items.length === 1) focus("sheet");
  }

  function readSheet(item: ImportState, sheet: string): void {
    const { workbook } = item;
    if (!workbook) return;
    Object.assign(item, { sheet, range: "", drafts: [], outcome: undefined });
    page.repaint();
    if (sheet !== "") takeText(item, "", { kind: "sheet", name: workbook.name, sheet }, workbook.grid(sheet));
  }

  async function readSelection(item: ImportState): Promise<void> {
    const given = await context.act(
      () => say(bringTexts.readingSelection),
      async () => selectionText(await context.port.selectedValues(mostSelected)),
    );
    if (!given || !isHere(item)) return;
    Object.assign(item, { workbook: undefined, range: "" });
    const { text, range, rows, formats } = given.answer;
    takeText(item, text, { kind: "cells", range }, () => cellsGrid(rows, formats));
  }

  /** Beside what is there; a place that is still empty, or refused and alone, is taken first. */
  async function readFiles(files: readonly File[], instead?: ImportState): Promise<void> {
    if (files.length === 0) return;
    context.hush();
    const [first] = items;
    const isRefused = first !== undefined && items.length === 1 && !first.isReading && first.drafts.length === 0;
    const place = instead ?? (first && (isEmpty(first) || isRefused) && !first.workbook ? first : undefined);
    if (items.length === 0) open();
    const target = place ?? (first === undefined ? items[0] : undefined);
    const given = files.map((file, index) => {
      const item = index === 0 && target ? target : begun(undefined);
      return { item, file };
    });
    items = [...items, ...given.map(({ item }) => item).filter((item) => !items.includes(item))];
    if (items.length > 1) closer = undefined;
    page.repaint();
    // One after another: names are given in the files' order.
    for (const { item, file } of given) if (isHere(item)) await readFile(item, file);
    if (items.length > 1 && !closer) focus("detail-title");
  }

  function leave(): "one" | "all" | false {
    if (items.length === 0) return false;
    if (closer && items.length > 1) {
      closer = undefined;
      return "one";
    }
    items = [];
    closer = undefined;
    return "all";
  }

  function keepAll(): void {
    const given = items;
    void keepDrafts(context, shelf, given, {
      panel: page.panel,
      repaint: page.repaint,
      isCurrent: () => items === given,
      kept: (names) => {
        items = [];
        closer = undefined;
        page.repaint();
        page.finished(names);
      },
    });
  }

  function answer(item: ImportState, given?: Answers): void {
    if (!isHere(item)) return;
    context.hush();
    // A text read anew from the start is asked about anew.
    item.answers = given ? { ...item.answers, ...given } : {};
    read(item);
  }

  return {
    state: () =>
      items.length === 0 ? undefined : { items, closer: closer ?? (items.length === 1 ? items[0] : undefined) },
    stepsOf: (item) => ({
      read: (given) => answer(item, given),
      readFiles: (files) => void readFiles(files, items.length === 1 ? item : undefined),
      readSelection: () => void readSelection(item),
      chooseSheet: (sheet) => readSheet(item, sheet),
      chooseRange: (range) => {
        item.range = range;
        read(item);
      },
      import: () => (items.length > 1 ? page.back() : keepAll()),
      back: page.back,
      repaint: page.repaint,
    }),
    batch: {
      answer,
      look: (item) => {
        closer = item;
        page.repaint();
        focus("detail-title");
      },
      leaveOut: (item) => {
        items = items.filter((each) => each !== item);
        page.repaint();
        focus("detail-title");
      },
      readFiles: (files) => void readFiles(files),
      import: keepAll,
      back: page.back,
      repaint: page.repaint,
    },
    begin: (replaced) => {
      open(replaced);
      page.repaint();
      keyed(page.panel, "text")?.focus();
    },
    readFiles: (files) => readFiles(files),
    leave,
  };
}
