/** What a refresh may be told, and what it reports. Types alone: the pane shows what memory/refreshing.ts does. */
import type { Failure, SeriesSummary } from "./delivery";
import type { SeriesChange } from "./seriesChange";

export interface RefreshOptions {
  /** Series that are done, out of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops before the next series; what has arrived stays. */
  readonly signal?: AbortSignal;
  /** By id: the publisher's change that the user has seen and takes. */
  readonly accept?: Readonly<Record<string, SeriesSummary>>;
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
