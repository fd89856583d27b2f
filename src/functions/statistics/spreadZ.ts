import { squaresMove } from "../../analytics/movement";
import { CellError } from "../../cells/cell";
import { expectSameLength, outsideDomain } from "../guard/expect";
import type { GappyColumn } from "../guard/types";
import { constantInWindow, rolling } from "./windowed";

/**
 * How far two prices have drifted apart: rolling z-score of their log ratio.
 * @customfunction
 * @param a One price, in time order, above zero.
 * @param b The other price, as many values.
 * @param window Observations to compare with, the latest among them; 2 or more.
 * @returns A column as high as the input, in σ of the window (divisor n − 1); positive when a is dear against b; #N/A until the window is full, and while it holds a gap.
 * @see Desk convention: z of ln(a/b) in a trailing window
 * @errors #NUM! for a price not above zero (in its own cell) or a window that is not a whole number of 2 or more; #VALUE! when a and b differ in length; #DIV/0! where the ratio is constant up to rounding.
 * @terms 背離, 背离, 比價, 比价, spread z-score, divergence
 * @rows 4-16
 * @example =MKT.SPREADZ({1;2;4}, {1;1;1}, 3) // {#N/A;#N/A;1}
 * @tw 兩價格偏離的程度：對數比率的滾動 z 分數。
 * @tw a 一個價格，依時間排序、大於零。
 * @tw b 另一個價格，個數相同。
 * @tw window 用來比較的觀察值個數，包含最新一個；不小於 2。
 * @tw returns: 與輸入等高的一欄，以視窗的 σ 計（除以 n − 1）；a 相對 b 偏貴時為正；視窗未滿或含缺值時為 #N/A。
 * @tw errors: #NUM!：價格不大於零（只在該格），或 window 不是 2 以上的整數；#VALUE!：a 與 b 長度不同；#DIV/0!：比值為定值（捨入誤差不計）。
 * @cn 两价格偏离的程度：对数比率的滚动 z 分数。
 * @cn a 一个价格，按时间排序、大于零。
 * @cn b 另一个价格，个数相同。
 * @cn window 用来比较的观测值个数，包含最新一个；不小于 2。
 * @cn returns: 与输入等高的一列，以窗口的 σ 计（除以 n − 1）；a 相对 b 偏贵时为正；窗口未满或含缺值时为 #N/A。
 * @cn errors: #NUM!：价格不大于零（只在该格），或 window 不是 2 以上的整数；#VALUE!：a 与 b 长度不同；#DIV/0!：比值为定值（舍入误差不计）。
 */
export function spreadZ(a: GappyColumn, b: GappyColumn, window: number): GappyColumn {
  expectSameLength("a", a, "b", b);
  const ratios = a.map((price, row) => logRatio(price, b[row]));
  // The logarithm of a constant ratio has an error of its own, whatever its size.
  return rolling(ratios, ratios, window, ({ meanX, xx, count }, row) =>
    squaresMove(xx, count, Math.max(1, Math.abs(meanX)))
      ? ((ratios[row] as number) - meanX) / Math.sqrt(xx / (count - 1))
      : constantInWindow("a, b"),
  ).map((score, row) => (ratios[row] instanceof CellError ? ratios[row] : score));
}

function logRatio(a: number | CellError, b: number | CellError): number | CellError {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  const [name, price] = a > 0 ? ["b", b] : ["a", a];
  if (!(price > 0))
    return outsideDomain(name as string, price, { en: "above 0", tw: "大於 0 的數", cn: "大于 0 的数" });
  return Math.log(a / b);
}
