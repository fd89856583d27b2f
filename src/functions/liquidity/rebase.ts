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
 * @tw 將序列的首值定為 100（或其他基期值），單位為指數點。
 * @tw series 序列，由舊到新；空白或錯誤留在該列。
 * @tw base 起點的值；省略時為 100。
 * @tw returns: 與數列等長的一欄，數列 ÷ 第一個值 × base。第一個值為空白或錯誤時，每列皆然。
 * @tw errors: #DIV/0!：第一個值為 0；#NUM!：第一個值為負，因為以負值為基期會使正負全部顛倒；#N/A：空白的那一列。
 * @cn 将序列的首值定为 100（或其他基期值），单位为指数点。
 * @cn series 序列，由旧到新；空白或错误留在该行。
 * @cn base 起点的值；省略时为 100。
 * @cn returns: 与序列等长的一列，序列 ÷ 第一个值 × base。第一个值为空白或错误时，每行皆然。
 * @cn errors: #DIV/0!：第一个值为 0；#NUM!：第一个值为负，因为以负值为基期会使正负全部颠倒；#N/A：空白的那一行。
 */
export function rebase(series: GappyColumn, base = 100): GappyColumn {
  const first = series[0];
  if (first instanceof CellError) throw first;
  expectNonZero("series [1]", first);
  expectAbove("series [1]", first, 0);
  return series.map((value) => (value instanceof CellError ? value : (value / first) * base));
}
