/** Defined names: those that Excel keeps for itself become print areas, what no workbook can have is left out. */
import { type FormulaRead, fromFile } from "../formulaText/fromFile";
import type { FunctionNames } from "../formulaText/functionNames";
import { isGuardName } from "../formulaText/guard";
import { areaOf } from "../formulaText/references";
import { type TablePlaces, withoutTables } from "../formulaText/structured";
import { isFrozenName } from "../frozen/frozenPart";
import { type DefinedName, mostRows } from "../model";
import type { Findings } from "../report";
import { isNameOfExcel } from "./nameForm";
import type { NameEntry } from "./workbookPart";

export interface NamesRead {
  readonly names: readonly DefinedName[];
  /** Names, in capitals, whose formulas cannot be calculated here: what reads them keeps the value that was saved. */
  readonly lost: ReadonlySet<string>;
  /** By the sheet's index. */
  readonly printAreas: ReadonlyMap<number, readonly string[]>;
  readonly repeatedRows: ReadonlyMap<number, readonly [number, number]>;
}

export function readNames(
  entries: readonly NameEntry[],
  sheets: readonly string[],
  functions: FunctionNames,
  findings: Findings,
  tables: TablePlaces = new Map(),
): NamesRead {
  const names = new Map<string, DefinedName>();
  const reads = new Map<string, FormulaRead>();
  const printAreas = new Map<number, readonly string[]>();
  const repeatedRows = new Map<number, readonly [number, number]>();
  for (const { name, text, sheetIndex, hidden, macro } of entries) {
    if (/^_xl(?:pm|op|eta|fn|ud|ws)/i.test(name) || isGuardName(name) || isFrozenName(name)) continue;
    if (/^_xlnm\./i.test(name)) {
      if (/^_xlnm\.Print_Area$/i.test(name) && sheetIndex !== undefined) printAreas.set(sheetIndex, areasIn(text));
      const rows = /^_xlnm\.Print_Titles$/i.test(name) ? rowsIn(text) : undefined;
      if (rows && sheetIndex !== undefined) repeatedRows.set(sheetIndex, rows);
      continue;
    }
    const sheet = sheetIndex === undefined ? undefined : sheets[sheetIndex];
    const key = `${sheet ?? ""}!${name.toUpperCase()}`;
    const isOdd = !isNameOfExcel(name) || text === "";
    if (macro || isOdd || names.has(key) || (sheetIndex !== undefined && sheet === undefined)) {
      findings.add("badNames", name);
      continue;
    }
    const told = fromFile(text, functions);
    // A row of its own a name has not.
    const cells = told.structured ? withoutTables(told.text, tables, { sheet: "", row: -1 }) : undefined;
    const read = cells === undefined ? told : { ...told, text: cells, structured: false };
    const formula = read.text;
    reads.set(name.toUpperCase(), read);
    names.set(key, { name, formula, ...(sheet !== undefined && { sheet }), ...(hidden && { hidden: true as const }) });
  }
  return { names: [...names.values()], lost: lostNames(reads), printAreas, repeatedRows };
}

/** With the names that read such names. */
function lostNames(reads: ReadonlyMap<string, FormulaRead>): ReadonlySet<string> {
  const lost = new Set<string>();
  for (let before = -1; before !== lost.size; ) {
    before = lost.size;
    for (const [name, { external, structured, acrossSheets, unknown, words }] of reads) {
      const called = [...unknown].map((each) => each.toUpperCase());
      const isUnknown = called.some((each) => !reads.has(each) || lost.has(each));
      if (external || structured || acrossSheets || isUnknown || words.some((each) => lost.has(each.toUpperCase())))
        lost.add(name);
    }
  }
  return lost;
}

/** "Sheet1!$A$1:$B$9,Sheet1!$D$1" → ["A1:B9", "D1"]. */
function areasIn(text: string): string[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts
    .map((part) => part.slice(part.lastIndexOf("!") + 1).replaceAll("$", ""))
    .filter((range) => areaOf(range));
}

/** "Sheet1!$A:$B,Sheet1!$1:$3" → [0, 2]. */
function rowsIn(text: string): readonly [number, number] | undefined {
  const found = /!\$?(\d{1,7}):\$?(\d{1,7})$/m.exec(
    text.split(/,(?=(?:'|[^']*!))/).find((part) => /!\$?\d/.test(part)) ?? "",
  );
  const [first, last] = [Number(found?.[1]) - 1, Number(found?.[2]) - 1];
  return first >= 0 && last >= first && last < mostRows ? [first, last] : undefined;
}

/** Whether a name stands for more than one cell, for formulas of the time before spilling. */
export function isRangeName(names: readonly DefinedName[]): (name: string) => boolean {
  const ranges = new Set(
    names
      .filter(({ formula }) => {
        const area = areaOf(formula.slice(1));
        return area !== undefined && (area.top !== area.bottom || area.left !== area.right);
      })
      .map(({ name }) => name.toUpperCase()),
  );
  return (name) => ranges.has(name.toUpperCase());
}
