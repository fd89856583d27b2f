/** The formulas of Excel's sheets, with what each fills and why it could not be written over. */
import type { Rectangle } from "./scope";

export type Value = string | number | boolean;

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface SheetRead {
  readonly name: string;
  /** Excel lets nobody write into its locked cells, and stops in the middle of what was asked. */
  readonly isProtected: boolean;
  readonly formulas: readonly (Place & { readonly text: string })[];
}

export interface Formula extends Rectangle, Place {
  readonly sheet: string;
  readonly text: string;
  readonly values: readonly (readonly Value[])[];
  /** Which of the values are errors, and no texts that read like one. */
  readonly errors: readonly (readonly boolean[])[];
  readonly isProtected: boolean;
  /** Perhaps one of the cells that one formula in braces fills, none of which Excel changes alone. */
  readonly isInBraces: boolean;
}

export const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");

export async function readSheets(context: Excel.RequestContext): Promise<SheetRead[]> {
  const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    name: sheet.name,
    isProtected: sheet.protection.protected,
    range: sheet.getUsedRangeOrNullObject().load("columnIndex,rowIndex,formulas"),
  }));
  await context.sync();
  return used.map(({ name, isProtected, range }) => ({
    name,
    isProtected,
    formulas: range.isNullObject
      ? []
      : range.formulas.flatMap((line, row) =>
          line.flatMap((text, column) =>
            isFormula(text) ? [{ row: range.rowIndex + row, column: range.columnIndex + column, text }] : [],
          ),
        ),
  }));
}

/** Of one request: Excel on the web takes five megabytes of answers. */
const askedAtOnce = 2_000;

/** Excel says what a formula fills only cell by cell. */
export async function withSpills(context: Excel.RequestContext, sheets: readonly SheetRead[]): Promise<Formula[]> {
  const all = sheets.flatMap((sheet) => sheet.formulas.map((formula) => ({ sheet, formula })));
  const found: (Formula & { readonly isArray: boolean })[] = [];
  for (let from = 0; from < all.length; from += askedAtOnce) {
    const asked = all.slice(from, from + askedAtOnce).map(({ sheet, formula }) => {
      const cell = context.workbook.worksheets.getItem(sheet.name).getCell(formula.row, formula.column);
      return {
        sheet,
        formula,
        cell: cell.load("values,valueTypes,savedAsArray"),
        spill: cell.getSpillingToRangeOrNullObject().load("values,valueTypes,rowCount,columnCount"),
      };
    });
    await context.sync();
    for (const { sheet, formula, cell, spill } of asked) {
      const [rows, columns] = spill.isNullObject ? [1, 1] : [spill.rowCount, spill.columnCount];
      const shown = spill.isNullObject ? cell : spill;
      found.push({
        ...formula,
        sheet: sheet.name,
        isProtected: sheet.isProtected,
        values: shown.values as Value[][],
        errors: shown.valueTypes.map((line) => line.map((type) => type === "Error")),
        top: formula.row,
        left: formula.column,
        bottom: formula.row + rows - 1,
        right: formula.column + columns - 1,
        isArray: spill.isNullObject && cell.savedAsArray,
        isInBraces: false,
      });
    }
  }
  return withBraces(found);
}

/** Excel does not say where braces stand; neighbours with one and the same array formula may be in them. */
function withBraces(found: readonly (Formula & { readonly isArray: boolean })[]): Formula[] {
  const key = (sheet: string, row: number, column: number, text: string) => JSON.stringify([sheet, row, column, text]);
  const arrays = new Set(
    found.flatMap(({ isArray, sheet, row, column, text }) => (isArray ? [key(sheet, row, column, text)] : [])),
  );
  return found.map(({ isArray, ...each }) => {
    const { sheet, row, column, text } = each;
    const beside = [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ] as const;
    const isInBraces = isArray && beside.some(([down, across]) => arrays.has(key(sheet, down, across, text)));
    return { ...each, isInBraces };
  });
}
