/** Sorting, filtering and telling apart rows and columns of a range. */
import { compare, logicalIn } from "../../compiler/coerce";
import { pulse } from "../../compiler/pulse";
import { type Columns, height, isErrorCode, type Scalar, toColumns, type Value } from "../../compiler/values";
import { cellsOf, failOn, logical, optional, range, ranges, withErrors } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { Refusal, refuse } from "../refusal";

type Line = readonly Scalar[];

const rowsOf = (columns: Columns): Line[] =>
  Array.from({ length: height(columns) }, (_, row) => columns.map((column) => column[row]));

const columnsOf = (rows: readonly Line[]): Columns =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));

/** The lines that sorting moves: rows, or columns when `across`. */
const linesOf = (columns: Columns, across: boolean): Line[] => (across ? columns : rowsOf(columns));
const joined = (lines: readonly Line[], across: boolean): Columns =>
  across ? lines.map((line) => [...line]) : columnsOf(lines);

/** Numbers, text, logical values, errors; blanks come last in either order. */
function compareCells(first: Scalar, second: Scalar, order: number): number {
  const [a, b] = [first.value ?? null, second.value ?? null];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [wrong, wrongToo] = [isErrorCode(a), isErrorCode(b)];
  if (wrong || wrongToo) return order * (Number(wrong) - Number(wrongToo));
  return order * compare(a, b);
}

/** Order −1 or 1; anything else is refused. */
function orderOf(value: unknown): number {
  const order = value === undefined ? 1 : value;
  return order === 1 || order === -1 ? order : refuse("#VALUE!", "outside", { argument: "sort_order" });
}

interface Key {
  readonly cells: readonly Scalar[];
  readonly order: number;
}

function sorted(lines: readonly Line[], keys: readonly Key[]): Line[] {
  const places = lines.map((_, index) => index);
  places.sort((a, b) => {
    pulse();
    for (const { cells, order } of keys) {
      const difference = compareCells(cells[a], cells[b], order);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return places.map((place) => lines[place]);
}

function cellsGiven(value: Value): unknown[] {
  return value === undefined
    ? [undefined]
    : cellsOf(value).map((cell) => {
        failOn(cell);
        return cell.value;
      });
}

/** Blank, 0, FALSE and what reads so leave a line out. */
function isKept(cell: Scalar): boolean {
  const kept = logicalIn(cell);
  if (typeof kept !== "boolean") throw new Refusal(kept);
  return kept;
}

/** Text without regard to case. */
const keyOf = (line: Line): string =>
  JSON.stringify(line.map(({ value }) => (typeof value === "string" ? value.toLowerCase() : value)));

const array = range("array");
const byColumn = optional(logical("by_col"), false);

export const orderArrayFunctions: readonly Builtin[] = [
  builtin(
    "SORT",
    { en: "A range sorted by one of its columns.", tw: "依某欄排序範圍。", cn: "按某列排序区域。" },
    [array, { ...range("sort_index"), optional: true }, { ...range("sort_order"), optional: true }, byColumn],
    (value, indexes, orders, across) => {
      const columns = toColumns(value);
      const lines = linesOf(columns, across);
      const keyLines = linesOf(columns, !across);
      const given = cellsGiven(orders);
      const keys = cellsGiven(indexes).map((index, place) => {
        const line = keyLines[(index === undefined ? 1 : Math.trunc(Number(index))) - 1];
        if (!line) refuse("#VALUE!", "outside", { argument: "sort_index" });
        return { cells: line, order: orderOf(given.length === 1 ? given[0] : given[place]) };
      });
      return joined(sorted(lines, keys), across);
    },
  ),
  builtin(
    "SORTBY",
    { en: "A range sorted by other ranges.", tw: "依其他範圍排序。", cn: "按其他区域排序。" },
    [array, { ...ranges("by_array"), optional: false }],
    (value, keysAndOrders) => {
      const columns = toColumns(value);
      const first = cellsOf(keysAndOrders[0]);
      const across = first.length === columns.length && first.length !== height(columns);
      const lines = linesOf(columns, across);
      const keys: Key[] = [];
      for (let index = 0; index < keysAndOrders.length; index += 2) {
        const cells = cellsOf(keysAndOrders[index]);
        if (cells.length !== lines.length) refuse("#VALUE!", "differentCounts");
        keys.push({ cells, order: orderOf(cellsGiven(keysAndOrders[index + 1])[0]) });
      }
      return joined(sorted(lines, keys), across);
    },
  ),
  builtin(
    "FILTER",
    {
      en: "The rows or columns of a range for which a condition holds.",
      tw: "符合條件的列或欄。",
      cn: "符合条件的行或列。",
    },
    [array, range("include"), withErrors({ ...range("if_empty"), optional: true })],
    (value, include, instead) => {
      const columns = toColumns(value);
      const marks = toColumns(include);
      const down = marks.length === 1 && height(marks) === height(columns);
      const across = !down && height(marks) === 1 && marks.length === columns.length;
      if (!down && !across) refuse("#VALUE!", "differentCounts");
      const kept = cellsOf(include).map(isKept);
      const lines = linesOf(columns, across).filter((_, index) => kept[index]);
      if (lines.length === 0) return instead === undefined ? refuse("#CALC!", "emptyResult") : instead;
      return joined(lines, across);
    },
  ),
  builtin(
    "UNIQUE",
    {
      en: "The different rows or columns of a range, or those that occur once.",
      tw: "範圍中不重複的列或欄，或僅出現一次者。",
      cn: "区域中不重复的行或列，或仅出现一次者。",
    },
    [array, byColumn, optional(logical("exactly_once"), false)],
    (value, across, once) => {
      const lines = linesOf(toColumns(value), across);
      const counts = new Map<string, number>();
      for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
      const seen = new Set<string>();
      const kept = lines.filter((line) => {
        const key = keyOf(line);
        const first = !seen.has(key);
        seen.add(key);
        return once ? counts.get(key) === 1 : first;
      });
      return kept.length === 0 ? refuse("#CALC!", "emptyResult") : joined(kept, across);
    },
  ),
];
