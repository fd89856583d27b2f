/** The data inside a workbook, from which it computes without asking anybody. */
import type { OwnSeries } from "./own/ownSeries";
import type { Remembered } from "./remembered";

export interface Snapshot {
  /** ISO 8601 in UTC: of when its data are. */
  readonly taken: string;
  readonly own: readonly OwnSeries[];
  readonly fetched: readonly Remembered[];
}

/** Whether a text is a moment as snapshots have it. */
export const isMoment = (text: unknown): text is string =>
  typeof text === "string" && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
