import { logRatio } from "../../analytics/logRatio";
import type { Cells, Column, YearsColumn } from "../guard/types";
import { curveSteps, frontToBack } from "./futuresCurve";

/**
 * How a futures curve changed between two days: a word, the level and the slope before and after, decimals.
 * @customfunction
 * @param tenors Years to delivery of each contract, rising.
 * @param before Price of each contract on the earlier day.
 * @param after Price of each contract on the later day.
 * @returns A row {change, level, slope before, slope after}. Change is "flatter", "steeper", "inverted" (the slope changed sign) or "unchanged"; level is the mean of ln(after/before); slopes are first to last contract, ln(F2/F1)/Δt a year, positive in contango.
 * @see Own definition; the slope is that of CURVESHAPE
 * @errors #NUM! when a price is not above zero or tenors do not rise; #VALUE! when the lists differ in length; #N/A for a blank or a single contract.
 * @terms 曲線比較, 曲线比较, 曲線趨平, 曲线趋平, 曲線變陡, 油價曲線, 油价曲线, curve flattening, curve comparison
 * @rows 0-36, 0-67
 * @example =MKT.CURVECMP({0.5;1.5}, {75;70}, {60;60}) // {"flatter",-0.18864711557073402,-0.06899287148695145,0}
 * @example =MKT.CURVECMP({0.5;1.5}, {75;70}, {60;66}) // {"inverted",-0.1409920256685716,-0.06899287148695145,0.09531017980432487}
 * @tw 期貨曲線兩個日期之間的變化：一個詞、水準變動與前後斜率，小數。
 * @tw tenors 各合約距交割的年數，須遞增。
 * @tw before 較早日期各合約的價格。
 * @tw after 較晚日期各合約的價格。
 * @tw returns: 一列 {變化、水準、先前斜率、之後斜率}。變化為 "flatter"（趨平）、"steeper"（趨陡）、"inverted"（斜率變號）或 "unchanged"（不變）；水準為 ln(after/before) 的平均；斜率自第一口至最後一口合約，ln(F2/F1)/Δt，年率，正向市場為正。
 * @tw errors: #NUM!：價格不大於零，或 tenors 未遞增；#VALUE!：各清單長度不同；#N/A：有空白，或只有一口合約。
 * @cn 期货曲线两个日期之间的变化：一个词、水平变动与前后斜率，小数。
 * @cn tenors 各合约距交割的年数，须递增。
 * @cn before 较早日期各合约的价格。
 * @cn after 较晚日期各合约的价格。
 * @cn returns: 一行 {变化、水平、先前斜率、之后斜率}。变化为 "flatter"（趋平）、"steeper"（趋陡）、"inverted"（斜率变号）或 "unchanged"（不变）；水平为 ln(after/before) 的平均；斜率自第一份至最后一份合约，ln(F2/F1)/Δt，年率，正向市场为正。
 * @cn errors: #NUM!：价格不大于零，或 tenors 未递增；#VALUE!：各列表长度不同；#N/A：有空白，或只有一份合约。
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
  if (before * after < 0) return "inverted";
  return Math.abs(after) < Math.abs(before) ? "flatter" : "steeper";
}
