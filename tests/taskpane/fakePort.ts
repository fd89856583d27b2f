/** A workbook of one cell, for the pane's tests: it keeps what was done to it. */

import { type FormulaMarks, plainMarks } from "../../src/cells/formulaMarks";
import type { OwnAnalysis } from "../../src/kept/ownAnalysis";
import type { Text } from "../../src/language/language";
import { Told } from "../../src/language/told";
import type { OwnSeries } from "../../src/series/own/ownSeries";
import type { Remembered } from "../../src/series/remembered";
import type { Workbook } from "../../src/sharing/model";
import type { Book } from "../../src/workbook/book";
import type { DataSettings } from "../../src/workbook/dataSettings";
import type { FreezeOutcome } from "../../src/workbook/freezing";
import type { SeriesBlock } from "../../src/workbook/layout/seriesBlock";
import type {
  SelectedCell,
  SelectedValues,
  SeriesUse,
  ShownCell,
  TooMany,
  WorkbookPort,
  WrittenCell,
} from "../../src/workbook/port";
import type { RepairOutcome } from "../../src/workbook/repair";

export const freeCell: SelectedCell = { sheet: "Sheet1", address: "B3", formula: "", shown: "", value: null };

export interface FakePort extends WorkbookPort {
  copies?: WorkbookPort["copies"];
  cell: SelectedCell;
  kept: readonly OwnSeries[];
  readonly formulas: string[];
  /** Series that were inserted with their headings. */
  readonly blocks: SeriesBlock[];
  /** How many cells of a place that is not free are filled. */
  occupied: number;
  readonly books: Book[];
  readonly visited: string[];
  recalculated: number;
  readonly written: WrittenCell[];
  /** What `asWorkbook` answers. */
  workbook?: Workbook;
  ownTitles: readonly string[];
  analyses: readonly OwnAnalysis[];
  selected: SelectedValues | TooMany;
  fetched: readonly Remembered[];
  uses: readonly SeriesUse[];
  /** Which cells read the user's own series. */
  ownUses: readonly SeriesUse[];
  /** What the selected cells read; as the workbook when left out. */
  selectedUses?: readonly SeriesUse[] | undefined;
  shownCells: readonly ShownCell[];
  /** Names of the workbook with what their cells show. */
  named: Map<string, readonly ShownCell[]>;
  settings: DataSettings;
  sourcesWritten: number;
  /** What was to be frozen, thawed and switched. */
  readonly asked: string[];
  outcome: FreezeOutcome;
  repaired: RepairOutcome;
  /** What the workbook's dates are told to suffer from. */
  wrongDates?: Text;
  /** When set, every action fails with this: a reason of ours, or whatever a host throws. */
  refusal: string | Error;
  spelling: FormulaMarks;
  select(cell: SelectedCell): void;
  listeners(): number;
}

export function fakePort(host: WorkbookPort["host"] = "workbench"): FakePort {
  const listeners = new Set<(cell: SelectedCell) => void>();
  const act = async <Answer>(action: () => Answer): Promise<Answer> => {
    const { refusal } = port;
    if (typeof refusal !== "string") throw refusal;
    if (refusal) throw new Told({ en: refusal, tw: refusal, cn: refusal });
    return action();
  };
  const port: FakePort = {
    host,
    marks: () => port.spelling,
    dateFault: async () => port.wrongDates,
    cell: freeCell,
    kept: [],
    formulas: [],
    blocks: [],
    occupied: 1,
    books: [],
    visited: [],
    recalculated: 0,
    written: [],
    ownTitles: [],
    analyses: [],
    selected: { range: "Sheet1!B3", rows: [[null]] },
    fetched: [],
    uses: [],
    ownUses: [],
    shownCells: [],
    named: new Map(),
    shownIn: (names) =>
      act(() => new Map(names.flatMap((name) => (port.named.has(name) ? [[name, port.named.get(name) ?? []]] : [])))),
    settings: { asOf: null, autoRefresh: false },
    sourcesWritten: 0,
    asked: [],
    outcome: { count: 0, left: [] },
    repaired: { mended: [], calculated: [] },
    refusal: "",
    spelling: plainMarks,
    select: (cell) => {
      port.cell = cell;
      for (const listener of [...listeners]) listener(cell);
    },
    listeners: () => listeners.size,
    insertBook: (book) =>
      act(() => {
        port.books.push(book);
      }),
    selectedCell: () => act(() => port.cell),
    onSelection: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    occupiedAtSelection: () => act(() => (port.cell.shown === "" ? undefined : { range: port.cell.address, count: 1 })),
    occupiedIn: (range) =>
      act(() => (port.cell.shown === "" ? undefined : { range: range.split("!")[1] ?? range, count: port.occupied })),
    insertSeries: (block) =>
      act(() => {
        port.blocks.push(block);
        port.formulas.push(...block.cells.map(({ content }) => String(content)).filter((each) => /SERIES/.test(each)));
      }),
    insertFormula: (formula) =>
      act(() => {
        port.formulas.push(formula);
      }),
    switchSnapshot: (to) =>
      act(() => {
        port.asked.push(`snapshot ${to}`);
        const taken = port.settings.snapshot?.taken ?? "2026-02-18T09:30:00.000Z";
        port.settings = { ...port.settings, snapshot: { taken, on: to !== "live" } };
      }),
    freeze: (scope) =>
      act(() => {
        port.asked.push(`freeze ${scope}`);
        return port.outcome;
      }),
    thaw: (scope) =>
      act(() => {
        port.asked.push(`thaw ${scope}`);
        return port.outcome;
      }),
    repair: () => act(() => port.repaired),
    writeCells: (cells) =>
      act(() => {
        port.written.push(...cells);
      }),
    asWorkbook: () =>
      act(() => {
        if (!port.workbook) throw new Error("No workbook was given.");
        return port.workbook;
      }),
    ownBookTitles: () => act(() => port.ownTitles),
    loadAnalyses: () => act(() => port.analyses),
    saveAnalysis: (analysis) =>
      act(() => {
        port.analyses = [...port.analyses.filter(({ title }) => title !== analysis.title), analysis];
        return port.analyses;
      }),
    removeAnalysis: (title) =>
      act(() => {
        port.analyses = port.analyses.filter((each) => each.title !== title);
        return port.analyses;
      }),
    goTo: (reference) =>
      act(() => {
        port.visited.push(reference);
      }),
    loadOwnSeries: () => act(() => port.kept),
    saveOwnSeries: (series) =>
      act(() => {
        port.kept = series;
        return series;
      }),
    ownSeriesInUse: () => act(() => port.ownUses),
    recalculateData: () =>
      act(() => {
        port.recalculated += 1;
      }),
    selectedValues: () => act(() => port.selected),
    loadFetchedSeries: () => act(() => port.fetched),
    saveFetchedSeries: (series) =>
      act(() => {
        port.fetched = series;
      }),
    seriesInUse: (scope) => act(() => (scope === "selection" && port.selectedUses) || port.uses),
    dataCells: () => act(() => port.shownCells),
    dataSettings: () => act(() => port.settings),
    setDataSettings: (settings) =>
      act(() => {
        port.settings = { ...port.settings, ...settings };
      }),
    writeSources: () =>
      act(() => {
        port.sourcesWritten += 1;
      }),
  };
  return port;
}
