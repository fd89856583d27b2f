/** A workbook as it is now, ready to be copied for somebody else: of the grid, or out of Excel. */
import type { Language } from "../language/language";
import type { CarriedSeries } from "./carriedSeries";
import type { CopyWishes, SharedCopy } from "./shareCopy";

export interface CopySource {
  readonly title: string;
  /** Those that may leave with it. */
  readonly series: CarriedSeries;
  /** Cells whose value is not known yet: no copy is made while there are any. */
  readonly unknown: readonly string[];
  /** What leaves besides the sheets and the series, a line each. */
  leaving(language: Language): readonly string[];
  copy(wishes: CopyWishes): SharedCopy;
}

/** Copies out of a host that has no menu of ours for them. */
export interface CopyDesk {
  /** Throws a sentence where this host cannot hand the workbook over. */
  take(): Promise<CopySource>;
  /** Opens the copy as a new workbook, for the user to save. */
  open(bytes: Uint8Array): Promise<void>;
}
