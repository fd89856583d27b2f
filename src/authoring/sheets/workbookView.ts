/** A workbook's sheets as the reader of a book looks at them: cells by place, and what its defined names stand for. */
import { cellAddress, cellPlace, quotedSheetName, splitAddress } from "../../cells/address";
import { type Cell, placeOf, rowOf, type Workbook } from "../../sharing/model";

type Value = string | number | boolean | undefined;

export interface SheetView {
  readonly name: string;
  /** One more than the last row with anything in it. */
  readonly rows: number;
  /** What a cell shows; undefined where it is empty or an error. */
  value(column: number, row: number): Value;
  /** The code of the error that it shows. */
  error(column: number, row: number): string | undefined;
  /** Starts with "="; undefined where there is none. */
  formula(column: number, row: number): string | undefined;
  format(column: number, row: number): string | undefined;
  /** As a text without spaces at its ends; "" where it is empty. */
  text(column: number, row: number): string;
  isEmpty(column: number, row: number): boolean;
  /** "Inputs!B5", for whoever is told of it. */
  at(column: number, row: number): string;
}

/** What a name of one range stands for; rows and columns count from zero. */
export interface NamedArea {
  readonly name: string;
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly areas: readonly NamedArea[];
}

function sheetView({ name, cells }: Workbook["sheets"][number], styles: Workbook["styles"]): SheetView {
  const cell = (column: number, row: number): Cell | undefined => cells.get(placeOf(row, column));
  let rows = 0;
  for (const [place, { value, formula }] of cells)
    if (formula || (value !== null && value !== "")) rows = Math.max(rows, rowOf(place) + 1);
  const value = (column: number, row: number): Value => {
    const found = cell(column, row)?.value;
    return found === null || found === undefined || typeof found === "object" ? undefined : found;
  };
  return {
    name,
    rows,
    value,
    error(column, row) {
      const found = cell(column, row)?.value;
      return typeof found === "object" && found !== null ? found.error : undefined;
    },
    formula: (column, row) => cell(column, row)?.formula?.text,
    format(column, row) {
      const format = styles[cell(column, row)?.style ?? 0]?.format;
      return format === "General" ? undefined : format;
    },
    text: (column, row) => String(value(column, row) ?? "").trim(),
    isEmpty(column, row) {
      const found = cell(column, row);
      return !found?.formula && (found === undefined || found.value === null || found.value === "");
    },
    at: (column, row) => `${quotedSheetName(name)}!${cellAddress(column, row)}`,
  };
}

/** Undefined for a name of a formula, or of anything but one range. */
export function areaOf(reference: string): Omit<NamedArea, "name"> | undefined {
  const { sheet, range } = splitAddress(reference.replace(/^=/, ""));
  const [first, last] = range.split(":");
  const [from, to] = [cellPlace(first ?? ""), cellPlace(last ?? first ?? "")];
  if (sheet === undefined || !from || !to) return undefined;
  return { sheet, column: from.col, row: from.row, columns: to.col - from.col + 1, rows: to.row - from.row + 1 };
}

export function workbookView({ sheets, styles, names }: Workbook): WorkbookView {
  return {
    sheets: sheets.map((sheet) => sheetView(sheet, styles)),
    areas: names.flatMap(({ name, formula }) => {
      const area = areaOf(formula);
      return area ? [{ name, ...area }] : [];
    }),
  };
}
