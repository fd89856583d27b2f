import { expectBetween, zeroDenominator } from "../guard/expect";
import type { Column, Probability, ProbabilityColumn } from "../guard/types";
import { brier } from "./brier";

/**
 * Brier skill score: how much better than a constant forecast, 1 for perfect forecasts.
 * @customfunction
 * @param probs Forecast probability of each event, decimal.
 * @param outcomes 1 where the event happened, 0 where not.
 * @param baseRate Probability that the constant forecast states; the share of events that happened when left out.
 * @returns 1 − BS/BS of the constant forecast; 0 = no better, negative = worse.
 * @see Murphy (1973), A New Vector Partition of the Probability Score
 * @errors #DIV/0! when the constant forecast is never wrong; #NUM! when a probability is outside 0 to 1 or an outcome is neither 0 nor 1; #VALUE! when the lists differ in length; #N/A for a blank.
 * @terms 預測技巧, 预测技巧, 命中率, Brier skill score
 * @rows 0-21, 0-35
 * @example =MKT.BRIERSKILL({0.8;0.7;0.9;0.3;0.25;0.6;0.55;0.95;0.1;0.4}, {1;1;1;0;0;1;0;1;0;1}) // 0.5302083333333333
 * @example =MKT.BRIERSKILL({0.25;0.25;0.25;0.25;0.25}, {0;0;1;0;0}) // -0.015625
 * @tw 布賴爾技巧分數：優於固定預測的程度，完美預測為 1。
 * @tw probs 各事件的預測機率，小數。
 * @tw outcomes 事件發生為 1，未發生為 0。
 * @tw baseRate 固定預測所用的機率；省略時為樣本中事件發生的比例。
 * @tw returns: 1 − BS/固定預測的 BS；0 表示沒有更好，負值表示更差。
 * @tw errors: #DIV/0!：固定預測從未出錯；#NUM!：機率不在 0 到 1 之間，或結果既非 0 也非 1；#VALUE!：各清單長度不同；#N/A：有空白。
 * @cn 布赖尔技巧分数：优于固定预测的程度，完美预测为 1。
 * @cn probs 各事件的预测概率，小数。
 * @cn outcomes 事件发生为 1，未发生为 0。
 * @cn baseRate 固定预测所用的概率；省略时为样本中事件发生的比例。
 * @cn returns: 1 − BS/固定预测的 BS；0 表示没有更好，负值表示更差。
 * @cn errors: #DIV/0!：固定预测从未出错；#NUM!：概率不在 0 到 1 之间，或结果既非 0 也非 1；#VALUE!：各列表长度不同；#N/A：有空白。
 */
export function brierSkill(probs: ProbabilityColumn, outcomes: Column, baseRate?: Probability): number {
  const score = brier(probs, outcomes);
  if (baseRate !== undefined) expectBetween("baseRate", baseRate, 0, 1);
  const constant = baseRate ?? outcomes.reduce((sum, outcome) => sum + outcome, 0) / outcomes.length;
  const reference = outcomes.reduce((sum, outcome) => sum + (constant - outcome) ** 2, 0) / outcomes.length;
  if (reference === 0)
    throw zeroDenominator("outcomes", outcomes[0], {
      en: "a list that the constant forecast gets wrong somewhere",
      tw: "固定預測至少錯一次的數列",
      cn: "固定预测至少错一次的数列",
    });
  return 1 - score / reference;
}
