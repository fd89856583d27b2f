import { expectAtLeast, expectBetween, noAnswer } from "../guard/expect";
import type { Probability } from "../guard/types";

/**
 * Probability after evidence, from the one before and a likelihood ratio, decimal.
 * @customfunction
 * @param prior Probability before the evidence, decimal.
 * @param likelihoodRatio How much likelier the evidence is if the hypothesis is true than if it is not; above 1 speaks for it.
 * @returns Decimal, prior·LR/(prior·LR + 1 − prior). For several independent signals multiply their ratios.
 * @see Bayes' theorem in odds form
 * @errors #NUM! when prior is outside 0 to 1, the ratio is negative, or certainty (prior 1) meets impossible evidence (ratio 0).
 * @terms 貝氏更新, 贝叶斯更新, 訊號, 信号, 兌現標誌, Bayesian update, likelihood ratio
 * @rows 1-14
 * @example =MKT.BAYES(0.3, 4) // 0.631578947368421
 * @example =MKT.BAYES(0.5, 1) // 0.5
 * @tw 看到證據後的機率，由先驗機率與概似比計算，小數。
 * @tw prior 看到證據前的機率，小數。
 * @tw likelihoodRatio 假設為真時出現該證據的可能性，是假設為假時的幾倍；大於 1 為支持。
 * @tw returns: 小數，prior·LR/(prior·LR + 1 − prior)。有數個獨立訊號時，將各自的比值相乘。
 * @tw errors: #NUM!：prior 不在 0 到 1 之間、比值為負，或確定之事（prior 為 1）遇上不可能的證據（比值為 0）。
 * @cn 看到证据后的概率，由先验概率与似然比计算，小数。
 * @cn prior 看到证据前的概率，小数。
 * @cn likelihoodRatio 假设为真时出现该证据的可能性，是假设为假时的几倍；大于 1 为支持。
 * @cn returns: 小数，prior·LR/(prior·LR + 1 − prior)。有多个独立信号时，将各自的比值相乘。
 * @cn errors: #NUM!：prior 不在 0 到 1 之间、比值为负，或确定之事（prior 为 1）遇上不可能的证据（比值为 0）。
 */
export function bayes(prior: Probability, likelihoodRatio: number): number {
  expectBetween("prior", prior, 0, 1);
  expectAtLeast("likelihoodRatio", likelihoodRatio, 0);
  if (prior === 1 && likelihoodRatio === 0)
    throw noAnswer({
      en: "What was certain cannot have evidence that is impossible.",
      tw: "確定之事不可能出現不可能的證據。",
      cn: "确定之事不可能出现不可能的证据。",
    });
  if (prior === 0) return 0;
  return 1 / (1 + (1 - prior) / prior / likelihoodRatio);
}
