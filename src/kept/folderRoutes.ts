/**
 * The API contract (wire format) of the user's folder: workbooks, own series and own analyses, which the gateway keeps as files. Who changes
 * something says which state he has seen (`expected`, a stamp); when another page or program was first the answer is 409 with
 * what stands there now, and nothing is changed. 507 and 503 say in a sentence why the folder can keep nothing just now.
 */
import type { OwnSeries } from "../series/own/ownSeries";
import { checkedCopies, type HandedCopy } from "./handover";
import type { KeptWorkbook, SheetView } from "./keptWorkbook";
import { analysisOf, type OwnAnalysis } from "./ownAnalysis";
import {
  expect,
  fieldsOf,
  listOf,
  momentOf,
  nameOf,
  optional,
  seriesNameOf,
  seriesOf,
  textOf,
  viewOf,
  workbookOf,
} from "./shapes";

/** Of one state of one record and of no other; undefined where there is no record. */
type Stamp = string | undefined;

export interface StampedWorkbook {
  readonly stamp: string;
  readonly workbook: KeptWorkbook;
}

/** GET v1/workbooks: all of them, also those in the bin. GET v1/workbooks/ID: a StampedWorkbook, or null. */
export interface WorkbookList {
  /** The folder, as its owner finds it. */
  readonly folder: string;
  readonly workbooks: readonly StampedWorkbook[];
  /** Files that were found damaged and set aside. */
  readonly damaged: readonly string[];
}

/** PUT v1/workbooks/ID. Revision and copies follow from what is added; old copies go by the folder's own rule. */
export interface WorkbookChange {
  readonly expected?: Stamp;
  readonly name: string;
  readonly view?: SheetView | undefined;
  readonly opened: number;
  readonly deleted?: number | undefined;
  /** New saved states, the newest first; each later than what is kept. */
  readonly added: readonly HandedCopy[];
}

/** PUT v1/own/NAME; without a series it is put into the bin. */
export interface SeriesChange {
  readonly expected?: Stamp;
  readonly series?: OwnSeries | undefined;
}

export interface StampedSeries {
  readonly stamp: string;
  readonly series: OwnSeries;
}

/** GET v1/own: which there are, and in which state; GET v1/own/NAME gives a StampedSeries, or null. */
export interface SeriesStamp {
  readonly name: string;
  readonly stamp: string;
}

export interface StampedAnalysis {
  readonly stamp: string;
  readonly analysis: OwnAnalysis;
}

/** PUT v1/analyses/TITLE; without an analysis it is put into the bin. GET v1/analyses: all of them. */
export interface AnalysisChange {
  readonly expected?: Stamp;
  readonly analysis?: OwnAnalysis | undefined;
}

/** 409: what stands there now; nothing when there is none. */
export interface Overtaken<Present> {
  readonly present?: Present | undefined;
}

const stampOf = (value: unknown, place: string) => textOf(value, place, 100);

/** These throw Misshapen. */
export function checkedWorkbookChange(body: unknown): WorkbookChange {
  const { expected, name, view, opened, deleted, added } = fieldsOf(body, "body");
  return {
    expected: optional(expected, "expected", stampOf),
    name: nameOf(name, "name"),
    view: viewOf(view),
    opened: momentOf(opened, "opened"),
    deleted: optional(deleted, "deleted", momentOf),
    added: checkedCopies(added, "added"),
  };
}

export function checkedSeriesChange(body: unknown): SeriesChange {
  const { expected, series } = fieldsOf(body, "body");
  return { expected: optional(expected, "expected", stampOf), series: optional(series, "series", seriesOf) };
}

export function checkedStampedWorkbook(value: unknown, place = "answer"): StampedWorkbook {
  const { stamp, workbook } = fieldsOf(value, place);
  return { stamp: stampOf(stamp, `${place}.stamp`), workbook: workbookOf(workbook, `${place}.workbook`) };
}

export function checkedWorkbookList(value: unknown): WorkbookList {
  const { folder, workbooks, damaged } = fieldsOf(value, "answer");
  return {
    folder: textOf(folder, "folder", 10_000),
    workbooks: listOf(workbooks, "workbooks", checkedStampedWorkbook),
    damaged: listOf(damaged, "damaged", (each, place) => textOf(each, place, 10_000)),
  };
}

export function checkedStampedSeries(value: unknown, place = "answer"): StampedSeries {
  const { stamp, series } = fieldsOf(value, place);
  return { stamp: stampOf(stamp, `${place}.stamp`), series: seriesOf(series, `${place}.series`) };
}

export function checkedAnalysisChange(body: unknown): AnalysisChange {
  const { expected, analysis } = fieldsOf(body, "body");
  return { expected: optional(expected, "expected", stampOf), analysis: optional(analysis, "analysis", analysisOf) };
}

export function checkedStampedAnalysis(value: unknown, place = "answer"): StampedAnalysis {
  const { stamp, analysis } = fieldsOf(value, place);
  return { stamp: stampOf(stamp, `${place}.stamp`), analysis: analysisOf(analysis, `${place}.analysis`) };
}

export const checkedAnalyses = (value: unknown): readonly StampedAnalysis[] =>
  listOf(value, "answer", checkedStampedAnalysis);

export function checkedSeriesStamps(value: unknown): readonly SeriesStamp[] {
  return listOf(value, "answer", (each, place) => {
    const { name, stamp } = fieldsOf(each, place);
    return { name: seriesNameOf(name, `${place}.name`), stamp: stampOf(stamp, `${place}.stamp`) };
  });
}

export function checkedOvertaken<Present>(
  value: unknown,
  check: (value: unknown, place: string) => Present,
): Overtaken<Present> {
  const fields = fieldsOf(value, "answer");
  expect("present" in fields, "answer.present");
  return { present: optional(fields.present, "answer.present", check) };
}

export const folderRoutes = {
  workbooks: "v1/workbooks",
  workbook: (id: string) => `v1/workbooks/${id}`,
  /** GET: the text of one saved state. */
  copy: (id: string, revision: number | string) => `v1/workbooks/${id}/copies/${revision}`,
  own: "v1/own",
  ownSeries: (name: string) => `v1/own/${name === ":name" ? name : encodeURIComponent(name)}`,
  analyses: "v1/analyses",
  analysis: (title: string) => `v1/analyses/${title === ":title" ? title : encodeURIComponent(title)}`,
  handover: "v1/handover",
} as const;
