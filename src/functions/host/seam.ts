/**
 * What the bundle of functions shares with the pages beside it: in Excel and in the workbench the functions are a script of
 * their own (functions.js), so pane and functions meet at this one global object and nowhere else.
 */
import type { Delivery, Estimate, SeriesAsk, Upstream } from "../../series/delivery";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { RefreshOptions, RefreshOutcome } from "../../series/refreshOutcome";
import type { Remembered } from "../../series/remembered";
import type { Series } from "../../series/series";
import type { Snapshot } from "../../series/snapshot";

export interface FunctionsSeam {
  /** The sentence of the error that a cell shows, kept because Excel drops most of them; address as Excel writes it, Sheet1!A1. */
  sentenceAt(address: string): string | undefined;
  /** How many rows with gaps the functions in a cell left out; empty where none did. */
  leftOutAt(address: string): readonly { readonly functionId: string; readonly rows: number }[];
  /** The user's own series, which SERIES, LAST and META read as FILE:name. */
  ownSeries(): readonly OwnSeries[];
  /** Puts the user's series in place of those before; cells are not recalculated by this. */
  setOwnSeries(series: readonly OwnSeries[]): void;
  /**
   * What the workbook's cell MKT_LIMITS holds, which lifts the limits on the size of arguments; null when there is none. Cells are
   * not recalculated by this. True when it is another.
   */
  setLimits(value: unknown): boolean;
  readonly fetched: FetchedSeam;
}

/** Publishers' series: what cells read, and what pages do about them. */
export interface FetchedSeam {
  /** Everything that is remembered, by id. */
  all(): readonly Remembered[];
  /** The series of one ask, its id in any case. */
  find(ask: SeriesAsk): Remembered | undefined;
  /** Adds what was kept; of what is there already the one that was checked last stays. True when cells may read something new. */
  restore(kept: readonly Remembered[]): boolean;
  /** From now on functions read this and ask nobody; undefined is live again. Cells are not recalculated by this. True when it is another. */
  setSnapshot(snapshot: Snapshot | undefined): boolean;
  /** ISO 8601: when the snapshot was taken from which the workbook computes; undefined when it is live. */
  snapshotTaken(): string | undefined;
  /** Calls back when series have arrived or changed; the answer stops that. */
  onChange(listener: () => void): () => void;
  /** Calls back when a series has come whose cells had been answered without it: they are to be calculated. The answer stops that. */
  onLate(listener: () => void): () => void;
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
  /** The ids that the functions in a cell have read, of these functions alone where they are given; address as Excel writes it. */
  readAt(address: string, functionIds?: readonly string[]): readonly string[];
  /** The ids in a text such as a formula, each in its one spelling, of known providers alone. */
  idsIn(content: string): readonly string[];
  /** The series with this id as cells read it at present, whosever it is; undefined when it is not here. */
  describe(id: string): Series | undefined;
  /** Numbers may carry their source as properties: only where the host has said that it can show them. */
  carryProperties(can: boolean): void;

  /** Whether a series is due for a refresh: its publisher's rhythm has passed since it was last checked, or that failed. */
  isStale(id: string): boolean;
  /** How many requests publishers would get. Rejects when there is no gateway. */
  estimate(ids: readonly string[]): Promise<Estimate>;
  /** Asks publishers. Never rejects: what went wrong stands in the outcome, series by series. Cells are not recalculated by this. */
  refresh(ids: readonly string[], options?: RefreshOptions): Promise<RefreshOutcome>;
}

declare global {
  var marketbook: FunctionsSeam | undefined;
}
