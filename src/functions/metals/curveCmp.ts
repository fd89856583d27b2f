import { logRatio } from "../../analytics/logRatio";
import type { Cells, Column, YearsColumn } from "../guard/types";
import { curveSteps, frontToBack } from "./futuresCurve";

/**
 * How a futures curve changed between two days: a word, the level and the slope before and after, decimals.
 * @customfunction
 * @param tenors Years to delivery of each contract, rising.
 * @param before Price of each contract on the earlier day.
 * @param after Price of each contract on the later day.
 * @returns A row {change, level, slope before, slope after}. Change is "flatter", "steeper", "to contango" or "to backwardation" (the slope changed sign) or "unchanged"; level is the mean of ln(after/before); slopes are first to last contract, ln(F2/F1)/Δt a year, positive in contango.
 * @see Own definition; the slope is that of CURVESHAPE
 * @errors #NUM! when a price is not above zero or tenors do not rise; #VALUE! when the lists differ in length; #N/A for a blank or a single contract.
 * @terms 曲線比較, 曲线比较, 曲線趨平, 曲线趋平, 曲線變陡, 油價曲線, 油价曲线, curve flattening, curve comparison
 * @rows 0-36, 0-67
 * @example =MKT.CURVECMP({0.5;1.5}, {75;70}, {60;60}) // {"flatter",-0.18864711557073402,-0.06899287148695145,0}
 * @example =MKT.CURVECMP({0.5;1.5}, {75;70}, {60;66}) // {"to contango",-0.1409920256685716,-0.06899287148695145,0.09531017980432487}
 */
export function curveCmp(tenors: YearsColumn, before: Column, after: Column): Cells {
  curveSteps(tenors, before, "before");
  curveSteps(tenors, after, "after");
  const slopeBefore = frontToBack(tenors, before);
  const slopeAfter = frontToBack(tenors, after);
  const level = before.reduce((sum, price, index) => sum + logRatio(price, after[index]), 0) / before.length;
  return [[changeWord(slopeBefore, slopeAfter), level, slopeBefore, slopeAfter]];
}

/** Slopes that differ by less than this, a year, differ by rounding alone. */
const rounding = 1e-12;

function changeWord(before: number, after: number): string {
  if (Math.abs(after - before) < rounding) return "unchanged";
  if (before * after < 0) return after > 0 ? "to contango" : "to backwardation";
  return Math.abs(after) < Math.abs(before) ? "flatter" : "steeper";
}
