/** The user's workbooks as files (repository): each saved state a file of its own, never changed; what is known about them a chain of states. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { checksum } from "../../kept/checksum";
import type { StampedWorkbook, WorkbookChange } from "../../kept/folderRoutes";
import type { HandedCopy } from "../../kept/handover";
import type { KeptCopy, KeptWorkbook } from "../../kept/keptWorkbook";
import { fieldsOf, listOf, Misshapen, textOf, workbookOf } from "../../kept/shapes";
import { follow, look, type Seen, type State } from "./chain";
import { makeFolder, namesIn, newNonce, placeNew, removeName, sweep } from "./durable";
import { codeOf } from "./folderFault";
import type { Place, Shown } from "./place";
import { worthKeeping } from "./retention";

/** A saved state and the file that holds its text. */
interface FiledCopy extends KeptCopy {
  readonly file: string;
}

interface FiledWorkbook extends KeptWorkbook {
  readonly copies: readonly FiledCopy[];
}

export type Put<Present> =
  | { readonly done: true; readonly present: Present }
  | { readonly done: false; readonly present: Present | undefined };

export interface Workbooks {
  list(): Promise<readonly StampedWorkbook[]>;
  find(id: string): Promise<StampedWorkbook | undefined>;
  /** The text of one saved state; undefined when there is none, or it is damaged. */
  read(id: string, revision: number): Promise<string | undefined>;
  /** Not done when another state than `expected` stands there. */
  put(id: string, change: WorkbookChange): Promise<Put<StampedWorkbook>>;
}

const textEnding = ".text.json";

function filedOf(value: unknown): FiledWorkbook {
  const workbook = workbookOf(value, "workbook");
  const files = listOf(fieldsOf(value, "workbook").copies, "copies", (copy, place) =>
    textOf(fieldsOf(copy, place).file, `${place}.file`),
  );
  return { ...workbook, copies: workbook.copies.map((copy, index) => ({ ...copy, file: files[index] as string })) };
}

const told = ({ stamp, value }: State<FiledWorkbook>): StampedWorkbook => ({
  stamp,
  workbook: { ...value, copies: value.copies.map(({ file: _, ...copy }) => copy) },
});

/** Saved states of later revisions than any that is told of, newest first. */
async function unnamedCopies(folder: string, after: number): Promise<readonly FiledCopy[]> {
  const names = (await namesIn(folder)).filter(
    (name) => name.endsWith(textEnding) && Number.parseInt(name, 10) > after,
  );
  const copies = names.map(async (file) => {
    const [text, { mtimeMs }] = [await readFile(join(folder, file), "utf8"), await stat(join(folder, file))];
    const revision = Number.parseInt(file, 10);
    return { revision, saved: mtimeMs, size: text.length, checksum: checksum(text), file };
  });
  return (await Promise.all(copies)).sort((one, other) => other.revision - one.revision);
}

const shownOf = ({ id, name, deleted }: KeptWorkbook): Shown => ({ id, name, deleted: deleted !== undefined });

/** A deleted workbook stays in the bin for so long; milliseconds. */
export const binnedFor = 30 * 24 * 60 * 60_000;

/** `now` is the clock; `warn` hears what does not keep anything from being kept. */
export function workbooksIn(place: Place, now: () => number, warn: (sentence: string) => void): Workbooks {
  const lookAt = (folder: string) => look(folder, filedOf, place.setAside);

  /** Where the newest state was damaged, the texts that it alone named are found by their names. */
  async function lookFor(id: string): Promise<Seen<FiledWorkbook>> {
    const folder = place.versionsOf(id);
    let passedOver = false;
    const seen = await look(folder, filedOf, (path) => {
      passedOver = true;
      return place.setAside(path);
    });
    if (!passedOver || !seen.state) return seen;
    const { value } = seen.state;
    const found = await unnamedCopies(folder, value.revision);
    const [newest] = found;
    if (!newest) return seen;
    await follow(folder, seen, { ...value, revision: newest.revision, copies: [...found, ...value.copies] });
    return lookAt(folder);
  }

  async function find(id: string): Promise<StampedWorkbook | undefined> {
    const { state } = await lookFor(id);
    return state && told(state);
  }

  async function read(id: string, revision: number): Promise<string | undefined> {
    const { state } = await lookFor(id);
    const copy = state?.value.copies.find((each) => each.revision === revision);
    if (!copy) return undefined;
    const path = join(place.versionsOf(id), copy.file);
    let text: string;
    try {
      text = await readFile(path, "utf8");
    } catch (thrown) {
      if (["ENOENT", "EIO"].includes(codeOf(thrown))) return undefined;
      throw thrown;
    }
    if (text.length === copy.size && checksum(text) === copy.checksum) return text;
    await place.setAside(path);
    return undefined;
  }

  async function file(folder: string, { revision, saved, text, checksum }: HandedCopy): Promise<FiledCopy> {
    const name = `${String(revision).padStart(6, "0")} ${newNonce()}${textEnding}`;
    await placeNew(folder, name, text);
    return { revision, saved, size: text.length, checksum, file: name };
  }

  async function tidy(folder: string, kept: readonly FiledWorkbook[]): Promise<void> {
    const named = new Set(kept.flatMap(({ copies }) => copies.map((copy) => copy.file)));
    const least = Math.min(...kept.map(({ copies }) => copies[0]?.revision ?? 0));
    for (const name of await namesIn(folder)) {
      // One of a later revision may be another program's, which is about to say so.
      if (name.endsWith(textEnding) && !named.has(name) && Number.parseInt(name, 10) < least)
        await removeName(join(folder, name));
    }
    await sweep(folder);
  }

  /** Readable names are for people; what they cannot be given for is said, and the workbook is kept all the same. */
  async function show(id: string, before: FiledWorkbook | undefined): Promise<void> {
    try {
      for (let seen = await lookFor(id); ; ) {
        const { state } = seen;
        const newest = state?.value.copies[0];
        if (!state || !newest) return;
        await place.show(join(place.versionsOf(id), newest.file), shownOf(state.value), before && shownOf(before));
        seen = await lookFor(id);
        if (seen.state?.stamp === state.stamp) return;
      }
    } catch (thrown) {
      warn(`${place.root}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  }

  function next(id: string, seen: Seen<FiledWorkbook>, change: WorkbookChange, added: readonly FiledCopy[]) {
    const before = seen.state?.value;
    const copies = worthKeeping([...added, ...(before?.copies ?? [])]);
    const { name, view, opened } = change;
    const deleted = change.deleted === undefined ? undefined : (before?.deleted ?? now());
    return { id, name, revision: copies[0]?.revision ?? 1, copies, view, opened, deleted };
  }

  async function put(id: string, change: WorkbookChange): Promise<Put<StampedWorkbook>> {
    const folder = place.versionsOf(id);
    const seen = await lookFor(id);
    const before = seen.state;
    if (before?.stamp !== change.expected) return { done: false, present: before && told(before) };
    const last = before?.value.revision ?? 0;
    for (const [index, copy] of change.added.entries()) {
      if (copy.revision <= last) throw new Misshapen(`added[${index}].revision`);
      if (checksum(copy.text) !== copy.checksum) throw new Misshapen(`added[${index}].checksum`);
    }
    if (!before && change.added.length === 0) throw new Misshapen("added");
    await makeFolder(folder);
    const added: FiledCopy[] = [];
    let state: State<FiledWorkbook> | undefined;
    try {
      for (const copy of change.added) added.push(await file(folder, copy));
      state = await follow(folder, seen, next(id, seen, change, added));
    } finally {
      if (!state) for (const copy of added) await removeName(join(folder, copy.file)).catch(() => {});
    }
    if (!state) return { done: false, present: await find(id) };
    await tidy(folder, before ? [state.value, before.value] : [state.value]).catch((thrown) => warn(String(thrown)));
    await show(id, before?.value);
    return { done: true, present: told(state) };
  }

  async function empty(workbook: FiledWorkbook): Promise<boolean> {
    const isOld = ({ deleted }: KeptWorkbook) => deleted !== undefined && deleted < now() - binnedFor;
    if (!isOld(workbook)) return false;
    const removed = await place.remove(workbook.id, async (versions) => {
      const { state } = await lookAt(versions);
      return state !== undefined && isOld(state.value);
    });
    if (removed) await place.hide(shownOf(workbook));
    return removed;
  }

  return {
    find,
    read,
    put,
    async list() {
      const found: StampedWorkbook[] = [];
      for (const id of await place.ids()) {
        const { state } = await lookFor(id);
        if (state && !(await empty(state.value).catch(() => false))) found.push(told(state));
      }
      return found;
    },
  };
}
