/** INDEX and INDIRECT: a part of a range, and what a written reference leads to. */
import { numberIn } from "../../compiler/coerce";
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
import { anything, optional, range } from "../arguments";
import { type Amended, amended, type Builtin, builtin, type Compute } from "../builtin";
import { declined } from "../refusal";
import { absoluteAddress } from "./rowColumnAddress";

const position = (name: "row" | "column" | "area") => optional({ ...anything(name), takesErrors: false }, undefined);

function wholeNumber(cell: Scalar | undefined): number | Scalar {
  const number = numberIn(cell, Number);
  return typeof number === "number" ? Math.trunc(number) : number;
}

/** A row or column number of 0 takes the whole column or row; what lies outside is #REF!; an error is passed on. */
function part(
  array: Value,
  rowNumber: Scalar | undefined,
  columnNumber: Scalar | undefined,
  areaNumber: Scalar | undefined,
): Scalar | Columns {
  const only = single(array);
  if (only && !isColumns(only) && isErrorCode(only.value)) return only;
  const area = areaNumber === undefined ? 1 : wholeNumber(areaNumber);
  if (typeof area !== "number") return area;
  if (area !== 1) return errorValue("#REF!", texts.noArea, { number: area });
  const columns = toColumns(array);
  const rows = height(columns);
  const first = wholeNumber(rowNumber);
  if (typeof first !== "number") return first;
  const second = wholeNumber(columnNumber);
  if (typeof second !== "number") return second;
  // A single row may be indexed by one number, which then counts columns.
  const along = rows === 1 && columns.length > 1 && columnNumber === undefined;
  const row = along ? 1 : first;
  const column = along ? first : columnNumber === undefined && columns.length === 1 ? 1 : second;
  if (row < 0 || column < 0) return errorValue("#VALUE!", texts.badSize);
  if (row > rows || column > columns.length) return errorValue("#REF!", texts.outsideRange);
  const chosen: Columns = column === 0 ? columns : [columns[column - 1] as Scalar[]];
  const result = row === 0 ? chosen : chosen.map((cells) => [cells[row - 1] as Scalar]);
  return single(result) as Scalar | Columns;
}

const indirect = (present: Compute): Compute =>
  function (reference, style) {
    const text = single(reference);
    const usesLetters = single(style);
    if (isColumns(text) || isColumns(usesLetters)) return present.call(this, reference, style);
    if (isErrorCode(text?.value)) return text;
    if (usesLetters === undefined || usesLetters.value === true || Number(usesLetters.value) !== 0)
      return present.call(this, reference);
    const address = absoluteAddress(String(text?.value ?? ""), this.__originCellPosition);
    return address === undefined ? declined("#REF!", "notFound") : present.call(this, { value: address });
  };

export const referenceFunctions: readonly (Builtin | Amended)[] = [
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
  amended("INDIRECT", indirect),
];
