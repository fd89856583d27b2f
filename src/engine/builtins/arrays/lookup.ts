/** CHOOSE, and finding places in rows and columns. */
import { numberIn, type ReadNumber, textIn } from "../../compiler/coerce";
import { extentOf } from "../../compiler/extent";
import {
  type Columns,
  columnsFrom,
  empty,
  height,
  type Scalar,
  single,
  toColumns,
  type Value,
} from "../../compiler/values";
import { number, optional, range, ranges, value, whole, withErrors } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { declined, refuse } from "../refusal";
import {
  type Cells,
  filledIn,
  firstFrom,
  isSame,
  lastUpTo,
  placeOf,
  placeOfExpression,
  placeOfLike,
  placeOfNearest,
  placeOfPattern,
} from "./searching";
import { sought } from "./tables";

/** The cell at a place, a single row or column standing for all of them. */
function cellAt(columns: Columns, column: number, row: number): Scalar {
  const line = columns[columns.length === 1 ? 0 : column];
  return line?.[line.length === 1 ? 0 : row] ?? declined("#N/A", "differentCounts");
}

/** For a range of numbers each cell takes its own choice, at its own place in it. */
function choose(numbers: Columns, choices: readonly Columns[], readNumber: ReadNumber): Columns {
  const all = [numbers, ...choices];
  const width = Math.max(...all.map((each) => each.length));
  return columnsFrom(width, Math.max(...all.map(height)), (column, row) => {
    const wanted = cellAt(numbers, column, row);
    const number = numberIn(wanted, readNumber);
    if (typeof number !== "number") return number;
    const choice = choices[Math.trunc(number) - 1];
    return choice ? cellAt(choice, column, row) : declined("#VALUE!", "outside", { argument: "index_num" });
  });
}

/** A single row or column, and whether it is a row. */
function vectorOf(array: Value): { cells: Cells; across: boolean } {
  const columns = toColumns(array);
  if (columns.length === 1) return { cells: columns[0], across: false };
  if (height(columns) > 1) refuse("#VALUE!", "wrongShape");
  return { cells: columns.map(([cell]) => cell), across: true };
}

/** The first of equal cells, of those that do not lie below the value in descending order. */
function descendingPlace(wanted: unknown, cells: Cells): number {
  const last = lastUpTo(wanted, cells, -1);
  let first = last;
  while (first > 0 && isSame(cells[first - 1], cells[last].value)) first--;
  return first;
}

/**
 * Of sorted cells: the place of the value, or that of its neighbour on the side wanted. Blank cells stand behind all others;
 * descending cells are searched from their end, so that of equal ones the last is found.
 */
function halvedPlace(wanted: unknown, cells: Cells, mode: number, order: number): number {
  if (wanted === null) return cells.findIndex(({ value }) => (value ?? null) === null);
  const filled = filledIn(cells);
  const placeAt = (at: number): number | undefined => filled[order > 0 ? at : filled.length - 1 - at];
  const at = firstFrom(wanted, filled.length, (each) => cells[placeAt(each) as number]);
  const place = placeAt(at);
  if (place !== undefined && isSame(cells[place], wanted)) return place;
  return (mode === 0 ? undefined : placeAt(mode < 0 ? at - 1 : at)) ?? -1;
}

/** Match mode 0 the value, −1 or the next below, 1 or the next above, 2 with wildcards, 3 a regular expression; search mode 1 from the start, −1 from the end, ±2 halving. */
function placeBy(cell: Scalar | undefined, cells: Cells, mode: number, search: number): number {
  if (![0, -1, 1, 2, 3].includes(mode)) refuse("#VALUE!", "outside", { argument: "match_mode" });
  if (![1, -1, 2, -2].includes(search)) refuse("#VALUE!", "outside", { argument: "search_mode" });
  const halving = Math.abs(search) === 2;
  if (mode >= 2 && halving) refuse("#VALUE!", "outside", { argument: "search_mode" });
  if (mode === 3) return placeOfExpression(String(textIn(cell)), cells, search < 0);
  // Unlike the older functions these find blank cells.
  const wanted = cell?.value ?? null;
  if (halving) return halvedPlace(wanted, cells, mode, Math.sign(search));
  if (mode === 2 && typeof wanted === "string") return placeOfPattern(wanted, cells, search < 0);
  if (mode === 0 || mode === 2) return placeOf(wanted, cells, search < 0);
  return placeOfNearest(wanted, cells, mode, search < 0);
}

function placeByType(cell: Scalar | undefined, cells: Cells, type: number): number {
  const wanted = sought(cell);
  if (type === 0) return placeOfLike(wanted, cells);
  return type > 0 ? lastUpTo(wanted, cells, 1) : descendingPlace(wanted, cells);
}

const found = (place: number): number => (place < 0 ? refuse("#N/A", "notFound") : place + 1);

export const lookupFunctions: readonly Builtin[] = [
  builtin(
    "CHOOSE",
    { en: "One of the values, by its number.", tw: "依編號選取其中一個值。", cn: "按编号选取其中一个值。" },
    [range("index_num"), withErrors({ ...ranges("value1"), optional: false })],
    (index, choices, { readNumber }) => {
      const result = choose(toColumns(index), choices.map(toColumns), readNumber);
      return result.length === 1 && height(result) === 1 ? result[0][0] : result;
    },
  ),
  builtin(
    "MATCH",
    { en: "The place of a value in a row or column.", tw: "值在單列或單欄中的位置。", cn: "值在单行或单列中的位置。" },
    [value("lookup_value"), range("lookup_array"), optional(number("match_type"), 1)],
    (wanted, array, type) => {
      const columns = toColumns(array);
      if (columns.length > 1 && height(columns) > 1) refuse("#N/A", "wrongShape");
      return found(placeByType(wanted, vectorOf(array).cells, type));
    },
  ),
  builtin(
    "XMATCH",
    { en: "The place of a value in a range.", tw: "值在範圍中的位置。", cn: "值在区域中的位置。" },
    [value("lookup_value"), range("lookup_array"), optional(whole("match_mode"), 0), optional(whole("search_mode"), 1)],
    (wanted, array, mode, search) => found(placeBy(wanted, vectorOf(array).cells, mode, search)),
  ),
  builtin(
    "XLOOKUP",
    {
      en: "Looks for a value in a range and gives what stands at its place in another.",
      tw: "在範圍中尋找某值，傳回另一範圍中相同位置的內容。",
      cn: "在区域中查找某值，返回另一区域中相同位置的内容。",
    },
    [
      value("lookup_value"),
      range("lookup_array"),
      range("return_array"),
      withErrors({ ...range("if_not_found"), optional: true }),
      optional(whole("match_mode"), 0),
      optional(whole("search_mode"), 1),
    ],
    (wanted, array, results, instead, mode, search) => {
      const { cells, across } = vectorOf(array);
      const columns = toColumns(results);
      const [searched, brought] = [extentOf(toColumns(array)), extentOf(columns)];
      if (across ? brought.columns !== searched.columns : brought.rows !== searched.rows)
        refuse("#VALUE!", "differentCounts");
      const place = placeBy(wanted, cells, mode, search);
      if (place < 0) return instead ?? refuse("#N/A", "notFound");
      const chosen = across
        ? [columns[place] ?? columns[0].map(() => empty)]
        : columns.map((column) => [column[place] ?? empty]);
      return single(chosen) as Scalar | Columns;
    },
  ),
];
