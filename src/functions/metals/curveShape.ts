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
 * @terms 曲線形態, 曲线形态, 期貨曲線, 期货曲线, 正向市場, 正向市场, 現貨溢價, 现货溢价, contango, backwardation, curve shape, 現貨升水, 现货升水, 期限結構, 期限结构
 * @rows 0-17, 0-19
 * @example =MKT.CURVESHAPE({0.25;0.5;1}, {76;77;79}) // {"contango",0.05161934957425389,0.05228832626941108}
 * @example =MKT.CURVESHAPE({0.5;1;1.5}, {75;60;62}) // {"dip",-0.1903537284912189,-0.44628710262841953}
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
