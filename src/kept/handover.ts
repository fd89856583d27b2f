/**
 * POST /v1/handover (API contract): what a browser's database holds under an older address of the pages goes into the user's
 * folder, once. The same bundle a second time changes nothing, and nothing that is in the folder is ever overwritten; so a
 * bundle may be sent in parts and again.
 */
import type { OwnSeries } from "../series/own/ownSeries";
import type { SheetView } from "./keptWorkbook";
import {
  checksumOf,
  expect,
  fieldsOf,
  idOf,
  listOf,
  momentOf,
  nameOf,
  optional,
  seriesOf,
  textOf,
  viewOf,
  wholeOf,
} from "./shapes";

export interface HandedCopy {
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly saved: number;
  /** As the browser kept it; one that its checksum is not of is damaged, and set aside under its name. */
  readonly text: string;
  readonly checksum: number;
}

export interface HandedWorkbook {
  readonly id: string;
  readonly name: string;
  readonly view?: SheetView | undefined;
  readonly opened: number;
  readonly deleted?: number | undefined;
  /** Newest first; at least one. Copies without a text are left out by who sends them. */
  readonly copies: readonly HandedCopy[];
}

export interface Handover {
  /** Such as http://localhost:3000. */
  readonly origin: string;
  readonly workbooks: readonly HandedWorkbook[];
  readonly series: readonly OwnSeries[];
}

/** How many this bundle added, and which stand under another name because theirs was taken by something else. */
export interface HandoverAnswer {
  readonly workbooks: number;
  readonly series: number;
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** The longest text that a program of this kind can hold in one piece. */
const longestWorkbook = 500_000_000;

function copyOf(value: unknown, place: string): HandedCopy {
  const { revision, saved, text, checksum } = fieldsOf(value, place);
  return {
    revision: wholeOf(revision, `${place}.revision`, 1),
    saved: momentOf(saved, `${place}.saved`),
    text: textOf(text, `${place}.text`, longestWorkbook),
    checksum: checksumOf(checksum, `${place}.checksum`),
  };
}

/** The newest first. */
export function checkedCopies(value: unknown, place: string): readonly HandedCopy[] {
  return [...listOf(value, place, copyOf)].sort((one, other) => other.revision - one.revision);
}

function workbookOf(value: unknown, place: string): HandedWorkbook {
  const { id, name, view, opened, deleted, copies } = fieldsOf(value, place);
  const sound = checkedCopies(copies, `${place}.copies`);
  expect(sound.length > 0, `${place}.copies`);
  return {
    id: idOf(id, `${place}.id`),
    name: nameOf(name, `${place}.name`),
    view: viewOf(view),
    opened: momentOf(opened, `${place}.opened`),
    deleted: optional(deleted, `${place}.deleted`, momentOf),
    copies: sound,
  };
}

/** Throws Misshapen, which says where: whoever sends it sends the others alone, and names what stays behind. */
export function checkedHandover(body: unknown): Handover {
  const { origin, workbooks, series } = fieldsOf(body, "body");
  return {
    origin: textOf(origin, "origin"),
    workbooks: listOf(workbooks, "workbooks", workbookOf),
    series: listOf(series, "series", seriesOf),
  };
}
