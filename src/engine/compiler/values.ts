/** Values as the engine hands them about, and errors among them. */
import { type ErrorCode, errorCodes } from "../../cells/cell";
import { say, type Text } from "../../language/language";
import { pulse } from "./pulse";

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** One cell's worth; null is empty. What a reference brings carries where it stands. */
export interface Scalar {
  readonly value: unknown;
  readonly format?: string | undefined;
  readonly message?: string | undefined;
  readonly position?: Position;
}

/** Column by column. */
export type Columns = Scalar[][];

/** undefined is an argument left out. */
export type Value = Scalar | Columns | undefined;

export const isColumns = (value: Value): value is Columns => Array.isArray(value);

export function errorValue(code: ErrorCode, text: Text, values?: Record<string, string | number>): Scalar {
  return { value: code, message: say(text, values) };
}

const codes: ReadonlySet<string> = new Set(errorCodes);

export function isErrorCode(value: unknown): value is string {
  return typeof value === "string" && value.charCodeAt(0) === 35 && codes.has(value);
}

const mark = "\uFDD0";

/** A text as a value: one that is spelled as an error value carries a mark, or it would be that error. */
export const marked = (text: string): string => (isErrorCode(text) ? text + mark : text);

/** The characters of a text, without the mark. */
export const unmarked = (text: string): string => (text.endsWith(mark) ? text.slice(0, -mark.length) : text);

export const empty: Scalar = { value: null };

/** The cell of a rectangle of one; a larger rectangle stays. */
export function single(value: Value): Value {
  if (!isColumns(value)) return value;
  return value.length === 1 && value[0]?.length === 1 ? value[0][0] : value;
}

export function height(columns: Columns): number {
  return columns[0]?.length ?? 0;
}

export function columnsFrom(width: number, rows: number, cell: (column: number, row: number) => Scalar): Columns {
  const columns: Columns = new Array(width);
  for (let column = 0; column < width; column++) {
    const cells: Scalar[] = new Array(rows);
    for (let row = 0; row < rows; row++) {
      if ((row & 63) === 0) pulse();
      cells[row] = cell(column, row);
    }
    columns[column] = cells;
  }
  return columns;
}

export const toColumns = (value: Value): Columns => (isColumns(value) ? value : [[value ?? empty]]);
