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
 */
export function scenSd(probs: ProbabilityColumn, values: Column): number {
  const mean = expectedValue(probs, values);
  const squares = values.map((value) => (value - mean) ** 2);
  return Math.sqrt(expectedValue(probs, squares));
}
