import { sampleDeviation } from "../../analytics/descriptive";
import { expectAtLeast, expectNonZero, expectSameLength, zeroDenominator } from "../guard/expect";
import type { CompleteColumn } from "../guard/types";
import { twoValues } from "./texts";

/**
 * How far apart the members of a group are: standard deviation across them.
 * @customfunction
 * @param values One value each member, such as returns or growth rates.
 * @param weights Weight of each member, zero or more; equal when left out.
 * @returns The unit of values, zero or more. Without weights the divisor is n − 1; with them Σw. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Cross-sectional standard deviation
 * @errors #DIV/0! below 2 values or when the weights sum to zero; #NUM! for a negative weight; #VALUE! when the lists differ in length; #N/A where nothing is left.
 * @terms 離散度, 离散度, K型經濟, K型经济, dispersion
 * @rows 3-25
 * @example =MKT.DISPERSION({1;2;3;4;5}) // 1.5811388300841898
 * @example =MKT.DISPERSION({0;10}, {3;1}) // 4.330127018922194
 */
export function dispersion(values: CompleteColumn, weights?: CompleteColumn): number {
  if (values.length < 2) throw zeroDenominator("values", values.length, twoValues);
  if (weights === undefined) return sampleDeviation(values);
  expectSameLength("values", values, "weights", weights);
  for (const weight of weights) expectAtLeast("weights", weight, 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  expectNonZero("weights", total);
  const distances = values.map((value) => value - values[0]);
  const centre = distances.reduce((sum, value, place) => sum + (weights[place] / total) * value, 0);
  return Math.sqrt(distances.reduce((sum, value, place) => sum + (weights[place] / total) * (value - centre) ** 2, 0));
}
