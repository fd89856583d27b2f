/** Built-in functions whose answers in the library are not Excel's; more of them follow the tables that compare the two. */
import { say, type Text } from "../language/language";
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
import type { Library } from "./library/library";

function position(value: Value): number | ReturnType<typeof errorValue> {
  const cell = single(value);
  const number = numberIn(isColumns(cell) ? cell[0]?.[0] : cell, Number);
  return typeof number === "number" ? Math.trunc(number) : number;
}

/** A row or column number of 0 takes the whole column or row; what lies outside is #REF!; an error is passed on. */
function index(array: Value, rowNumber: Value, columnNumber: Value, areaNumber: Value): Value {
  const only = single(array);
  if (!isColumns(only) && isErrorCode(only?.value)) return only;
  const area = areaNumber === undefined ? 1 : position(areaNumber);
  if (typeof area !== "number") return area;
  if (area !== 1) return errorValue("#REF!", texts.noArea, { number: area });
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

const areaText: Text = {
  en: "Which of the ranges in parentheses to take, from 1.",
  tw: "要取括號中的第幾個範圍，從 1 起算。",
  cn: "要取括号中的第几个区域，从 1 起算。",
};

/** May be called again after a change of language. */
export function mendBuiltins(library: Library): void {
  const registry = library.registries.functionRegistry;
  const present = registry.get("INDEX");
  const args = present.args.slice(0, 3);
  const area = { ...(args[2] as (typeof args)[number]), name: "area", description: say(areaText) };
  registry.replace("INDEX", { ...present, args: [...args, area], compute: index as never });
}
