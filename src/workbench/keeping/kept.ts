/** What is kept of a workbook between visits, and the storage that keeps it. */
import type { SheetView } from "../../workbook/grid/ownFile";

/** One saved state; its text lies beside, by workbook and revision. */
export interface KeptCopy {
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly saved: number;
  /** Of the text, in characters. */
  readonly size: number;
  readonly checksum: number;
}

export interface KeptWorkbook {
  readonly id: string;
  readonly name: string;
  /** Counts the saves. Who saves says which one he has seen last, so that two pages cannot overwrite each other unseen. */
  readonly revision: number;
  /** Newest first; never empty. */
  readonly copies: readonly KeptCopy[];
  readonly view?: SheetView | undefined;
  /** When it was last looked at, which decides what the page opens with. */
  readonly opened: number;
  /** When it was deleted: it can still be brought back. */
  readonly deleted?: number | undefined;
}

interface Change {
  /** undefined removes the workbook. */
  readonly workbook: KeptWorkbook | undefined;
  readonly added?: { readonly revision: number; readonly text: string };
  readonly removed?: readonly number[];
}

export interface WorkbookStorage {
  list(): Promise<readonly KeptWorkbook[]>;
  find(id: string): Promise<KeptWorkbook | undefined>;
  readCopy(id: string, revision: number): Promise<unknown>;
  /** Asks `decide` about the present state and does what it answers, whole or not at all; undefined changes nothing. */
  change(id: string, decide: (present: KeptWorkbook | undefined) => Change | undefined): Promise<void>;
}
