/** One entry of the page's cache of publishers' series (memory/seriesMemory.ts); also what is kept with a workbook. */
import type { Failure, FetchedSeries, SeriesAsk, Upstream } from "./delivery";

export interface Remembered {
  readonly ask: SeriesAsk;
  readonly series?: FetchedSeries;
  readonly failure?: Failure;
  /** How it was asked for, when that brought nothing. */
  readonly upstream?: Upstream;
}
