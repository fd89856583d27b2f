import { mean, sampleDeviation } from "../../analytics/descriptive";
import { moves } from "../../analytics/movement";
import { expectBetween, expectInteger, zeroDenominator } from "../guard/expect";
import type { Column } from "../guard/types";
import { movingSeries } from "./texts";

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
 */
export function zLast(series: Column, window?: number): number {
  const size = window ?? series.length;
  expectInteger("window", size);
  expectBetween("window", size, 2, series.length);
  // From the first value of the window, so that a level far above the moves costs no digit.
  const recent = series.slice(series.length - size).map((value, _, [first]) => value - first);
  if (!moves(series.slice(series.length - size))) throw zeroDenominator("series", "a constant", movingSeries);
  return (recent[size - 1] - mean(recent)) / sampleDeviation(recent);
}
