/** The file format (serialisation) of a workbook as text: what is downloaded, opened again, and kept in the browser. */

import type { SheetView } from "../../kept/keptWorkbook";
import { type CarriedSeries, checkedSeries, Damaged, writtenSeries } from "../../workbook/carriedSeries";
import { checkedWorkbook } from "./checkWorkbook";
import { UnreadableWorkbook } from "./refusal";
import { texts } from "./texts";

const format = "marketbook workbook";
const version = 1;
export const fileEnding = ".marketbook.json";

/** 100,000 formulas are about 10 million; twice as much takes a second to be read. */
const mostBytes = 100_000_000;
const longestName = 200;

export interface WorkbookFile {
  readonly name: string;
  /** Of the engine, which alone reads it. */
  readonly workbook: object;
  readonly view?: SheetView | undefined;
  /** What its formulas read; left out where it is kept beside, as in this browser. */
  readonly series?: CarriedSeries;
}

export function writeWorkbookFile({ name, workbook, view, series }: WorkbookFile): string {
  const carried = series && writtenSeries(series);
  return JSON.stringify({ format, version, name, saved: new Date().toISOString(), view, workbook, series: carried });
}

/** A name that a list and a title bar can show: one line, not empty, not endless. */
export function cleanName(name: string): string {
  return name.replace(/\s+/g, " ").trim().slice(0, longestName);
}

function checkedView(view: unknown): SheetView | undefined {
  if (typeof view !== "object" || view === null) return undefined;
  const { sheetId, col, row, scrollX, scrollY } = view as Partial<Record<keyof SheetView, unknown>>;
  const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
  const pixels = (value: unknown) => (Number.isFinite(value) ? Math.max(0, value as number) : 0);
  if (typeof sheetId !== "string" || !isCount(col) || !isCount(row)) return undefined;
  return { sheetId, col, row, scrollX: pixels(scrollX), scrollY: pixels(scrollY) };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file === "object" && file !== null) return file as Record<string, unknown>;
  } catch {
    // Not even JSON: the sentence below says what a user needs to know.
  }
  throw new UnreadableWorkbook(texts.notOurs);
}

export function assertReadableSize(bytes: number): void {
  if (bytes > mostBytes)
    throw new UnreadableWorkbook(texts.tooLarge, { size: Math.round(bytes / 1e6), most: mostBytes / 1e6 });
}

function soundSeries(value: unknown): CarriedSeries {
  try {
    return checkedSeries(value);
  } catch (thrown) {
    if (thrown instanceof Damaged) throw new UnreadableWorkbook(texts.notAWorkbook, { place: thrown.place });
    throw thrown;
  }
}

/** Throws an UnreadableWorkbook, whose message says what is wrong. */
export function readWorkbookFile(text: string): WorkbookFile & { readonly series: CarriedSeries } {
  const file = parsed(text);
  if (file.format !== format) throw new UnreadableWorkbook(texts.notOurs);
  if (file.version !== version)
    throw new UnreadableWorkbook(texts.otherVersion, { version: (JSON.stringify(file.version) ?? "").slice(0, 20) });
  return {
    name: typeof file.name === "string" ? cleanName(file.name) : "",
    workbook: checkedWorkbook(file.workbook),
    view: checkedView(file.view),
    series: soundSeries(file.series),
  };
}
