/** What is kept of a workbook: by the gateway as files in the user's folder, by the browser in its database. */

/** Where the reader was: not part of the workbook, and nothing to undo. */
export interface SheetView {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

/** One saved state; its text lies beside, by workbook and revision. */
export interface KeptCopy {
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly saved: number;
  /** Of the text, in UTF-16 code units. */
  readonly size: number;
  /** CRC-32 of the text (checksum.ts). */
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
  /** When it was last looked at, which decides what the page opens with; milliseconds since 1970. */
  readonly opened: number;
  /** When it was deleted: it can still be brought back. */
  readonly deleted?: number | undefined;
}
