/** What is being brought: a text, where it comes from, what was read in it, and the files that wait. */
import { gridOfText } from "../../../bringing/files/fileParts";
import type { Grid } from "../../../bringing/grid";
import type { Answers, Reading } from "../../../bringing/readSeries";
import type { OwnSeries } from "../../../series/own/ownSeries";
import type { SeriesUse } from "../../../workbook/port";
import type { ImportDraft } from "../importDraft";
import { editedBy, isStill, keptSource, type Origin, pasted, provenance } from "./origin";
import type { ImportedWorkbook } from "./workbookFile";

export interface ImportState {
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
  /** What the user has said about dates and decimals of this text. */
  answers: Answers;
  outcome?: Reading | undefined;
  drafts: ImportDraft[];
  /** A file was given and is not yet here. */
  isReading?: boolean;
  /** Files that are read after this one. */
  waiting: readonly File[];
  /** The cells that read the series that are there; undefined before they are told. */
  uses?: readonly SeriesUse[] | undefined;
}

export function begun(replaces: OwnSeries | undefined, waiting: readonly File[]): ImportState {
  const source = replaces ? keptSource(replaces.source) : "";
  return { text: "", origin: pasted, given: "", source, replaces, answers: {}, drafts: [], waiting };
}

/** A text from a file or from cells, which all that is kept names as its source from now on. */
export function take(state: ImportState, text: string, origin: Origin, givenGrid?: () => Grid): void {
  Object.assign(state, { text, given: text, origin, givenGrid, source: provenance(origin) });
}

/** What is to be read. */
export function gridOf({ text, given, givenGrid }: ImportState): () => Grid {
  return givenGrid && text === given ? givenGrid : () => gridOfText(text);
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
