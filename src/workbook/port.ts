/**
 * The port (hexagonal architecture), with an adapter for each host: the one way in which pages act on a workbook. Two
 * hosts: Excel (excel.ts) and the workbench's grid (grid/gridPort.ts).
 */

import type { FormulaMarks } from "../cells/formulaMarks";
import type { OwnAnalysis } from "../kept/ownAnalysis";
import type { Text } from "../language/language";
import type { OwnSeries } from "../series/own/ownSeries";
import type { Remembered } from "../series/remembered";
import type { Workbook } from "../sharing/model";
import type { Book } from "./book";
import type { CopyDesk } from "./copySource";
import type { DataSettings } from "./dataSettings";
import type { FreezeOutcome, FrozenHere } from "./freezing";
import type { SeriesBlock } from "./layout/seriesBlock";
import type { RepairOutcome } from "./repair";
import type { SnapshotSwitch } from "./snapshotName";

/** What the selected cell is. */
export interface SelectedCell {
  readonly sheet: string;
  /** Without the sheet: "B3". */
  readonly address: string;
  /** As the formula bar shows it, or "" when the cell holds no formula. */
  readonly formula: string;
  /** The value as the cell shows it. */
  readonly shown: string;
  /** The raw value; an error value is its code, such as "#N/A". */
  readonly value: string | number | boolean | null;
  readonly error?: { readonly code: string; readonly sentence: string };
  /** The formula that is frozen in it, or fills it from another cell; `formula` is "" then. */
  readonly frozen?: FrozenHere;
}

/** The cells of the selected range up to the last one in use; dates are serials, an error is its code. */
export interface SelectedValues {
  /** With the sheet: "Sheet1!A1:B20". */
  readonly range: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Number formats by row and column, as Excel writes them; "General" and undefined where a cell has none. */
  readonly formats?: readonly (readonly (string | undefined)[])[];
}

/** A range of more cells than were wanted. */
export interface TooMany {
  readonly range: string;
  readonly count: number;
}

/** A place in the sheet that an insertion would overwrite. */
export interface Occupied {
  readonly range: string;
  readonly count: number;
}

export type DataScope = "selection" | "sheet" | "workbook";

/** A series that formulas read, and the cells of those formulas, such as Sheet1!B3. */
export interface SeriesUse {
  readonly id: string;
  readonly cells: readonly string[];
}

/** What a cell shows; an error is its code. */
export interface ShownCell {
  readonly address: string;
  readonly shown: string;
}

/** What a cell is to hold: a text stays text, whatever it begins with. */
export interface WrittenCell {
  /** With the sheet: "Claims!B4". */
  readonly reference: string;
  /** Left out where the format alone is meant and the cell keeps what it holds. */
  readonly content?: number | string | undefined;
  readonly format?: string | undefined;
}

export interface WorkbookPort {
  readonly host: "excel" | "workbench";
  /** How formulas are spelled where they are shown; `formula` and `insertFormula` have the spelling of files all the same. */
  marks(): FormulaMarks;
  /** What makes every date of the workbook another one to our functions; undefined when nothing does. */
  dateFault(): Promise<Text | undefined>;
  /** Adds the book's sheets behind the present ones and shows the one with the charts; a name that is taken gets a number. One undo step. */
  insertBook(book: Book): Promise<void>;
  selectedCell(): Promise<SelectedCell>;
  /** At most `most` cells: of a larger range it says the size alone, and no rows. */
  selectedValues(most: number): Promise<SelectedValues | TooMany>;
  /** Calls back after each change of selection or of the selected cell's value; the answer stops that. */
  onSelection(listener: (cell: SelectedCell) => void): () => void;
  /** What stands where a formula would be written, the selected cell alone; undefined when it is free. */
  occupiedAtSelection(): Promise<Occupied | undefined>;
  /** What stands in a range such as "Sheet1!A1:B9"; undefined when it is free. */
  occupiedIn(range: string): Promise<Occupied | undefined>;
  /** Writes the formula (starting with "=") into the selected cell. One undo step. */
  insertFormula(formula: string): Promise<void>;
  /** Writes a series with its heading, formats and chart, and enlarges the sheet where it must. One undo step. */
  insertSeries(block: SeriesBlock): Promise<void>;
  /**
   * Values in place of formulas, which are kept; a formula whose spill reaches into the scope is frozen as a whole. One undo step.
   * Rejects while series are on their way.
   */
  freeze(scope: DataScope): Promise<FreezeOutcome>;
  /** Gives frozen formulas back to cells that still hold what was frozen. One undo step. */
  thaw(scope: DataScope): Promise<FreezeOutcome>;
  /** Formulas with our functions that another program has damaged; no others. One undo step. */
  repair(): Promise<RepairOutcome>;
  /** Writes constants into cells. One undo step. */
  writeCells(cells: readonly WrittenCell[]): Promise<void>;
  /** The whole workbook as data: what it holds once everything is calculated. */
  asWorkbook(): Promise<Workbook>;
  /** The titles of analyses of the user's own that stand in the workbook. */
  ownBookTitles(): Promise<readonly string[]>;
  /** The user's own analyses, as the workbook (Excel) or the user's folder and the browser (workbench) keep them. */
  loadAnalyses(): Promise<readonly OwnAnalysis[]>;
  /** In place of one with the same title. Resolves with all that are kept now, as does removing. */
  saveAnalysis(analysis: OwnAnalysis): Promise<readonly OwnAnalysis[]>;
  removeAnalysis(title: string): Promise<readonly OwnAnalysis[]>;
  /** Goes to a place such as "Claims!C7". */
  goTo(reference: string): Promise<void>;
  /** What the cells of named ranges show, row by row; a name that the workbook lacks is not in the answer. */
  shownIn(names: readonly string[]): Promise<ReadonlyMap<string, readonly ShownCell[]>>;
  /** The user's own series as the workbook (Excel) or the browser (workbench) keeps them. */
  loadOwnSeries(): Promise<readonly OwnSeries[]>;
  /**
   * Resolves once they are kept, whatever happens to the page afterwards, with all that are kept now: also those that another
   * page has brought since they were loaded here.
   */
  saveOwnSeries(series: readonly OwnSeries[]): Promise<readonly OwnSeries[]>;
  /** The user's own series that formulas of the workbook read, by id. */
  ownSeriesInUse(): Promise<readonly SeriesUse[]>;
  /** Calculates the cells that read series anew. */
  recalculateData(): Promise<void>;

  /** Publishers' series as they are kept with the workbook (Excel) or in the browser (workbench), so that it opens with numbers. */
  loadFetchedSeries(): Promise<readonly Remembered[]>;
  saveFetchedSeries(series: readonly Remembered[]): Promise<void>;
  /** Publishers' series that formulas read, by id. */
  seriesInUse(scope: DataScope): Promise<readonly SeriesUse[]>;
  /** Every cell that a refresh may change, formulas and their spills, as it is shown. */
  dataCells(): Promise<readonly ShownCell[]>;
  /** As-of day and automatic refresh, which cells of the workbook hold. */
  dataSettings(): Promise<DataSettings>;
  /** Writes what is given; a first time it adds the sheet that holds them. One undo step in the workbench. */
  setDataSettings(settings: Partial<DataSettings>): Promise<void>;
  /** Between live data and those inside the workbook. Rejects where there is nothing to take. One undo step in the workbench. */
  switchSnapshot(to: SnapshotSwitch): Promise<void>;
  /** Writes or renews the sheet that lists every series that formulas read. One undo step in the workbench. */
  writeSources(): Promise<void>;
  /** Copies for somebody else, where the page around the pane has no menu for them. */
  readonly copies?: CopyDesk;
}
