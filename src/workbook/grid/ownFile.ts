/** The file format (serialisation) of a workbook of ours as text: how it is written, by page and command line. */
import { type CarriedSeries, writtenSeries } from "../carriedSeries";

export const format = "marketbook workbook";
export const version = 1;
export const fileEnding = ".marketbook.json";

export interface WorkbookFile {
  readonly name: string;
  /** Of the engine, which alone reads it. */
  readonly workbook: object;
  /** Where the reader was: the page alone knows. */
  readonly view?: object | undefined;
  /** What its formulas read; left out where it is kept beside, as in this browser. */
  readonly series?: CarriedSeries;
}

export function writeWorkbookFile({ name, workbook, view, series }: WorkbookFile): string {
  const carried = series && writtenSeries(series);
  return JSON.stringify({ format, version, name, saved: new Date().toISOString(), view, workbook, series: carried });
}
