/** Cutting, joining and folding ranges. */
import { type Columns, empty, height, type Scalar, toColumns } from "../../compiler/values";
import { anything, cellsOf, number, optional, range, ranges, whole, withErrors } from "../arguments";
import { type Argument, type Builtin, builtin } from "../builtin";
import { boundCells, refuse, within } from "../refusal";

const array = range("array");

/** A count of rows or columns that may be left out. */
const count = (name: "rows" | "columns"): Argument<number | undefined> => optional(whole(name), undefined);

const missing: Scalar = { value: "#N/A" };
const padding = optional(anything("pad_with"), missing);

const nothing = (): never => refuse("#CALC!", "emptyResult");

/** The part of a list that TAKE keeps or DROP leaves: from the front, or from the back for a negative count. */
function taken<T>(list: readonly T[], wanted: number | undefined): readonly T[] {
  if (wanted === undefined) return list;
  if (wanted === 0) return nothing();
  return wanted > 0 ? list.slice(0, wanted) : list.slice(wanted);
}

function left<T>(list: readonly T[], dropped: number | undefined): readonly T[] {
  if (dropped === undefined || dropped === 0) return list;
  if (Math.abs(dropped) >= list.length) return nothing();
  return dropped > 0 ? list.slice(dropped) : list.slice(0, dropped);
}

function expanded(columns: Columns, rows: number, width: number, pad: Scalar): Columns {
  boundCells(rows, width);
  return Array.from({ length: width }, (_, column) =>
    Array.from({ length: rows }, (_, row) => columns[column]?.[row] ?? pad),
  );
}

const vector = (value: Parameters<typeof toColumns>[0]): Scalar[] => {
  const columns = toColumns(value);
  if (columns.length > 1 && height(columns) > 1) refuse("#VALUE!", "wrongShape");
  return cellsOf(value);
};

/** Runs of so many cells; the last is filled up. */
function runsOf(cells: readonly Scalar[], size: number, pad: Scalar): Scalar[][] {
  within(size >= 1, "wrap_count");
  if (size < cells.length) boundCells(Math.ceil(cells.length / size), size);
  const runs: Scalar[][] = [];
  for (let start = 0; start < cells.length; start += size) {
    const run = cells.slice(start, start + size);
    if (runs.length > 0) while (run.length < size) run.push(pad);
    runs.push(run);
  }
  return runs;
}

const transposed = (columns: readonly (readonly Scalar[])[]): Columns =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]));

/** A blank cell counts as zero once it is part of a result. */
const shown = (columns: Columns): Columns =>
  columns.map((column) => column.map((cell) => (cell.value === null ? { value: 0 } : (cell ?? empty))));

export const shapeFunctions: readonly Builtin[] = [
  builtin(
    "TAKE",
    {
      en: "Rows and columns from the start or the end of a range.",
      tw: "取範圍開頭或結尾的列與欄。",
      cn: "取区域开头或结尾的行与列。",
    },
    [array, count("rows"), count("columns")],
    (value, rows, columns) => taken(toColumns(value), columns).map((column) => [...taken(column, rows)]),
  ),
  builtin(
    "DROP",
    {
      en: "A range without rows and columns at its start or end.",
      tw: "去除範圍開頭或結尾的列與欄。",
      cn: "去除区域开头或结尾的行与列。",
    },
    [array, count("rows"), count("columns")],
    (value, rows, columns) => left(toColumns(value), columns).map((column) => [...left(column, rows)]),
  ),
  builtin(
    "EXPAND",
    {
      en: "A range made larger, filled up with a value.",
      tw: "將範圍擴大並以指定值填補。",
      cn: "将区域扩大并以指定值填补。",
    },
    [array, count("rows"), count("columns"), padding],
    (value, rows, columns, pad) => {
      const given = toColumns(value);
      const [tall, wide] = [rows ?? height(given), columns ?? given.length];
      if (tall < height(given) || wide < given.length) refuse("#VALUE!", "wrongShape");
      return expanded(given, tall, wide, pad ?? missing);
    },
  ),
  builtin(
    "VSTACK",
    { en: "Ranges below one another.", tw: "將範圍上下堆疊。", cn: "将区域上下堆叠。" },
    [withErrors({ ...ranges("array1"), optional: false })],
    (values) => {
      const parts = values.map(toColumns);
      const width = Math.max(...parts.map((part) => part.length));
      boundCells(
        parts.reduce((rows, part) => rows + height(part), 0),
        width,
      );
      const filled = parts.map((part) => expanded(part, height(part), width, missing));
      return shown(Array.from({ length: width }, (_, column) => filled.flatMap((part) => part[column])));
    },
  ),
  builtin(
    "HSTACK",
    { en: "Ranges beside one another.", tw: "將範圍左右堆疊。", cn: "将区域左右堆叠。" },
    [withErrors({ ...ranges("array1"), optional: false })],
    (values) => {
      const parts = values.map(toColumns);
      const tall = Math.max(...parts.map(height));
      boundCells(
        tall,
        parts.reduce((columns, part) => columns + part.length, 0),
      );
      return shown(parts.flatMap((part) => expanded(part, tall, part.length, missing)));
    },
  ),
  builtin(
    "WRAPROWS",
    { en: "A row or column folded into rows.", tw: "將單列或單欄折成多列。", cn: "将单行或单列折成多行。" },
    [range("vector"), whole("wrap_count"), padding],
    (value, size, pad) => transposed(runsOf(vector(value), size, pad ?? missing)),
  ),
  builtin(
    "WRAPCOLS",
    { en: "A row or column folded into columns.", tw: "將單列或單欄折成多欄。", cn: "将单行或单列折成多列。" },
    [range("vector"), whole("wrap_count"), padding],
    (value, size, pad) => runsOf(vector(value), size, pad ?? missing),
  ),
  builtin(
    "SEQUENCE",
    { en: "Numbers in equal steps.", tw: "等間隔的數列。", cn: "等间隔的数列。" },
    [
      optional(whole("rows"), 1),
      optional(whole("columns"), 1),
      optional(number("start"), 1),
      optional(number("step"), 1),
    ],
    (rows, columns, start, step) => {
      if (rows < 0 || columns < 0) refuse("#VALUE!", "wrongShape");
      if (rows === 0 || columns === 0) return nothing();
      boundCells(rows, columns);
      return Array.from({ length: columns }, (_, column) =>
        Array.from({ length: rows }, (_, row) => ({ value: start + step * (row * columns + column) })),
      );
    },
  ),
];
