import { sampleDeviation } from "../../analytics/descriptive";
import { expectAtLeast, expectNonZero, expectSameLength, zeroDenominator } from "../guard/expect";
import type { CompleteColumn } from "../guard/types";

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
 * @tw 群組成員間的差距：橫斷面標準差。
 * @tw values 每個成員一個值，如報酬率或成長率。
 * @tw weights 各成員權重，不小於零；省略時等權。
 * @tw returns: 單位同 values，不小於零。沒有權重時除以 n − 1，有權重時除以 Σw。任一欄為空白或 #N/A 的列略去；略去幾列見「儲存格」。
 * @tw errors: #DIV/0!：少於 2 個值，或權重合計為零；#NUM!：權重為負；#VALUE!：各清單長度不同；#N/A：略去缺值後沒有剩下任何列。
 * @cn 群组成员间的差距：横截面标准差。
 * @cn values 每个成员一个值，如收益率或增长率。
 * @cn weights 各成员权重，不小于零；省略时等权。
 * @cn returns: 单位同 values，不小于零。没有权重时除以 n − 1，有权重时除以 Σw。任一列为空白或 #N/A 的行略去；略去几行见“单元格”。
 * @cn errors: #DIV/0!：少于 2 个值，或权重合计为零；#NUM!：权重为负；#VALUE!：各列表长度不同；#N/A：略去缺值后没有剩下任何行。
 */
export function dispersion(values: CompleteColumn, weights?: CompleteColumn): number {
  if (values.length < 2)
    throw zeroDenominator("values", values.length, { en: "2 values or more", tw: "2 個以上的值", cn: "2 个以上的值" });
  if (weights === undefined) return sampleDeviation(values);
  expectSameLength("values", values, "weights", weights);
  for (const weight of weights) expectAtLeast("weights", weight, 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  expectNonZero("weights", total);
  const distances = values.map((value) => value - values[0]);
  const centre = distances.reduce((sum, value, place) => sum + (weights[place] / total) * value, 0);
  return Math.sqrt(distances.reduce((sum, value, place) => sum + (weights[place] / total) * (value - centre) ** 2, 0));
}
