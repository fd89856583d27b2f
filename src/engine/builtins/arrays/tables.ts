/** VLOOKUP, HLOOKUP and LOOKUP: what stands beside a value in a table. */
import { type Columns, height, isColumns, type Scalar, toColumns, type Value } from "../../compiler/values";
import { logical, optional, range, value, whole } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse } from "../refusal";
import { type Cells, lastUpTo, placeOfLike } from "./searching";

/** A text in the place of the table. */
function checkTable(table: Value): void {
  if (!isColumns(table) && typeof table?.value === "string") refuse("#VALUE!", "notAReference");
}

/** A blank is looked up as zero. */
export const sought = (cell: Scalar | undefined): unknown => cell?.value ?? 0;

const rowOf = (columns: Columns, row: number): Scalar[] => columns.map((cells) => cells[row]);

function placeIn(cells: Cells, wanted: unknown, sorted: boolean): number {
  const place = sorted ? lastUpTo(wanted, cells, 1) : placeOfLike(wanted, cells);
  return place < 0 ? refuse("#N/A", "notFound") : place;
}

/** Excel tells a column or row number below 1 from one beyond the range. */
function checkIndex(index: number, extent: number, argument: string): void {
  if (index < 1) refuse("#VALUE!", "outside", { argument });
  if (index > extent) refuse("#REF!", "outside", { argument });
}

export const tableLookupFunctions: readonly Builtin[] = [
  builtin(
    "VLOOKUP",
    {
      en: "Looks for a value in the first column of a table and gives what stands in its row.",
      tw: "在表格首欄尋找某值，傳回同列中的值。",
      cn: "在表格首列查找某值，返回同行中的值。",
    },
    [value("lookup_value"), range("table_array"), whole("col_index_num"), optional(logical("range_lookup"), true)],
    (wanted, table, index, sorted) => {
      checkTable(table);
      const columns = toColumns(table);
      checkIndex(index, columns.length, "col_index_num");
      return columns[index - 1][placeIn(columns[0], sought(wanted), sorted)];
    },
  ),
  builtin(
    "HLOOKUP",
    {
      en: "Looks for a value in the first row of a table and gives what stands in its column.",
      tw: "在表格首列尋找某值，傳回同欄中的值。",
      cn: "在表格首行查找某值，返回同列中的值。",
    },
    [value("lookup_value"), range("table_array"), whole("row_index_num"), optional(logical("range_lookup"), true)],
    (wanted, table, index, sorted) => {
      checkTable(table);
      const columns = toColumns(table);
      checkIndex(index, height(columns), "row_index_num");
      return columns[placeIn(rowOf(columns, 0), sought(wanted), sorted)][index - 1];
    },
  ),
  builtin(
    "LOOKUP",
    {
      en: "Looks for a value in a sorted row or column and gives what stands at its place in another.",
      tw: "在已排序的單列或單欄中尋找某值，傳回另一列或欄中相同位置的值。",
      cn: "在已排序的单行或单列中查找某值，返回另一行或列中相同位置的值。",
    },
    [value("lookup_value"), range("lookup_vector"), { ...range("result_vector"), optional: true }],
    (wanted, vector, results) => {
      const columns = toColumns(vector);
      const rows = height(columns);
      const down = rows >= columns.length;
      const place = placeIn(down ? columns[0] : rowOf(columns, 0), sought(wanted), true);
      if (results === undefined) return down ? (columns.at(-1) as Scalar[])[place] : columns[place][rows - 1];
      const result = toColumns(results);
      if (result.length > 1 && height(result) > 1) refuse("#VALUE!", "wrongShape");
      const cell = result.length > 1 ? result[place]?.[0] : result[0][place];
      return cell ?? refuse("#N/A", "differentCounts");
    },
  ),
];
