/** INDEX, INDIRECT and OFFSET: a part of a range, and what a written or a shifted reference leads to. */

import { leadsNowhere } from "../../compiler/areas";
import { numberIn, type ReadNumber } from "../../compiler/coerce";
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
import { anything, logical, optional, range, text, whole } from "../arguments";
import { type Builtin, builtin, type Evaluation, type Surroundings } from "../builtin";
import { readZone } from "../readZone";
import { refuse } from "../refusal";
import { absoluteAddress } from "./rowColumnAddress";

const excelRows = 2 ** 20;
const excelColumns = 2 ** 14;

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
  const rows = height(columns);
  const first = wholeNumber(rowNumber, readNumber);
  if (typeof first !== "number") return first;
  const second = wholeNumber(columnNumber, readNumber);
  if (typeof second !== "number") return second;
  // A single row may be indexed by one number, which then counts columns.
  const along = rows === 1 && columns.length > 1 && columnNumber === undefined;
  const row = along ? 1 : first;
  const column = along ? first : columnNumber === undefined && columns.length === 1 ? 1 : second;
  if (row < 0 || column < 0) return errorValue("#VALUE!", texts.badSize);
  if (row > rows || column > columns.length) return errorValue("#REF!", texts.outsideRange);
  const chosen: Columns = column === 0 ? columns : [columns[column - 1]];
  const result = row === 0 ? chosen : chosen.map((cells) => [cells[row - 1]]);
  return single(result) as Scalar | Columns;
}

/** Where a written reference or a name leads. */
function leadsTo(evaluation: Evaluation, text: string, usesLetters: boolean): Range {
  const { getters, __originCellPosition: origin, __originSheetId: sheetId } = evaluation;
  const address = usesLetters ? text.trim() : absoluteAddress(text, origin);
  const named = usesLetters ? getters.getNamedRange(text.trim())?.range : undefined;
  const range = named ?? (address ? getters.getRangeFromSheetXC(sheetId, address) : undefined);
  return !range || leadsNowhere(range) ? refuse("#REF!", "notFound") : range;
}

/** Rows or columns from `from` on, counted backwards where the size is negative. */
const span = (from: number, size: number) => (size > 0 ? [from, from + size - 1] : [from + size + 1, from]);

function shifted(given: Value, down: number, right: number, tall?: number, wide?: number) {
  const columns = toColumns(given);
  const position = columns[0]?.[0]?.position ?? refuse("#VALUE!", "notAReference");
  const [rows, width] = [tall ?? height(columns), wide ?? columns.length];
  const [top, bottom] = span(position.row + down, rows);
  const [left, end] = span(position.col + right, width);
  const isOutside = top < 0 || left < 0 || bottom >= excelRows || end >= excelColumns;
  if (rows === 0 || width === 0 || isOutside) refuse("#REF!", "outsideSheet");
  return { sheetId: position.sheetId, zone: { top, bottom, left, right: end } };
}

export const referenceFunctions: readonly Builtin[] = [
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
      const { sheetId, zone } = leadsTo(evaluation, written, usesLetters);
      return single(readZone(evaluation, sheetId, zone)) as Scalar | Columns;
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
      optional(whole("height"), undefined),
      optional(whole("width"), undefined),
    ],
    (reference, down, right, tall, wide, { evaluation }) => {
      const { sheetId, zone } = shifted(reference, down, right, tall, wide);
      return readZone(evaluation, sheetId, zone);
    },
  ),
];
