/**
 * A file of any kind that is opened as a workbook, as data for the grid, with the report of what came. It asks nobody, calculates
 * nothing, and needs no page: pages run it in a worker.
 */
import type { Language } from "../../../language/language";
import { idOf } from "../../../series/own/ownSeries";
import { readCsv } from "../../../sharing/csv/readCsv";
import type { FunctionNames } from "../../../sharing/formulaText/functionNames";
import type { CellValue, Workbook } from "../../../sharing/model";
import { columnOf, rowOf } from "../../../sharing/model";
import { readWorkbook } from "../../../sharing/readWorkbook";
import { type Findings, findings, type Report } from "../../../sharing/report";
import type { CarriedSeries } from "../../carriedSeries";
import { seriesOfParts } from "../../seriesParts";
import { hasSeries, snapshotFormula, snapshotName, takenIn, takenOf } from "../../snapshotName";
import { writtenSnapshot } from "../snapshot";
import type { GridWorkbook } from "./gridWorkbook";
import { layWorkbook, sheetIdOf } from "./layWorkbook";
import { isTextFile } from "./textFile";

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

/** A file with series computes from them until the user goes live: nothing of them enters the user's own data by itself. */
function withSnapshot(grid: GridWorkbook, series: CarriedSeries, found: Findings): GridWorkbook {
  for (const name of series.leftOut ?? []) found.add("seriesLeftOut", name);
  if (!hasSeries(series)) return grid;
  for (const own of series.own) found.add("seriesInside", idOf(own));
  for (const { ask } of series.fetched) found.add("seriesInside", ask.id);
  const isSwitch = (name: string) => name.toUpperCase() === snapshotName;
  const named = Object.entries(grid.namedFormulas);
  const taken = takenIn(named.find(([name]) => isSwitch(name))?.[1]) ?? takenOf(series);
  return {
    ...grid,
    namedFormulas: {
      ...Object.fromEntries(named.filter(([name]) => !isSwitch(name))),
      [snapshotName]: snapshotFormula(taken),
    },
    snapshot: writtenSnapshot(taken, series),
  };
}

/** Throws `FileRefusal` where there is nothing that could be trusted. */
export function openFile(name: string, bytes: Uint8Array, functions: FunctionNames, language: Language): OpenedFile {
  const { workbook, report } = read(name, bytes, functions, language);
  const found = findings();
  const grid = withSnapshot(layWorkbook(workbook, functions, found), seriesOfParts(workbook.parts), found);
  return {
    name: name.replace(/\.[^.]*$/, ""),
    workbook: grid,
    report: { ...report, lines: [...report.lines, ...found.lines()] },
    activeSheet: sheetIdOf(workbook.active),
    saved: savedValues(workbook),
  };
}
