/** Built-in functions whose answers in the library are not Excel's; more of them follow the tables that compare the two. */
import { numberIn } from "./compiler/coerce";
import { texts } from "./compiler/texts";
import {
  type Columns,
  errorValue,
  height,
  isColumns,
  isErrorCode,
  single,
  toColumns,
  type Value,
} from "./compiler/values";
import type { Library } from "./library";

function position(value: Value): number | ReturnType<typeof errorValue> {
  const cell = single(value);
  const number = numberIn(isColumns(cell) ? cell[0]?.[0] : cell, Number);
  return typeof number === "number" ? Math.trunc(number) : number;
}

/** A row or column number of 0 takes the whole column or row; what lies outside is #REF!; an error is passed on. */
function index(array: Value, rowNumber: Value, columnNumber: Value): Value {
  const only = single(array);
  if (!isColumns(only) && isErrorCode(only?.value)) return only;
  const columns = toColumns(array);
  const rows = height(columns);
  const first = position(rowNumber);
  if (typeof first !== "number") return first;
  const second = position(columnNumber);
  if (typeof second !== "number") return second;
  // A single row may be indexed by one number, which then counts columns.
  const along = rows === 1 && columns.length > 1 && columnNumber === undefined;
  const row = along ? 1 : first;
  const column = along ? first : columnNumber === undefined && columns.length === 1 ? 1 : second;
  if (row < 0 || column < 0) return errorValue("#VALUE!", texts.badSize);
  if (row > rows || column > columns.length) return errorValue("#REF!", texts.outsideRange);
  const chosen: Columns = column === 0 ? columns : [columns[column - 1] as Columns[number]];
  const result = row === 0 ? chosen : chosen.map((cells) => [cells[row - 1] as Columns[number][number]]);
  return single(result);
}

export function mendBuiltins(library: Library): void {
  const registry = library.registries.functionRegistry;
  registry.replace("INDEX", { ...registry.get("INDEX"), compute: index as never });
}
