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
 * @terms 期望值, 情境分析, 情景分析, 三種市場情形, 三种市场情形, expected value, scenarios, 期望收益, 期望報酬
 * @rows 0-07, 0-32, 1-13, 4-23
 * @example =MKT.SCENEV({0.25;0.25;0.5}, {0.3;-0.35;0.06}) // 0.0175
 * @example =MKT.SCENEV({0.5;0.5}, {85;200}) // 142.5
 */
export function scenEv(probs: ProbabilityColumn, values: Column): number {
  return expectedValue(probs, values);
}
