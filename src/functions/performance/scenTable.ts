import { wrongArgument } from "../guard/expect";
import { isBlank } from "../guard/read";
import type { Cells, Column, ProbabilityColumn } from "../guard/types";
import { expectedValue } from "./scenarios";

/**
 * Table of scenarios: name, probability, payoff, contribution to the expected payoff and distance from it, with a total.
 * @customfunction
 * @param names Name of each scenario.
 * @param probs Probability of each scenario, decimal; they sum to 1.
 * @param payoffs Payoff of each scenario.
 * @returns One row a scenario {name, probability, payoff, probability × payoff, payoff − expected} and a last row {"Σ", 1, expected payoff, expected payoff, standard deviation}.
 * @see Own definition; expected value and standard deviation as SCENEV and SCENSD
 * @errors #VALUE! when the lists differ in length; #NUM! when a probability is negative or they do not sum to 1 within 1e-9; #N/A for a blank.
 * @terms 情境分析, 情景分析, 三種市場情形, 三种市场情形, scenario table
 * @rows 1-13, 4-23
 * @example =MKT.SCENTABLE({"up";"down"}, {0.5;0.5}, {3;1}) // {"up",0.5,3,1.5,1;"down",0.5,1,0.5,-1;"Σ",1,2,2,1}
 * @example =MKT.SCENTABLE({"a";"b"}, {0.25;0.75}, {4;0}) // {"a",0.25,4,1,3;"b",0.75,0,0,-1;"Σ",1,1,1,1.7320508075688772}
 * @tw 情境表：名稱、機率、損益、對期望損益的貢獻與其距離，並附合計。
 * @tw names 各情境的名稱。
 * @tw probs 各情境的機率，小數，總和為 1。
 * @tw payoffs 各情境的損益。
 * @tw returns: 每個情境一列 {名稱、機率、收益、機率 × 收益、收益 − 期望值}，最後一列 {"Σ"、1、期望值、期望值、標準差}。
 * @tw errors: #VALUE!：各清單長度不同；#NUM!：機率為負，或合計與 1 相差超過 1e-9；#N/A：有空白。
 * @cn 情景表：名称、概率、盈亏、对期望盈亏的贡献与其距离，并附合计。
 * @cn names 各情景的名称。
 * @cn probs 各情景的概率，小数，总和为 1。
 * @cn payoffs 各情景的盈亏。
 * @cn returns: 每个情景一行 {名称、概率、收益、概率 × 收益、收益 − 期望值}，最后一行 {"Σ"、1、期望值、期望值、标准差}。
 * @cn errors: #VALUE!：各列表长度不同；#NUM!：概率为负，或合计与 1 相差超过 1e-9；#N/A：有空白。
 */
export function scenTable(names: Cells, probs: ProbabilityColumn, payoffs: Column): Cells {
  const labels = names.flat();
  if (labels.length !== probs.length)
    throw wrongArgument("names", labels.length, {
      en: `as long as probs (${probs.length} values)`,
      tw: `與 probs 等長（${probs.length} 個值）`,
      cn: `与 probs 等长（${probs.length} 个值）`,
    });
  const mean = expectedValue(probs, payoffs);
  const variance = expectedValue(
    probs,
    payoffs.map((payoff) => (payoff - mean) ** 2),
  );
  const rows = payoffs.map((payoff, index) => {
    const label = labels[index];
    return [isBlank(label) ? "" : label, probs[index], payoff, probs[index] * payoff, payoff - mean];
  });
  return [...rows, ["Σ", probs.reduce((sum, prob) => sum + prob, 0), mean, mean, Math.sqrt(variance)]];
}
