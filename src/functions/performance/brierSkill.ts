import { expectBetween, zeroDenominator } from "../guard/expect";
import type { Column, Probability, ProbabilityColumn } from "../guard/types";
import { brier } from "./brier";
import { constantForecastErrs } from "./texts";

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
 */
export function brierSkill(probs: ProbabilityColumn, outcomes: Column, baseRate?: Probability): number {
  const score = brier(probs, outcomes);
  if (baseRate !== undefined) expectBetween("baseRate", baseRate, 0, 1);
  const constant = baseRate ?? outcomes.reduce((sum, outcome) => sum + outcome, 0) / outcomes.length;
  const reference = outcomes.reduce((sum, outcome) => sum + (constant - outcome) ** 2, 0) / outcomes.length;
  if (reference === 0) throw zeroDenominator("outcomes", outcomes[0], constantForecastErrs);
  return 1 - score / reference;
}
