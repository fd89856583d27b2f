/** Hands over to the folder what waits in the browser: what others have saved there meanwhile stays, and nothing is lost. */
import { freeName } from "../../cells/freeName";
import { checksum } from "../../kept/checksum";
import type { StampedWorkbook } from "../../kept/folderRoutes";
import type { HandedCopy } from "../../kept/handover";
import type { KeptWorkbook } from "../../kept/keptWorkbook";
import { Away, type FolderClient, Refused } from "./askFolder";
import type { WorkbookStorage } from "./kept";
import { asInFolder, hasNewText, isRenamed, isSameCopy, type RefugeWorkbook } from "./refuge";

/** A workbook that had been changed at both places: what was saved here is now one of its own. */
export interface Moved {
  readonly from: string;
  readonly workbook: KeptWorkbook;
}

export interface HandedOver {
  readonly moved: readonly Moved[];
  readonly handed: readonly string[];
}

export async function handOver(
  browser: WorkbookStorage,
  client: FolderClient,
  waiting: readonly RefugeWorkbook[],
): Promise<HandedOver> {
  const moved: Moved[] = [];
  const handed: string[] = [];
  for (const workbook of waiting) {
    try {
      const own = await handOverOne(browser, client, workbook);
      handed.push(workbook.id);
      if (own) moved.push({ from: workbook.id, workbook: own });
    } catch (thrown) {
      if (thrown instanceof Away && !(thrown instanceof Refused)) throw thrown;
      // It stays here and waits; the others go all the same.
      console.warn(`“${workbook.name}” could not be handed over:`, thrown);
    }
  }
  return { moved, handed };
}

/** The workbook that was made of what was saved here, when it could not go where it came from. */
async function handOverOne(
  browser: WorkbookStorage,
  client: FolderClient,
  here: RefugeWorkbook,
): Promise<KeptWorkbook | undefined> {
  const there = await client.find(here.id);
  const texts = await textsOf(browser, here);
  if (!there) {
    const name = here.base ? here.name : await freeInFolder(client, here);
    await adopt(browser, here, await put(client, { ...here, name }, undefined, texts));
    return undefined;
  }
  const [theirs, ours] = [there.workbook.copies[0], here.copies[0]];
  const isOurStart = here.base !== undefined && isSameCopy(theirs, here.base.newest);
  const isSameText = isSameCopy(theirs, ours);
  if (!isOurStart && !isSameText && hasNewText(here)) return beside(browser, client, here, there, texts);
  const added = isSameText ? [] : texts.filter(({ revision }) => revision > there.workbook.revision);
  const name = isRenamed(here) && here.base ? here.name : there.workbook.name;
  // Someone has worked on in it since it was deleted here: it stays.
  const deleted = isOurStart ? here.deleted : there.workbook.deleted;
  await adopt(browser, here, await put(client, { ...here, name, deleted }, there.stamp, added));
  return undefined;
}

/** Changed at both places since they were the same: what was saved here becomes a second workbook. */
async function beside(
  browser: WorkbookStorage,
  client: FolderClient,
  here: RefugeWorkbook,
  there: StampedWorkbook,
  texts: readonly HandedCopy[],
): Promise<KeptWorkbook> {
  const id = here.beside ?? globalThis.crypto.randomUUID();
  // Written down first: a page that is closed between the two steps makes no third one.
  if (!here.beside) await browser.change(here.id, (present) => present && { workbook: { ...present, beside: id } });
  const already = await client.find(id);
  const name = await freeInFolder(client, { ...here, id, deleted: undefined });
  const own = already ?? (await put(client, { ...here, id, name, deleted: undefined }, undefined, texts));
  const [newest] = own.workbook.copies;
  const text = texts.find(({ revision }) => revision === newest?.revision)?.text;
  await browser.change(id, () => ({
    workbook: asInFolder(own, newest ? [newest] : []),
    ...(newest && text !== undefined ? { added: { revision: newest.revision, text } } : {}),
  }));
  await adopt(browser, here, there);
  return own.workbook;
}

async function put(
  client: FolderClient,
  { id, name, view, opened, deleted }: KeptWorkbook,
  expected: string | undefined,
  added: readonly HandedCopy[],
): Promise<StampedWorkbook> {
  const answer = await client.put(id, { expected, name, view, opened, deleted, added });
  // Another page or program was first: the next look finds what it did.
  if (!answer.done || !answer.present) throw new Error("Another page was first.");
  return answer.present;
}

/** Damaged ones stay behind: the folder refuses what is not what it was. */
async function textsOf(browser: WorkbookStorage, { id, copies }: RefugeWorkbook): Promise<readonly HandedCopy[]> {
  const found: HandedCopy[] = [];
  for (const copy of copies) {
    const text = await browser.readCopy(id, copy.revision);
    if (typeof text === "string" && checksum(text) === copy.checksum) found.push({ ...copy, text });
  }
  return found;
}

async function freeInFolder(client: FolderClient, { id, name, deleted }: KeptWorkbook): Promise<string> {
  if (deleted !== undefined) return name;
  const others = (await client.list()).workbooks.filter(({ workbook }) => workbook.id !== id);
  const taken = new Set(
    others.filter(({ workbook }) => workbook.deleted === undefined).map(({ workbook }) => workbook.name.toLowerCase()),
  );
  return freeName(name, (each) => taken.has(each.toLowerCase()), " ");
}

/** Here stands from now on what the folder has; what another tab has saved in between waits for the next time. */
async function adopt(browser: WorkbookStorage, here: RefugeWorkbook, present: StampedWorkbook): Promise<void> {
  await browser.change(here.id, (now: RefugeWorkbook | undefined) => {
    if (!now) return undefined;
    const record = asInFolder(present, now.copies);
    const isUnchanged = isSameCopy(now.copies[0], here.copies[0]) && now.name === here.name;
    if (!isUnchanged || now.deleted !== here.deleted)
      return { workbook: { ...now, base: record.base, beside: undefined } };
    const removed = now.copies.filter((copy) => !record.copies.some((each) => isSameCopy(each, copy)));
    return {
      // Of a workbook whose present text is not here nothing is remembered.
      workbook:
        record.copies.length > 0 && isSameCopy(record.copies[0], present.workbook.copies[0]) ? record : undefined,
      removed: removed.map(({ revision }) => revision),
    };
  });
}
