/** INDEX, INDIRECT and OFFSET: a part of a range, and what a written or a shifted reference leads to. */

import { leadsNowhere } from "../../compiler/areas";
import { numberIn, type ReadNumber } from "../../compiler/coerce";
import { asReferred, excelColumns, excelRows, extentOf, reaching } from "../../compiler/extent";
import type { Range } from "../../compiler/frame";
import { texts } from "../../compiler/texts";
import {
  type Columns,
  errorValue,
  height,
  isColumns,
  isErrorCode,
  type Scalar,
  single,
  toColumns,
  type Value,
} from "../../compiler/values";
import { anything, logical, number, optional, range, text, whole } from "../arguments";
import { type Argument, type Builtin, builtin, type Evaluation, type Surroundings } from "../builtin";
import { readZone } from "../readZone";
import { refuse } from "../refusal";
import { absoluteAddress } from "./rowColumnAddress";

const position = (name: "row" | "column" | "area") => optional({ ...anything(name), takesErrors: false }, undefined);

function wholeNumber(cell: Scalar | undefined, readNumber: ReadNumber): number | Scalar {
  const number = numberIn(cell, readNumber);
  return typeof number === "number" ? Math.trunc(number) : number;
}

/** A row or column number of 0 takes the whole column or row; what lies outside is #REF!; an error is passed on. */
function part(
  array: Value,
  rowNumber: Scalar | undefined,
  columnNumber: Scalar | undefined,
  areaNumber: Scalar | undefined,
  { readNumber }: Surroundings,
): Scalar | Columns {
  const only = single(array);
  if (only && !isColumns(only) && isErrorCode(only.value)) return only;
  const area = areaNumber === undefined ? 1 : wholeNumber(areaNumber, readNumber);
  if (typeof area !== "number") return area;
  if (area !== 1) return errorValue("#REF!", texts.noArea, { number: area });
  const columns = toColumns(array);
  const { rows, columns: width } = extentOf(columns);
  const first = wholeNumber(rowNumber, readNumber);
  if (typeof first !== "number") return first;
  const second = wholeNumber(columnNumber, readNumber);
  if (typeof second !== "number") return second;
  // A single row may be indexed by one number, which then counts columns.
  const along = rows === 1 && width > 1 && columnNumber === undefined;
  const row = along ? 1 : first;
  const column = along ? first : columnNumber === undefined && width === 1 ? 1 : second;
  if (row < 0 || column < 0) return errorValue("#VALUE!", texts.badSize);
  if (row > rows || column > width) return errorValue("#REF!", texts.outsideRange);
  const beyond = beyondSheet(columns, row, column);
  if (beyond) return beyond;
  const chosen: Columns = column === 0 ? columns : [columns[column - 1]];
  const result = row === 0 ? chosen : chosen.map((cells) => [cells[row - 1]]);
  const size = { rows: row === 0 ? rows : 1, columns: column === 0 ? width : 1 };
  return single(reaching(result, size)) as Scalar | Columns;
}

/** A blank cell where a reference reaches beyond the sheet: INDEX(A:A,2000) of a sheet of a thousand rows. */
function beyondSheet(columns: Columns, row: number, column: number): Scalar | undefined {
  if (row <= height(columns) && column <= columns.length) return undefined;
  const { sheetId, col, row: top } = columns[0]?.[0]?.position ?? {};
  if (sheetId === undefined || col === undefined || top === undefined) return { value: null };
  return { value: null, position: { sheetId, col: col + Math.max(column, 1) - 1, row: top + Math.max(row, 1) - 1 } };
}

/** Where a written reference or a name leads. */
function leadsTo(evaluation: Evaluation, text: string, usesLetters: boolean): Range {
  const { getters, __originCellPosition: origin, __originSheetId: sheetId } = evaluation;
  const address = usesLetters ? text.trim() : absoluteAddress(text, origin);
  const named = usesLetters ? getters.getNamedRange(text.trim())?.range : undefined;
  const range = named ?? (address ? getters.getRangeFromSheetXC(sheetId, address) : undefined);
  if (!range || leadsNowhere(range)) return refuse("#REF!", "notFound");
  const { top, left, bottom = top, right = left } = range.unboundedZone ?? range.zone;
  // XFE1 is no cell of Excel's, and the sheets here do not end there.
  const isOutside = Math.max(top, bottom) >= excelRows || Math.max(left, right) >= excelColumns;
  return isOutside ? refuse("#REF!", "outsideSheet") : range;
}

/** Cut to a whole number, but what is not zero is one at least: Excel takes a width of 0.9 for one column. */
function size(name: "height" | "width"): Argument<number> {
  const { read, ...rest } = number(name);
  return {
    ...rest,
    read(given, around) {
      const asked = read(given, around);
      return Math.trunc(asked) || Math.sign(asked);
    },
  };
}

/** Rows or columns from `from` on, counted backwards where the size is negative. */
const span = (from: number, size: number) => (size > 0 ? [from, from + size - 1] : [from + size + 1, from]);

function shifted(given: Value, down: number, right: number, tall?: number, wide?: number) {
  const columns = toColumns(given);
  const position = columns[0]?.[0]?.position ?? refuse("#VALUE!", "notAReference");
  const extent = extentOf(columns);
  const [rows, width] = [tall ?? extent.rows, wide ?? extent.columns];
  const [top, bottom] = span(position.row + down, rows);
  const [left, end] = span(position.col + right, width);
  const isOutside = top < 0 || left < 0 || bottom >= excelRows || end >= excelColumns;
  if (rows === 0 || width === 0 || isOutside) refuse("#REF!", "outsideSheet");
  return { sheetId: position.sheetId, zone: { top, bottom, left, right: end } };
}

export const referenceFunctions: readonly Builtin[] = [
  builtin(
    "ROWS",
    { en: "How many rows a range has.", tw: "範圍的列數。", cn: "区域的行数。" },
    [range("array")],
    (array) => extentOf(toColumns(array)).rows,
  ),
  builtin(
    "COLUMNS",
    { en: "How many columns a range has.", tw: "範圍的欄數。", cn: "区域的列数。" },
    [range("array")],
    (array) => extentOf(toColumns(array)).columns,
  ),
  builtin(
    "INDEX",
    {
      en: "The cell of a range at a row and a column, or a whole row or column of it.",
      tw: "範圍中指定列與欄的儲存格，或其中整列、整欄。",
      cn: "区域中指定行与列的单元格，或其中整行、整列。",
    },
    [range("reference"), position("row"), position("column"), position("area")],
    part,
  ),
  builtin(
    "INDIRECT",
    {
      en: "The cells that a written reference leads to.",
      tw: "文字參照所指的儲存格。",
      cn: "文本引用所指的单元格。",
    },
    [text("ref_text"), optional(logical("a1"), true)],
    (written, usesLetters, { evaluation }) => {
      const range = leadsTo(evaluation, written, usesLetters);
      return single(asReferred(readZone(evaluation, range.sheetId, range.zone), range)) as Scalar | Columns;
    },
  ),
  builtin(
    "OFFSET",
    {
      en: "A range so many rows and columns away from another.",
      tw: "與某範圍相隔若干列與欄的範圍。",
      cn: "与某区域相隔若干行与列的区域。",
    },
    [
      range("reference"),
      whole("rows"),
      whole("columns"),
      optional(size("height"), undefined),
      optional(size("width"), undefined),
    ],
    (reference, down, right, tall, wide, { evaluation }) => {
      const { sheetId, zone } = shifted(reference, down, right, tall, wide);
      return readZone(evaluation, sheetId, zone);
    },
  ),
];
