import { expectAtLeast } from "../guard/expect";
import type { Cells, Column, Rate, YearsColumn } from "../guard/types";
import { curveSteps, frontToBack } from "./futuresCurve";

/**
 * Shape of a futures curve in a word, with its slope from front to back and at the front, decimal a year.
 * @customfunction
 * @param tenors Years to delivery of each contract, rising.
 * @param prices Price of each contract.
 * @param tolerance Steps with a slope of at most this, decimal a year, count as level; 0 when left out.
 * @returns A row {shape, slope, front slope}. Shape is "contango" (no step falls), "backwardation" (no step rises), "flat", "hump" (rises, then falls), "dip" (falls, then rises) or "mixed"; slopes are ln(F2/F1)/Δt, first to last contract and first to second, positive in contango.
 * @see Own definition over the signs of ln(F2/F1)/Δt between neighbouring contracts
 * @errors #NUM! when a price is not above zero, tenors do not rise or tolerance is negative; #VALUE! when the lists differ in length; #N/A for a blank or a single contract.
 * @terms 曲線形態, 曲线形态, 期貨曲線, 期货曲线, 正向市場, 正向市场, 現貨溢價, 现货溢价, contango, backwardation, curve shape
 * @rows 0-17, 0-19
 * @example =MKT.CURVESHAPE({0.25;0.5;1}, {76;77;79}) // {"contango",0.05161934957425389,0.05228832626941108}
 * @example =MKT.CURVESHAPE({0.5;1;1.5}, {75;60;62}) // {"dip",-0.1903537284912189,-0.44628710262841953}
 * @tw 期貨曲線的形態（一個詞），以及首尾與前端的斜率，小數、年率。
 * @tw tenors 各合約距交割的年數，須遞增。
 * @tw prices 各合約的價格。
 * @tw tolerance 斜率絕對值不超過此值（小數、年率）的區段視為持平；省略時為 0。
 * @tw returns: 一列 {形狀、斜率、近端斜率}。形狀為 "contango"（逐口不跌）、"backwardation"（逐口不漲）、"flat"（平）、"hump"（先升後降）、"dip"（先降後升）或 "mixed"（混合）；斜率為 ln(F2/F1)/Δt，分別自第一口至最後一口、第一口至第二口合約，正向市場為正。
 * @tw errors: #NUM!：價格不大於零、tenors 未遞增，或 tolerance 為負；#VALUE!：各清單長度不同；#N/A：有空白，或只有一口合約。
 * @cn 期货曲线的形态（一个词），以及首尾与前端的斜率，小数、年率。
 * @cn tenors 各合约距交割的年数，须递增。
 * @cn prices 各合约的价格。
 * @cn tolerance 斜率绝对值不超过此值（小数、年率）的区段视为持平；省略时为 0。
 * @cn returns: 一行 {形状、斜率、近端斜率}。形状为 "contango"（逐份不跌）、"backwardation"（逐份不涨）、"flat"（平）、"hump"（先升后降）、"dip"（先降后升）或 "mixed"（混合）；斜率为 ln(F2/F1)/Δt，分别自第一份至最后一份、第一份至第二份合约，正向市场为正。
 * @cn errors: #NUM!：价格不大于零、tenors 未递增，或 tolerance 为负；#VALUE!：各列表长度不同；#N/A：有空白，或只有一份合约。
 */
export function curveShape(tenors: YearsColumn, prices: Column, tolerance: Rate = 0): Cells {
  expectAtLeast("tolerance", tolerance, 0);
  const steps = curveSteps(tenors, prices);
  const signs = steps.map((step) => (Math.abs(step) <= tolerance ? 0 : Math.sign(step))).filter((sign) => sign !== 0);
  return [[wordFor(signs), frontToBack(tenors, prices), steps[0]]];
}

/** The word for the signs of a curve's steps, level steps left out. */
function wordFor(signs: readonly number[]): string {
  if (signs.length === 0) return "flat";
  const turns = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
  if (turns === 0) return signs[0] > 0 ? "contango" : "backwardation";
  if (turns === 1) return signs[0] > 0 ? "hump" : "dip";
  return "mixed";
}
