/** The one way in which pages act on a workbook. Two hosts: Excel (excel.ts) and the workbench's grid (grid/gridPort.ts). */
import type { OwnSeries } from "../sources/ownData";
import type { Book } from "./book";

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
}

/** A place in the sheet that an insertion would overwrite. */
export interface Occupied {
  readonly range: string;
  readonly count: number;
}

export interface WorkbookPort {
  readonly host: "excel" | "workbench";
  /** Adds the book's sheets behind the present ones and shows the first; a name that is taken gets a number. One undo step. */
  insertBook(book: Book): Promise<void>;
  selectedCell(): Promise<SelectedCell>;
  /** Calls back after each change of selection or of the selected cell's value; the answer stops that. */
  onSelection(listener: (cell: SelectedCell) => void): () => void;
  /** What stands where a formula would be written, the selected cell alone; undefined when it is free. */
  occupiedAtSelection(): Promise<Occupied | undefined>;
  /** Writes the formula (starting with "=") into the selected cell. One undo step. */
  insertFormula(formula: string): Promise<void>;
  /** Goes to a place such as "Claims!C7". */
  goTo(reference: string): Promise<void>;
  /** The user's own series as the workbook (Excel) or the browser (workbench) keeps them. */
  loadOwnSeries(): Promise<readonly OwnSeries[]>;
  saveOwnSeries(series: readonly OwnSeries[]): Promise<void>;
  /** Calculates the cells that read the user's data anew. */
  recalculateData(): Promise<void>;
}
