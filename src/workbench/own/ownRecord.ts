/** One of the user's own series as the browser's database has it: a copy of the folder's, or in refuge until the folder can be asked. */
import { isSameSeries } from "../../series/own/changeOfOwn";
import type { OwnSeries } from "../../series/own/ownSeries";

/** In the browser's database of series. */
export const ownStore = "own";

export interface OwnRecord {
  /** Names are compared without regard to case. */
  readonly key: string;
  /** undefined for one that was deleted here, of which the folder does not know yet. */
  readonly series?: OwnSeries | undefined;
  /** The state in the folder that this started from. */
  readonly base?: string | undefined;
  /** Not handed over yet. */
  readonly waits?: boolean | undefined;
}

export const keyOf = (name: string): string => name.normalize("NFC").toLowerCase();

export function isSameRecord(one: OwnRecord | undefined, other: OwnRecord | undefined): boolean {
  if (!one?.series || !other?.series) return one?.series === other?.series && one?.waits === other?.waits;
  return one.waits === other.waits && isSameSeries(one.series, other.series);
}
