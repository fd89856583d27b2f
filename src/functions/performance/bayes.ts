import { expectAtLeast, expectBetween, noAnswer } from "../guard/expect";
import type { Probability } from "../guard/types";
import { impossibleEvidence } from "./texts";

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
 */
export function bayes(prior: Probability, likelihoodRatio: number): number {
  expectBetween("prior", prior, 0, 1);
  expectAtLeast("likelihoodRatio", likelihoodRatio, 0);
  if (prior === 1 && likelihoodRatio === 0) throw noAnswer(impossibleEvidence);
  if (prior === 0) return 0;
  return 1 / (1 + (1 - prior) / prior / likelihoodRatio);
}
