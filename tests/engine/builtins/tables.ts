/** The tables of formulas, and a sheet with the cells that they refer to. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters } from "../../../src/cells/address";
import { isErrorCode, unmarked } from "../../../src/engine/compiler/values";
import { createModel } from "../../../src/engine/engine";
import { typedFormula } from "../../../src/engine/library/typedFormula";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { testSheet } from "../sheet";

export interface Entry {
  readonly formula: string;
  readonly libreOffice: string;
  /** Where Excel's documentation says otherwise than LibreOffice. */
  readonly excel: string;
  /** Relative; 1e-12 where none is stated. */
  readonly tolerance: string;
  /** What this spreadsheet answers where it differs from Excel: such an entry is listed in docs/differences.md. */
  readonly ours: string;
  readonly note: string;
}

const folder = join(__dirname, "formulas");

export const tableNames = readdirSync(folder)
  .filter((name) => name.endsWith(".tsv") && name !== "cells.tsv")
  .map((name) => name.slice(0, -4));

const linesOf = (path: string): string[][] =>
  readFileSync(path, "utf8")
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));

export function readTable(name: string): Entry[] {
  return linesOf(join(folder, `${name}.tsv`))
    .slice(1)
    .map(([formula, libreOffice, excel = "", tolerance = "", ours = "", note = ""]) => ({
      formula,
      libreOffice,
      excel,
      tolerance,
      ours,
      note,
    }));
}

export function readPairs(name: string): [string, string][] {
  return linesOf(join(__dirname, `${name}.tsv`)).slice(1) as [string, string][];
}

/** As the tables write a value: text in quotes, numbers so that they read back the same. */
function written(value: unknown): string {
  if (value === null || value === undefined) return "0";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" || isErrorCode(value) ? String(value) : JSON.stringify(unmarked(String(value)));
}

/** The cells that the formulas refer to. */
export function cellsOfTables(): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [row, cells] of linesOf(join(folder, "cells.tsv")).entries())
    for (const [column, content] of cells.entries())
      if (content !== "") filled[`${columnLetters(column)}${row + 1}`] = content;
  return filled;
}

/** Answers formulas beside the cells of cells.tsv. */
export function calculator(): (formula: string) => string {
  const sheet = testSheet(createModel(nodeEngine()));
  sheet.set(cellsOfTables());
  const { getters } = sheet.model;
  const sheetId = getters.getActiveSheetId();
  return (formula) => {
    const result = getters.evaluateFormulaResult(sheetId, typedFormula(formula), { sheetId, col: 25, row: 199 });
    return written((Array.isArray(result) ? result[0][0] : result).value);
  };
}

export function agrees(answer: string, expected: string, tolerance: number): boolean {
  if (answer === expected) return true;
  const [number, wanted] = [Number(answer), Number(expected)];
  return expected !== "" && Math.abs(number - wanted) <= tolerance * Math.abs(wanted);
}
