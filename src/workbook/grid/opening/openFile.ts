/**
 * A file of any kind that is opened as a workbook, as data for the grid, with the report of what came. It asks nobody, calculates
 * nothing, and needs no page: pages run it in a worker.
 */
import type { Language } from "../../../language/language";
import { readCsv } from "../../../sharing/csv/readCsv";
import type { FunctionNames } from "../../../sharing/formulaText/functionNames";
import type { CellValue, Workbook } from "../../../sharing/model";
import { columnOf, rowOf } from "../../../sharing/model";
import { readWorkbook } from "../../../sharing/readWorkbook";
import { findings, type Report } from "../../../sharing/report";
import type { GridWorkbook } from "./gridWorkbook";
import { layWorkbook, sheetIdOf } from "./layWorkbook";

/** What the file said that a formula which is calculated here gives. */
export interface SavedValue {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly value: CellValue;
}

export interface OpenedFile {
  /** Without the file's ending. */
  readonly name: string;
  readonly workbook: GridWorkbook;
  readonly report: Report;
  /** The sheet that was shown when the file was saved. */
  readonly activeSheet: string;
  readonly saved: readonly SavedValue[];
}

export const isTextFile = (name: string): boolean => /\.(?:csv|tsv|txt)$/i.test(name);

const read = (name: string, bytes: Uint8Array, functions: FunctionNames, language: Language) => {
  if (!isTextFile(name)) return readWorkbook(bytes, functions);
  const { workbook } = readCsv(bytes, name, language);
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  const report: Report = { sheets: 1, cells, formulas: 0, names: 0, lines: [] };
  return { workbook, report };
};

/** Values that change by themselves, or because our data do, say nothing about the formula. */
const restless = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|MKT\.[A-Z.]+)\s*\(/i;

function savedValues({ sheets }: Workbook): SavedValue[] {
  const saved: SavedValue[] = [];
  for (const [index, { cells }] of sheets.entries())
    for (const [place, { value, formula, pending }] of cells)
      if (formula && !formula.frozen && !pending && value !== null && !restless.test(formula.text))
        saved.push({ sheetId: sheetIdOf(index), col: columnOf(place), row: rowOf(place), value });
  return saved;
}

/** Throws `FileRefusal` where there is nothing that could be trusted. */
export function openFile(name: string, bytes: Uint8Array, functions: FunctionNames, language: Language): OpenedFile {
  const { workbook, report } = read(name, bytes, functions, language);
  const found = findings();
  const grid = layWorkbook(workbook, functions, found);
  return {
    name: name.replace(/\.[^.]*$/, ""),
    workbook: grid,
    report: { ...report, lines: [...report.lines, ...found.lines()] },
    activeSheet: sheetIdOf(workbook.active),
    saved: savedValues(workbook),
  };
}
