import { mean, sampleDeviation } from "../../analytics/descriptive";
import { moves } from "../../analytics/movement";
import { expectBetween, expectInteger, zeroDenominator } from "../guard/expect";
import type { Column } from "../guard/types";

/**
 * How far the last value stands from the mean of its window, in standard deviations.
 * @customfunction
 * @param series Values in time order.
 * @param window Last observations to compare with, the last value among them; all when left out.
 * @returns σ: (last − mean) / sd with divisor n − 1; positive above the mean.
 * @see Desk convention
 * @errors #DIV/0! when the window is constant; #NUM! when window is not a whole number from 2 to the length; #N/A for a blank.
 * @terms Z分數, Z分数, z-score, 標準差, 标准差
 * @rows 3-23
 * @example =MKT.ZLAST({1;2;3;4;5}) // 1.2649110640673518
 * @tw 最後一個值偏離視窗平均的標準差倍數。
 * @tw series 依時間排序的值。
 * @tw window 用來比較的最近觀察值個數，包含最後一個；省略時為全部。
 * @tw returns: σ：（最後值 − 平均） / 標準差，除以 n − 1；高於平均為正。
 * @tw errors: #DIV/0!：視窗內為定值；#NUM!：window 不是 2 到資料長度的整數；#N/A：有空白。
 * @cn 最后一个值偏离窗口均值的标准差倍数。
 * @cn series 按时间排序的值。
 * @cn window 用来比较的最近观测值个数，包含最后一个；省略时为全部。
 * @cn returns: σ：（最后值 − 平均） / 标准差，除以 n − 1；高于平均为正。
 * @cn errors: #DIV/0!：窗口内为定值；#NUM!：window 不是 2 到数据长度的整数；#N/A：有空白。
 */
export function zLast(series: Column, window?: number): number {
  const size = window ?? series.length;
  expectInteger("window", size);
  expectBetween("window", size, 2, series.length);
  // From the first value of the window, so that a level far above the moves costs no digit.
  if (!moves(series.slice(series.length - size)))
    throw zeroDenominator("series", "a constant", {
      en: "a series that moves",
      tw: "有變動的序列",
      cn: "有变动的序列",
    });
  const recent = series.slice(series.length - size).map((value, _, [first]) => value - first);
  return (recent[size - 1] - mean(recent)) / sampleDeviation(recent);
}
