/**
 * A workbook out of the bytes of a file, for page, worker and command line. Nothing is calculated, nobody is asked, and no
 * link is followed. Throws `FileRefusal` where there is nothing that could be trusted.
 */
import type { FunctionNames } from "./formulaText/functionNames";
import type { Workbook } from "./model";
import { readOds } from "./ods/readOds";
import { openPackage } from "./package/openPackage";
import { findings, type Report } from "./report";
import { readSpreadsheet } from "./spreadsheetml/readSpreadsheet";

export interface WorkbookRead {
  readonly workbook: Workbook;
  readonly report: Report;
}

export function readWorkbook(bytes: Uint8Array, functions: FunctionNames): WorkbookRead {
  const file = openPackage(bytes);
  const found = findings();
  const isOds = file.find("content.xml") !== undefined && file.find("[Content_Types].xml") === undefined;
  const workbook = isOds ? readOds(file, functions, found) : readSpreadsheet(file, functions, found);
  let [cells, formulas] = [0, 0];
  for (const sheet of workbook.sheets)
    for (const { value, formula } of sheet.cells.values()) {
      if (value !== null || formula) cells++;
      if (formula) formulas++;
    }
  const { sheets, names } = workbook;
  return {
    workbook,
    report: { sheets: sheets.length, cells, formulas, names: names.length, lines: found.lines() },
  };
}
