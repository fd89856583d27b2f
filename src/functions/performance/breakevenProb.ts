import { shareOfWay } from "../../analytics/shareOfWay";
import { notAvailable, zeroDenominator } from "../guard/expect";

/**
 * Probability of winning at which a bet with a gain and a loss is worth a threshold, decimal.
 * @customfunction
 * @param gain Payoff when it goes well.
 * @param loss Payoff when it does not, usually negative.
 * @param threshold Expected payoff wanted; 0 when left out.
 * @returns Decimal, (threshold − loss)/(gain − loss): the bet is worth taking above it, or below it when loss exceeds gain.
 * @see Textbook: expected value of two outcomes set to the threshold
 * @errors #DIV/0! when gain equals loss; #N/A when no probability from 0 to 1 reaches the threshold.
 * @terms 損益兩平機率, 盈亏平衡概率, 情境分析, 情景分析, breakeven probability
 * @rows 1-13
 * @example =MKT.BREAKEVENPROB(0.3, -0.35) // 0.5384615384615384
 * @example =MKT.BREAKEVENPROB(17.5, -2.5) // 0.125
 */
export function breakevenProb(gain: number, loss: number, threshold = 0): number {
  if (gain === loss)
    throw zeroDenominator("gain", gain, {
      en: `other than loss (${loss})`,
      tw: `與 loss（${loss}）不同的數`,
      cn: `与 loss（${loss}）不同的数`,
    });
  const prob = shareOfWay(loss, gain, threshold);
  if (!(prob >= 0 && prob <= 1))
    throw notAvailable({
      en: "No probability makes this bet worth the threshold: both payoffs lie on the same side of it.",
      tw: "沒有任何機率能使此賭注達到門檻值：兩種損益都在門檻的同一側。",
      cn: "没有任何概率能使此赌注达到门槛值：两种盈亏都在门槛的同一侧。",
    });
  return prob;
}
