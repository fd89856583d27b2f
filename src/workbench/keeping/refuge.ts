/**
 * What the browser's database knows about a workbook besides the workbook: in which state the folder has it. A record that is
 * not in that state any more, or was never in the folder, is in refuge here and waits to be handed over.
 */
import type { StampedWorkbook } from "../../kept/folderRoutes";
import type { KeptCopy, KeptWorkbook } from "../../kept/keptWorkbook";

/** The state in the folder that a record here started from. */
interface Base {
  readonly stamp: string;
  readonly newest: KeptCopy | undefined;
  readonly name: string;
  readonly deleted: boolean;
}

export interface RefugeWorkbook extends KeptWorkbook {
  readonly base?: Base | undefined;
  /** Under which id it goes into the folder when its own has gone on without it. */
  readonly beside?: string | undefined;
}

/** Revisions count in each place by themselves: only with the text's checksum and size is a saved state the same one. */
export const isSameCopy = (one: KeptCopy | undefined, other: KeptCopy | undefined): boolean =>
  one?.revision === other?.revision && one?.checksum === other?.checksum && one?.size === other?.size;

export function hasNewText({ base, copies }: RefugeWorkbook): boolean {
  return !isSameCopy(base?.newest, copies[0]);
}

export function isRenamed({ base, name }: RefugeWorkbook): boolean {
  return base?.name !== name;
}

export function isWaiting(workbook: RefugeWorkbook): boolean {
  const { base, deleted } = workbook;
  return !base || hasNewText(workbook) || isRenamed(workbook) || base.deleted !== (deleted !== undefined);
}

/** As the folder has it, with those of its saved states whose texts are here too. */
export function asInFolder({ stamp, workbook }: StampedWorkbook, textsHere: readonly KeptCopy[]): RefugeWorkbook {
  const [newest] = workbook.copies;
  const isHere = (copy: KeptCopy) => textsHere.some((each) => isSameCopy(each, copy));
  const base = { stamp, newest, name: workbook.name, deleted: workbook.deleted !== undefined };
  return { ...workbook, copies: workbook.copies.filter(isHere), base };
}
