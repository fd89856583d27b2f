import { type Cell, CellError } from "../../cells/cell";
import { Order } from "../choices/order";
import { expectSameLength, wrongArgument } from "../guard/expect";
import { expected } from "../guard/expected";
import type { Cells, GappyColumn } from "../guard/types";

/**
 * Names and values sorted, with their ranks.
 * @customfunction
 * @param names One name for each value, in a row or column.
 * @param values The values to rank, in the same order.
 * @param order desc (largest first, the default) or asc (smallest first).
 * @returns Three columns: rank, name, value. Equal values share the better rank and keep their order; blanks and errors come last.
 * @see Competition ranking, as Excel's RANK.EQ
 * @errors #N/A (or the error itself) as the rank of a missing value; #VALUE! when names and values differ in number.
 * @terms 排名, 排序, 表現最差, 表现最差, 表現最好, rank, league table
 * @rows 1-23, 2-43, 4-02
 * @example =MKT.RANKTABLE({"BTC";"gold";"NDX"}, {-0.06;0.64;0.2}) // {1,"gold",0.64;2,"NDX",0.2;3,"BTC",-0.06}
 * @example =MKT.RANKTABLE({"a";"b";"c";"d"}, {2;1;2;#N/A}, "asc") // {1,"b",1;2,"a",2;2,"c",2;#N/A,"d",#N/A}
 */
export function rankTable(names: Cells, values: GappyColumn, order: Order = Order.descending): Cells {
  if (names.length > 1 && names[0].length > 1)
    throw wrongArgument("names", `${names.length} × ${names[0].length}`, expected.rowOrColumn);
  const labels = names.flat();
  expectSameLength("names", labels, "values", values);
  const rows = labels.map((label, index) => ({ label, value: values[index] }));
  const present = rows.filter((row): row is { label: Cell; value: number } => !(row.value instanceof CellError));
  const direction = order === Order.ascending ? 1 : -1;
  present.sort((a, b) => direction * (a.value - b.value));
  let rank = 0;
  const ranked = present.map(({ label, value }, index): Cell[] => {
    if (index === 0 || value !== present[index - 1].value) rank = index + 1;
    return [rank, label, value];
  });
  const missing = rows
    .filter(({ value }) => value instanceof CellError)
    .map(({ label, value }) => [value, label, value]);
  return [...ranked, ...missing];
}
