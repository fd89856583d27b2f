/** The sheets of a workbook that hold values, as grids: what the worker reads, and a host without workers in the page. */
import { workbookParts } from "../../../bringing/files/fileParts";
import type { Grid } from "../../../bringing/grid";
import { readWorkbook } from "../../../sharing/readWorkbook";

export interface BroughtSheet {
  readonly sheet: string;
  readonly grid: Grid;
}

/** Only values are asked for: no function need be known. */
const noFunctions = { ours: new Set<string>(), oursOfOneCell: new Set<string>(), builtIn: new Set<string>() };

/** May throw a FileRefusal. */
export function sheetsIn(bytes: Uint8Array): readonly BroughtSheet[] {
  const parts = workbookParts(readWorkbook(bytes, noFunctions).workbook);
  return parts.map(({ sheet = "", grid }) => ({ sheet, grid: grid() }));
}
