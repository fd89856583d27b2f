/** One of the things that are being brought: a text, a file or cells, where it comes from, and what was read in it. */
import { gridOfText } from "../../../bringing/files/fileParts";
import { gridWithin, rangeIn } from "../../../bringing/files/gridRange";
import type { Grid } from "../../../bringing/grid";
import type { Answers, Reading } from "../../../bringing/readSeries";
import type { OwnSeries } from "../../../series/own/ownSeries";
import type { SeriesUse } from "../../../workbook/port";
import type { ImportDraft } from "../importDraft";
import { editedBy, isStill, keptSource, type Origin, pasted, provenance } from "./origin";
import type { ImportedWorkbook } from "./workbookFile";

export interface ImportState {
  /** The file's name; undefined of what was pasted or selected. */
  file?: string | undefined;
  text: string;
  origin: Origin;
  /** The text as it came from there; what the user writes over it is told by the difference. */
  given: string;
  /** What was given as cells, of a sheet, a selection or a file; a text that the user has changed is read as it stands. */
  givenGrid?: (() => Grid) | undefined;
  /** What is kept as the series' source: the origin in words until the user says it otherwise. */
  source: string;
  readonly replaces?: OwnSeries | undefined;
  workbook?: ImportedWorkbook | undefined;
  /** The chosen sheet of the workbook; "" before one is chosen. */
  sheet?: string;
  /** The chosen part of the sheet as it is written, such as B4:D120; "" for all of it. */
  range: string;
  /** What the user has said about dates and decimals of this text. */
  answers: Answers;
  outcome?: Reading | undefined;
  /** What was thrown where the file could not be opened at all. */
  unreadable?: unknown;
  drafts: ImportDraft[];
  /** The file is not yet here. */
  isReading?: boolean;
  /** The cells that read the series that are there; undefined before they are told. */
  uses?: readonly SeriesUse[] | undefined;
}

export function begun(replaces: OwnSeries | undefined): ImportState {
  const source = replaces ? keptSource(replaces.source) : "";
  return { text: "", origin: pasted, given: "", source, replaces, range: "", answers: {}, drafts: [] };
}

/** Nothing was given yet, and nothing is on its way. */
export function isEmpty({ text, workbook, isReading, drafts, unreadable }: ImportState): boolean {
  return text.trim() === "" && !workbook && !isReading && drafts.length === 0 && unreadable === undefined;
}

/** A text from a file or from cells, which all that is kept names as its source from now on. */
export function take(state: ImportState, text: string, origin: Origin, givenGrid?: () => Grid): void {
  Object.assign(state, { text, given: text, origin, givenGrid, source: provenance(origin) });
}

/** What is to be read. */
export function gridOf({ text, given, givenGrid, range }: ImportState): () => Grid {
  const whole = givenGrid && text === given ? givenGrid : () => gridOfText(text);
  const within = range === "" ? undefined : rangeIn(range);
  return within ? () => gridWithin(whole(), within) : whole;
}

/** Before the text is read: what the user has pasted or typed over it is no longer what the file holds. */
export function settleOrigin(state: ImportState): void {
  const { text, given, origin } = state;
  if (text === given) return;
  state.givenGrid = undefined;
  if (isStill(given, text)) {
    state.origin = editedBy(origin);
    if (provenance(state.origin) !== provenance(origin)) state.source = provenance(state.origin);
    return;
  }
  const isFirst = origin.kind === "pasted" && given === "";
  state.origin = pasted;
  state.given = text;
  if (!isFirst) state.source = state.replaces ? keptSource(state.replaces.source) : "";
}
