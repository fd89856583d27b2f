import { shareOfWay } from "../../analytics/shareOfWay";
import { notAvailable, zeroDenominator } from "../guard/expect";
import { noBreakevenProb, otherThanLoss } from "./texts";

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
  if (gain === loss) throw zeroDenominator("gain", gain, otherThanLoss(loss));
  const prob = shareOfWay(loss, gain, threshold);
  if (!(prob >= 0 && prob <= 1)) throw notAvailable(noBreakevenProb);
  return prob;
}
