/** Defined names: those that Excel keeps for itself become print areas, what no workbook can have is left out. */
import { type FormulaRead, fromFile } from "../formulaText/fromFile";
import type { FunctionNames } from "../formulaText/functionNames";
import { isGuardName } from "../formulaText/guard";
import { areaOf } from "../formulaText/references";
import { relativeAmong } from "../formulaText/relativeNames";
import { namesReading, type ScopedName, type ScopedNames, scopedNames } from "../formulaText/scopedNames";
import { type TablePlaces, withoutTables } from "../formulaText/structured";
import { isFrozenName } from "../frozen/frozenPart";
import { type DefinedName, mostRows } from "../model";
import type { Findings } from "../report";
import { isNameOfExcel } from "./nameForm";
import type { NameEntry } from "./workbookPart";

/** Names as formulas read them. */
export interface NameMeanings {
  readonly scoped: ScopedNames;
  /** Those whose formulas cannot be calculated here: what reads them keeps the value that was saved. */
  readonly lost: ReadonlySet<ScopedName>;
  /** Those that mean other cells in each formula. */
  readonly relative: ReadonlySet<ScopedName>;
}

export interface NamesRead {
  readonly names: readonly DefinedName[];
  readonly meanings: NameMeanings;
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
  const reads = new Map<ScopedName, FormulaRead>();
  const hiddenNames = new Set<ScopedName>();
  const keys = new Set<string>();
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
    if (macro || isOdd || keys.has(key) || (sheetIndex !== undefined && sheet === undefined)) {
      findings.add("badNames", name);
      continue;
    }
    keys.add(key);
    const read = fromFile(text, functions);
    const scoped = { name, sheet, text: read.text.slice(1) };
    reads.set(scoped, read);
    if (hidden) hiddenNames.add(scoped);
  }
  const scoped = scopedNames([...reads.keys()]);
  const relative = relativeAmong(scoped);
  for (const each of scoped.all) if (relative.has(each)) findings.add("relativeNames", each.name);
  const names = scoped.all.flatMap((each): DefinedName[] => {
    if (relative.has(each)) return [];
    const told = reads.get(each) as FormulaRead;
    // A row of its own a name has not.
    const cells = told.structured ? withoutTables(told.text, tables, { sheet: "", row: -1, column: -1 }) : undefined;
    if (cells !== undefined) reads.set(each, { ...told, text: cells, structured: false });
    const { name, sheet } = each;
    const isHidden = hiddenNames.has(each) && { hidden: true as const };
    return [{ name, formula: cells ?? told.text, ...(sheet !== undefined && { sheet }), ...isHidden }];
  });
  const meanings = { scoped, relative, lost: lostAmong(scoped, relative, reads) };
  return { names, meanings, printAreas, repeatedRows };
}

/** With the names that read such names. */
function lostAmong(
  names: ScopedNames,
  relative: ReadonlySet<ScopedName>,
  reads: ReadonlyMap<ScopedName, FormulaRead>,
): ReadonlySet<ScopedName> {
  const readOf = (name: ScopedName) => reads.get(name) as FormulaRead;
  const isLost = (name: ScopedName): boolean => {
    const { external, structured, acrossSheets, unknown } = readOf(name);
    if (relative.has(name)) return false;
    return external || structured || acrossSheets || [...unknown].some((each) => !names.find(each, name.sheet));
  };
  return namesReading(names, isLost, (name) => [...readOf(name).unknown, ...readOf(name).words]);
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
        // An array of constants is one as well.
        if (area === undefined) return /^=\{[^{}]*[,;][^{}]*\}$/.test(formula);
        return area.top !== area.bottom || area.left !== area.right;
      })
      .map(({ name }) => name.toUpperCase()),
  );
  return (name) => ranges.has(name.toUpperCase());
}
