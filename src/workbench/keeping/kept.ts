/** The storage that keeps workbooks between visits (kept/keptWorkbook.ts): the user's folder, the browser's database, memory in tests. */
import type { KeptWorkbook } from "../../kept/keptWorkbook";

export interface Change {
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
