import { type Cell, CellError } from "../../cells/cell";
import { Order } from "../choices/order";
import { expectSameLength, wrongArgument } from "../guard/expect";
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
 * @tw 將名稱與數值排序並列出名次。
 * @tw names 每個數值一個名稱，一列或一欄。
 * @tw values 要排名的數值，順序相同。
 * @tw order desc（由大到小，預設）或 asc（由小到大）。
 * @tw returns: 三欄：名次、名稱、數值。同值並列較佳名次並維持原順序；空白與錯誤排在最後。
 * @tw errors: #N/A（或錯誤本身）：缺值的名次；#VALUE!：names 與 values 數目不同。
 * @cn 将名称与数值排序并列出名次。
 * @cn names 每个数值一个名称，一行或一列。
 * @cn values 要排名的数值，顺序相同。
 * @cn order desc（由大到小，默认）或 asc（由小到大）。
 * @cn returns: 三列：名次、名称、数值。同值并列较佳名次并维持原顺序；空白与错误排在最后。
 * @cn errors: #N/A（或错误本身）：缺值的名次；#VALUE!：names 与 values 数目不同。
 */
export function rankTable(names: Cells, values: GappyColumn, order: Order = Order.descending): Cells {
  if (names.length > 1 && names[0].length > 1)
    throw wrongArgument("names", `${names.length} × ${names[0].length}`, {
      en: "a single row or column",
      tw: "單一列或單一欄",
      cn: "单行或单列",
    });
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
