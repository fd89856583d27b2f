import { outsideDomain } from "../guard/expect";
import type { Column, ProbabilityColumn } from "../guard/types";
import { expectForecasts } from "./forecasts";
import { insideWhenWrong } from "./texts";

/**
 * Logarithmic score of probability forecasts, in nats; 0 is perfect.
 * @customfunction
 * @param probs Forecast probability of each event, decimal.
 * @param outcomes 1 where the event happened, 0 where not.
 * @returns Nats, −mean ln(probability given to what happened); lower is better, 0.693 is what one half gets.
 * @see Good (1952), Rational Decisions
 * @errors #NUM! when what happened had been given probability 0, a probability is outside 0 to 1, or an outcome is neither 0 nor 1; #VALUE! when the lists differ in length; #N/A for a blank.
 * @terms 對數分數, 对数分数, 對數損失, 对数损失, log score, log loss
 * @rows 0-21, 0-35
 * @example =MKT.LOGSCORE({0.8;0.7;0.9;0.3;0.25;0.6;0.55;0.95;0.1;0.4}, {1;1;1;0;0;1;0;1;0;1}) // 0.3711813889204576
 * @example =MKT.LOGSCORE({1;0}, {1;0}) // 0
 */
export function logScore(probs: ProbabilityColumn, outcomes: Column): number {
  expectForecasts(probs, outcomes);
  const losses = probs.map((prob, index) => {
    if (prob === 1 - outcomes[index]) throw outsideDomain(`probs [${index + 1}]`, prob, insideWhenWrong);
    return outcomes[index] === 1 ? -Math.log(prob) : -Math.log1p(-prob);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
