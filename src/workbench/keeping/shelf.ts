/**
 * The repository of saved workbooks (autosave, versions, restore): what can be done with them; the storage behind it is
 * the browser's, or memory in tests.
 */
import { checksum } from "../../kept/checksum";
import type { KeptCopy, KeptWorkbook, SheetView } from "../../kept/keptWorkbook";
import type { WorkbookStorage } from "./kept";
import { isSameCopy } from "./refuge";

/** Of each such period its first state is worth keeping, for damage that is noticed late. */
const period = 10 * 60_000;

export interface ShelfState {
  readonly text: string;
  readonly view?: SheetView | undefined;
}

export type Saved =
  | { readonly outcome: "saved"; readonly workbook: KeptWorkbook; readonly restored: boolean }
  /** Another page has saved since `workbook.revision` was last seen here; nothing was written. */
  | { readonly outcome: "overtaken"; readonly workbook: KeptWorkbook };

function copyOf(text: string, revision: number, saved: number): KeptCopy {
  return { revision, saved, size: text.length, checksum: checksum(text) };
}

const periodOf = (copy: KeptCopy | undefined) => copy && Math.floor(copy.saved / period);

/** The newest two, and the first of the two newest periods. */
function worthKeeping(copies: readonly KeptCopy[]): KeptCopy[] {
  const firsts = copies.filter((copy, index) => periodOf(copy) !== periodOf(copies[index + 1])).slice(0, 2);
  return copies.filter((copy, index) => index < 2 || firsts.includes(copy));
}

export async function createWorkbook(storage: WorkbookStorage, name: string, state: ShelfState): Promise<KeptWorkbook> {
  const id = globalThis.crypto.randomUUID();
  const now = Date.now();
  const workbook = { id, name, revision: 1, copies: [copyOf(state.text, 1, now)], view: state.view, opened: now };
  await storage.change(id, () => ({ workbook, added: { revision: 1, text: state.text } }));
  return workbook;
}

/** `seen` is the workbook as this page saw it last. One that was deleted meanwhile comes back: someone is working in it. */
export async function saveWorkbook(storage: WorkbookStorage, seen: KeptWorkbook, state: ShelfState): Promise<Saved> {
  let result: Saved | undefined;
  const now = Date.now();
  await storage.change(seen.id, (present) => {
    if (present && !isSameCopy(present.copies[0], seen.copies[0])) {
      result = { outcome: "overtaken", workbook: present };
      return undefined;
    }
    const base = present ?? { ...seen, copies: [] };
    const revision = seen.revision + 1;
    const all = [copyOf(state.text, revision, now), ...base.copies];
    const copies = worthKeeping(all);
    const workbook = { ...base, revision, copies, view: state.view, opened: now, deleted: undefined };
    result = { outcome: "saved", workbook, restored: present?.deleted !== undefined || !present };
    const removed = all.filter((copy) => !copies.includes(copy)).map((copy) => copy.revision);
    return { workbook, added: { revision, text: state.text }, removed };
  });
  if (!result) throw new Error("The storage did not answer.");
  return result;
}

/** Changes what is known about a workbook without a new saved state; undefined when it is gone. */
export async function amend(
  storage: WorkbookStorage,
  id: string,
  amendment: Partial<Pick<KeptWorkbook, "name" | "view" | "opened" | "deleted">>,
): Promise<KeptWorkbook | undefined> {
  let amended: KeptWorkbook | undefined;
  await storage.change(id, (present) => {
    amended = present && { ...present, ...amendment };
    return amended && { workbook: amended };
  });
  return amended;
}

/** Those that are not deleted, the last used first. */
export async function present(storage: WorkbookStorage): Promise<KeptWorkbook[]> {
  const all = await storage.list();
  return all.filter((each) => each.deleted === undefined).sort((one, other) => other.opened - one.opened);
}

export interface Reading<Opened> {
  readonly opened: Opened;
  readonly copy: KeptCopy;
  /** Newer states that could not be read, with why. */
  readonly damaged: readonly { readonly copy: KeptCopy; readonly reason: unknown }[];
}

/** The newest state that `open` accepts, by throwing nothing; undefined when none is readable. */
export async function readNewest<Opened>(
  storage: WorkbookStorage,
  workbook: KeptWorkbook,
  open: (text: string) => Opened | Promise<Opened>,
): Promise<Reading<Opened> | undefined> {
  const damaged: { copy: KeptCopy; reason: unknown }[] = [];
  for (const copy of workbook.copies) {
    try {
      const text = await storage.readCopy(workbook.id, copy.revision);
      if (typeof text !== "string" || checksum(text) !== copy.checksum) throw new Error("The kept text is damaged.");
      return { opened: await open(text), copy, damaged };
    } catch (reason) {
      damaged.push({ copy, reason });
    }
  }
  return undefined;
}
