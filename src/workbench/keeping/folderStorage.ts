/**
 * Workbooks in the user's folder, with the browser's database as cache, and as refuge while the folder cannot be asked: what was
 * saved meanwhile is handed over when it can be again, and never over what others have saved there.
 */
import type { StampedWorkbook, WorkbookChange } from "../../kept/folderRoutes";
import type { HandedCopy } from "../../kept/handover";
import type { KeptWorkbook } from "../../kept/keptWorkbook";
import type { Text } from "../../language/language";
import { createTurns, type InTurn } from "../turns";
import { Away, type FolderClient } from "./askFolder";
import { handOver, type Moved } from "./handOver";
import type { Change, WorkbookStorage } from "./kept";
import { asInFolder, isSameCopy, isWaiting, type RefugeWorkbook } from "./refuge";

export interface FolderStorage extends WorkbookStorage {
  /** Where workbooks stand, once the folder has answered. */
  folderPath(): string | undefined;
  damaged(): readonly string[];
  /** Why the folder could not be asked last time; undefined when it could. */
  away(): Text | undefined;
  /** Whether the workbook's last state is in this browser alone. */
  isOnlyHere(id: string): boolean;
  /** Hands over what waits, if the folder answers. */
  handOver(): Promise<void>;
  /** When the folder goes away or is back, and when something was handed over. */
  onStanding(listener: (moved: readonly Moved[]) => void): void;
}

/** Another program that changes the same workbook all the time would keep a change from ever being made. */
const mostTries = 20;

export function folderStorage(browser: WorkbookStorage, client: FolderClient): FolderStorage {
  const listeners = new Set<(moved: readonly Moved[]) => void>();
  const waiting = new Set<string>();
  let away: Text | undefined;
  let path: string | undefined;
  let damaged: readonly string[] = [];
  let handingOver: Promise<void> | undefined;
  /** Until somebody listens. */
  let untold: readonly Moved[] = [];
  const turns = new Map<string, InTurn>();

  /** Two changes of this page to one workbook at once would both start from the same state, and one be refused. */
  function inTurn(id: string, change: () => Promise<void>): Promise<void> {
    let take = turns.get(id);
    if (!take) {
      take = createTurns((busy) => {
        if (!busy) turns.delete(id);
      });
      turns.set(id, take);
    }
    return take(change);
  }

  function tell(moved: readonly Moved[] = []): void {
    if (listeners.size === 0) untold = [...untold, ...moved];
    for (const listener of listeners) listener(moved);
  }

  /** Undefined when the folder is away. */
  async function asked<Answer>(ask: () => Promise<Answer>): Promise<{ readonly answer: Answer } | undefined> {
    const before = away?.en;
    try {
      const answer = await ask();
      away = undefined;
      if (before !== undefined) tell();
      return { answer };
    } catch (thrown) {
      if (!(thrown instanceof Away)) throw thrown;
      away = thrown.text;
      if (before !== thrown.text.en) tell();
      return undefined;
    }
  }

  /** The browser's copy is a convenience: without it the workbook is in the folder all the same. */
  async function cache(present: StampedWorkbook, text: string | undefined): Promise<void> {
    const [newest] = present.workbook.copies;
    await browser
      .change(present.workbook.id, (here: RefugeWorkbook | undefined) => {
        if (here && isWaiting(here)) return undefined;
        const kept = (here?.copies ?? []).filter((copy) => isSameCopy(copy, newest));
        const record = asInFolder(present, text === undefined || !newest ? kept : [newest]);
        if (record.copies.length === 0) return undefined;
        const added = text === undefined || !newest ? undefined : { revision: newest.revision, text };
        const removed = (here?.copies ?? []).map(({ revision }) => revision);
        return { workbook: record, added, removed: removed.filter((each) => each !== newest?.revision) };
      })
      .catch((reason: unknown) => console.info("The browser keeps no copy of what is in the folder:", reason));
  }

  async function handOverNow(): Promise<void> {
    const waitingHere = ((await browser.list()) as readonly RefugeWorkbook[]).filter(isWaiting);
    for (const { id } of waitingHere) waiting.add(id);
    if (waitingHere.length === 0) {
      waiting.clear();
      return;
    }
    const done = await asked(() => handOver(browser, client, waitingHere));
    if (!done) return;
    const { moved, handed } = done.answer;
    for (const id of handed) waiting.delete(id);
    tell(moved);
  }

  /** One at a time, also of several tabs. */
  function handOverAll(): Promise<void> {
    const { locks } = globalThis.navigator ?? {};
    handingOver ??= (locks ? locks.request("marketbook.handover", handOverNow) : handOverNow()).finally(() => {
      handingOver = undefined;
    });
    return handingOver;
  }

  /** What the browser cannot give, nobody can hand over; the folder is asked all the same. */
  const tryHandOver = () =>
    handOverAll().catch((reason: unknown) => console.info("What waits here could not be read:", reason));

  async function isWaitingHere(id: string): Promise<boolean> {
    const here = (await browser.find(id).catch(() => undefined)) as RefugeWorkbook | undefined;
    return here !== undefined && isWaiting(here);
  }

  /** False when another one was first, undefined when the folder is away. */
  async function changeInFolder(id: string, decide: Decide): Promise<boolean | undefined> {
    if (await isWaitingHere(id)) await tryHandOver();
    if (await isWaitingHere(id)) return undefined;
    const done = await asked(async () => {
      const present = await client.find(id);
      const change = decide(present?.workbook);
      // The folder empties its bin itself.
      if (!change?.workbook) return true;
      const put = await client.put(id, inFolder(change.workbook, change, present?.stamp));
      if (put.done && put.present) await cache(put.present, change.added?.text);
      return put.done;
    });
    return done?.answer;
  }

  async function changeHere(id: string, decide: Decide): Promise<void> {
    await browser.change(id, decide);
    if (!(await isWaitingHere(id))) return;
    waiting.add(id);
    tell();
  }

  return {
    folderPath: () => path,
    damaged: () => damaged,
    away: () => away,
    isOnlyHere: (id) => waiting.has(id),
    handOver: tryHandOver,
    onStanding(listener) {
      listeners.add(listener);
      if (untold.length > 0) listener(untold);
      untold = [];
    },

    async list() {
      await tryHandOver();
      const answered = await asked(() => client.list());
      const here = (await browser.list().catch(() => [])) as readonly RefugeWorkbook[];
      if (!answered) return here;
      ({ folder: path, damaged } = answered.answer);
      const there = answered.answer.workbooks.map(({ workbook }) => workbook);
      const known = new Set(there.map(({ id }) => id));
      for (const each of here) if (!known.has(each.id) && !isWaiting(each)) await forget(browser, each);
      return [...there, ...here.filter((each) => !known.has(each.id) && isWaiting(each))];
    },

    async find(id) {
      if (await isWaitingHere(id)) await tryHandOver();
      const found = (await isWaitingHere(id)) ? undefined : await asked(() => client.find(id));
      return found ? found.answer?.workbook : browser.find(id);
    },

    async readCopy(id, revision) {
      const found = (await isWaitingHere(id)) ? undefined : await asked(() => client.read(id, revision));
      if (found?.answer === undefined) return browser.readCopy(id, revision);
      const present = await asked(() => client.find(id));
      if (present?.answer?.workbook.copies[0]?.revision === revision) await cache(present.answer, found.answer);
      return found.answer;
    },

    change: (id, decide) =>
      inTurn(id, async () => {
        for (let tries = 0; tries < mostTries; tries++) {
          const done = await changeInFolder(id, decide);
          if (done) return;
          if (done === undefined) break;
        }
        await changeHere(id, decide);
      }),
  };
}

type Decide = (present: KeptWorkbook | undefined) => Change | undefined;

function inFolder(workbook: KeptWorkbook, { added }: Change, expected: string | undefined): WorkbookChange {
  const { name, view, opened, deleted, copies } = workbook;
  const copy = copies.find(({ revision }) => revision === added?.revision);
  const handed: HandedCopy[] = added && copy ? [{ ...added, saved: copy.saved, checksum: copy.checksum }] : [];
  return { expected, name, view, opened, deleted, added: handed };
}

/** What left the folder's bin leaves the cache too. */
async function forget(browser: WorkbookStorage, { id }: KeptWorkbook): Promise<void> {
  await browser
    .change(id, (here: RefugeWorkbook | undefined) =>
      here && !isWaiting(here)
        ? { workbook: undefined, removed: here.copies.map(({ revision }) => revision) }
        : undefined,
    )
    .catch((reason: unknown) => console.info("The browser's copy stays:", reason));
}
