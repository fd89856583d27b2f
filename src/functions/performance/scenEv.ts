import type { Column, ProbabilityColumn } from "../guard/types";
import { expectedValue } from "./scenarios";

/**
 * Expected value over scenarios, in the unit of the values.
 * @customfunction
 * @param probs Probability of each scenario, decimal; they sum to 1.
 * @param values What each scenario is worth.
 * @returns Σpv/Σp in the unit of values.
 * @see Textbook
 * @errors #NUM! when a probability is negative or they do not sum to 1 within 1e-9; #VALUE! when the lists differ in length; #N/A for a blank.
 * @terms 期望值, 情境分析, 情景分析, 三種市場情形, 三种市场情形, expected value, scenarios
 * @rows 0-07, 0-32, 1-13, 4-23
 * @example =MKT.SCENEV({0.25;0.25;0.5}, {0.3;-0.35;0.06}) // 0.0175
 * @example =MKT.SCENEV({0.5;0.5}, {85;200}) // 142.5
 * @tw 各情境的期望值，單位同 values。
 * @tw probs 各情境的機率，小數，總和為 1。
 * @tw values 各情境的數值。
 * @tw returns: Σpv/Σp，單位同 values。
 * @tw errors: #NUM!：機率為負，或合計與 1 相差超過 1e-9；#VALUE!：各清單長度不同；#N/A：有空白。
 * @cn 各情景的期望值，单位同 values。
 * @cn probs 各情景的概率，小数，总和为 1。
 * @cn values 各情景的数值。
 * @cn returns: Σpv/Σp，单位同 values。
 * @cn errors: #NUM!：概率为负，或合计与 1 相差超过 1e-9；#VALUE!：各列表长度不同；#N/A：有空白。
 */
export function scenEv(probs: ProbabilityColumn, values: Column): number {
  return expectedValue(probs, values);
}
