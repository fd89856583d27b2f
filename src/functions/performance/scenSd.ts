import type { Column, ProbabilityColumn } from "../guard/types";
import { expectedValue } from "./scenarios";

/**
 * Standard deviation over scenarios, in the unit of the values.
 * @customfunction
 * @param probs Probability of each scenario, decimal; they sum to 1.
 * @param values What each scenario is worth.
 * @returns √Σp(v − mean)² in the unit of values; 0 or more.
 * @see Textbook
 * @errors #NUM! when a probability is negative or they do not sum to 1 within 1e-9; #VALUE! when the lists differ in length; #N/A for a blank.
 * @terms 標準差, 标准差, 情境分析, 情景分析, scenario standard deviation
 * @rows 1-13
 * @example =MKT.SCENSD({0.25;0.25;0.5}, {0.3;-0.35;0.06}) // 0.23370654676324323
 * @example =MKT.SCENSD({0.5;0.5}, {1;3}) // 1
 * @tw 各情境的標準差，單位同 values。
 * @tw probs 各情境的機率，小數，總和為 1。
 * @tw values 各情境的數值。
 * @tw returns: √Σp（v − 平均）²，單位同 values；不小於 0。
 * @tw errors: #NUM!：機率為負，或合計與 1 相差超過 1e-9；#VALUE!：各清單長度不同；#N/A：有空白。
 * @cn 各情景的标准差，单位同 values。
 * @cn probs 各情景的概率，小数，总和为 1。
 * @cn values 各情景的数值。
 * @cn returns: √Σp（v − 平均）²，单位同 values；不小于 0。
 * @cn errors: #NUM!：概率为负，或合计与 1 相差超过 1e-9；#VALUE!：各列表长度不同；#N/A：有空白。
 */
export function scenSd(probs: ProbabilityColumn, values: Column): number {
  const mean = expectedValue(probs, values);
  const squares = values.map((value) => (value - mean) ** 2);
  return Math.sqrt(expectedValue(probs, squares));
}
