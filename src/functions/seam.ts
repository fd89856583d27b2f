/**
 * What the bundle of functions shares with the pages beside it: in Excel and in the workbench the functions are a script of
 * their own (functions.js), so pane and functions meet at this one global object and nowhere else.
 */
import type { Language } from "../language/language";
import type { Delivery, Estimate, Failure, FetchedSeries, SeriesAsk, Upstream } from "../sources/delivery";
import type { OwnSeries } from "../sources/ownData";
import type { SeriesChange } from "../sources/seriesChange";

export interface FunctionsSeam {
  setLanguage(language: Language): void;
  /** The sentence of the error that a cell shows, kept because Excel drops most of them; address as Excel writes it, Sheet1!A1. */
  sentenceAt(address: string): string | undefined;
  /** The user's own series, which SERIES, LAST and META read as FILE:name. */
  ownSeries(): readonly OwnSeries[];
  /** Puts the user's series in place of those before; cells are not recalculated by this. */
  setOwnSeries(series: readonly OwnSeries[]): void;
  readonly fetched: FetchedSeam;
}

/** A publisher's series as the page remembers it, and why it is not newer or not there. */
export interface Remembered {
  readonly ask: SeriesAsk;
  readonly series?: FetchedSeries;
  readonly failure?: Failure;
}

/** Publishers' series: what cells read, and what pages do about them. */
export interface FetchedSeam {
  /** Everything that is remembered, by id. */
  all(): readonly Remembered[];
  /** The series of one ask, its id in any case. */
  find(ask: SeriesAsk): Remembered | undefined;
  /** Adds what the workbook has kept; what is there already stays. True when cells may read something new. */
  restore(kept: readonly Remembered[]): boolean;
  /** Calls back when series have arrived or changed; the answer stops that. */
  onChange(listener: () => void): () => void;
  /** Asks the gateway, past the memory: for previews. Rejects when there is no gateway. */
  ask(asks: readonly SeriesAsk[], upstream: Upstream): Promise<readonly Delivery[]>;

  /** While the action runs, cells ask for nothing that would make a publisher be asked: a workbook is being opened. */
  quietly<Answer>(action: () => Answer): Answer;
  isQuiet(): boolean;
  /** From now on until the time is over, or the next wake: Excel calculates at a time of its own when a workbook opens. */
  beQuietFor(milliseconds: number): void;
  wake(): void;
  /** The user wrote this into a cell: series that it names and that were only not asked for yet may be asked for now. */
  typed(content: string): void;

  /** What the workbook's cell MKT_ASOF holds; null when there is none. Cells are not recalculated by this. True when it is another. */
  setAsOf(value: unknown): boolean;
  /** The ids that the functions in a cell have read, each in its one spelling; address as Excel writes it. */
  readAt(address: string): readonly string[];
  /** Numbers may carry their source as properties: only where the host has said that it can show them. */
  carryProperties(can: boolean): void;

  /** Whether a series is due for a refresh: its publisher's rhythm has passed since it was last checked, or that failed. */
  isStale(id: string): boolean;
  /** How many requests publishers would get. Rejects when there is no gateway. */
  estimate(ids: readonly string[]): Promise<Estimate>;
  /** Asks publishers. Never rejects: what went wrong stands in the outcome, series by series. Cells are not recalculated by this. */
  refresh(ids: readonly string[], options?: RefreshOptions): Promise<RefreshOutcome>;
}

export interface RefreshOptions {
  /** Series that are done, out of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops before the next series; what has arrived stays. */
  readonly signal?: AbortSignal;
}

export interface RefreshOutcome {
  readonly changed: readonly SeriesChange[];
  readonly unchanged: readonly string[];
  /** The old numbers stay. */
  readonly failed: readonly { readonly id: string; readonly failure: Failure }[];
  /** Ids that were not asked for any more after a cancel. */
  readonly skipped: readonly string[];
  /** Puts back what was remembered before. Cells are not recalculated by this. */
  undo(): void;
}

declare global {
  var marketbook: FunctionsSeam | undefined;
}
