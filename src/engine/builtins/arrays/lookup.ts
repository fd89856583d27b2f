/** Looking up. */
import { numberIn } from "../../compiler/coerce";
import {
  type Columns,
  columnsFrom,
  height,
  isColumns,
  type Scalar,
  single,
  toColumns,
  type Value,
} from "../../compiler/values";
import { anything, columnsOfRows, matrix, optional, range, ranges, whole } from "../arguments";
import { type Amended, amended, type Builtin, builtin, type Compute, type Surroundings } from "../builtin";
import { declined, refuse } from "../refusal";

type LibraryFunction = (...args: Value[]) => Value;

const libraryFunction = ({ evaluation }: Surroundings, name: string): LibraryFunction =>
  (evaluation as unknown as Record<string, LibraryFunction>)[name].bind(evaluation);

const invertible = 1e-15;

/** Gauss and Jordan with the largest pivot of each column. */
function inverse(rows: number[][]): number[][] {
  const size = rows.length;
  if (rows.some((row) => row.length !== size)) refuse("#VALUE!", "wrongShape");
  const work = rows.map((row, index) => [...row, ...rows.map((_, other) => (other === index ? 1 : 0))]);
  for (let place = 0; place < size; place++) {
    const scale = Math.max(...rows.map((row) => Math.abs(row[place])));
    let best = place;
    for (let row = place + 1; row < size; row++)
      if (Math.abs(work[row][place]) > Math.abs(work[best][place])) best = row;
    const pivot = work[best][place];
    if (!(Math.abs(pivot) > invertible * scale)) refuse("#NUM!", "noSolution");
    [work[place], work[best]] = [work[best], work[place]];
    work[place] = work[place].map((value) => value / pivot);
    for (let row = 0; row < size; row++) {
      if (row === place) continue;
      const times = work[row][place];
      work[row] = work[row].map((value, column) => value - times * work[place][column]);
    }
  }
  return work.map((row) => row.slice(size));
}

/** The cell at a place, a single row or column standing for all of them. */
function cellAt(columns: Columns, column: number, row: number): Scalar {
  const line = columns[columns.length === 1 ? 0 : column];
  return line?.[line.length === 1 ? 0 : row] ?? declined("#N/A", "differentCounts");
}

/** For a range of numbers each cell takes its own choice, at its own place in it. */
function choose(numbers: Columns, choices: readonly Columns[]): Columns {
  const all = [numbers, ...choices];
  const width = Math.max(...all.map((each) => each.length));
  return columnsFrom(width, Math.max(...all.map(height)), (column, row) => {
    const wanted = cellAt(numbers, column, row);
    const number = numberIn(wanted, Number);
    if (typeof number !== "number") return number;
    const choice = choices[Math.trunc(number) - 1];
    return choice ? cellAt(choice, column, row) : declined("#VALUE!", "outside", { argument: "index_num" });
  });
}

/** Excel tells a column or row number below 1 from one beyond the range. */
const lookingUp =
  (extent: (columns: Columns) => number) =>
  (present: Compute): Compute =>
    function (key, range, index, ...rest) {
      const cell = single(index);
      const number = isColumns(cell) ? undefined : numberIn(cell, Number);
      if (typeof number === "number" && number < 1) return declined("#VALUE!", "outside", { argument: "index" });
      if (typeof number === "number" && Math.trunc(number) > extent(toColumns(range)))
        return declined("#REF!", "outside", { argument: "index" });
      return present.call(this, key, range, index, ...rest);
    };

export const lookupFunctions: readonly (Builtin | Amended)[] = [
  amended(
    "VLOOKUP",
    lookingUp((columns) => columns.length),
  ),
  amended("HLOOKUP", lookingUp(height)),
  builtin(
    "CHOOSE",
    { en: "One of the values, by its number.", tw: "依編號選取其中一個值。", cn: "按编号选取其中一个值。" },
    [range("index_num"), { ...ranges("value1"), optional: false }],
    (index, choices) => {
      const result = choose(toColumns(index), choices.map(toColumns));
      return result.length === 1 && height(result) === 1 ? result[0][0] : result;
    },
  ),
  builtin(
    "XMATCH",
    { en: "The place of a value in a range.", tw: "值在範圍中的位置。", cn: "值在区域中的位置。" },
    [
      anything("lookup_value"),
      range("lookup_array"),
      optional(whole("match_mode"), 0),
      optional(whole("search_mode"), 1),
    ],
    (wanted, array, mode, direction, around) => {
      const columns = toColumns(array);
      if (columns.length > 1 && height(columns) > 1) refuse("#VALUE!", "wrongShape");
      const places = columnsFrom(columns.length, height(columns), (column, row) => ({ value: column + row + 1 }));
      const find = libraryFunction(around, "XLOOKUP");
      const found = single(find(wanted, columns, places, undefined, { value: mode }, { value: direction }));
      return isColumns(found) ? (found[0][0] as Scalar) : (found as Scalar);
    },
  ),
  builtin(
    "MINVERSE",
    { en: "The inverse of a square matrix.", tw: "方陣的反矩陣。", cn: "方阵的逆矩阵。" },
    [matrix("array")],
    (rows) => columnsOfRows(inverse(rows)),
  ),
];
