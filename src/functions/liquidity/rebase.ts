import { CellError } from "../../cells/cell";
import { expectAbove, expectNonZero } from "../guard/expect";
import type { GappyColumn } from "../guard/types";

/**
 * A series set to 100 (or another base) at its first value, in index points.
 * @customfunction
 * @param series The series, oldest first; a blank or error stays in its own row.
 * @param base Value at the start; 100 when left out.
 * @returns A column as long as the series, series ÷ first value × base. When the first value is a blank or an error, every row is.
 * @see Desk convention
 * @errors #DIV/0! when the first value is 0, #NUM! when it is negative: an index from a negative value turns every sign; #N/A in the row of a blank.
 * @terms 指數化, 指数化, 基期, 定基, 疊加圖, 叠加图, rebase, index to 100
 * @rows 1-02, 3-14, 4-01, 4-06
 * @example =MKT.REBASE({93425;101234;87500;126200;90000}) // {100;108.35857639818036;93.65801445009366;135.0816162697351;96.33395772009634}
 * @example =MKT.REBASE({50;75}, 1) // {1;1.5}
 */
export function rebase(series: GappyColumn, base = 100): GappyColumn {
  const first = series[0];
  if (first instanceof CellError) throw first;
  expectNonZero("series [1]", first);
  expectAbove("series [1]", first, 0);
  return series.map((value) => (value instanceof CellError ? value : (value / first) * base));
}
