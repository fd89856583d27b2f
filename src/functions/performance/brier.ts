import type { Column, ProbabilityColumn } from "../guard/types";
import { expectForecasts } from "./forecasts";

/**
 * Brier score: mean squared error of probability forecasts, 0 (perfect) to 1.
 * @customfunction
 * @param probs Forecast probability of each event, decimal.
 * @param outcomes 1 where the event happened, 0 where not.
 * @returns From 0 to 1, lower is better; 0.25 is what a constant forecast of one half gets.
 * @see Brier (1950), Verification of Forecasts Expressed in Terms of Probability
 * @errors #NUM! when a probability is outside 0 to 1 or an outcome is neither 0 nor 1; #VALUE! when the lists differ in length; #N/A for a blank.
 * @terms 布賴爾分數, 布赖尔分数, 預測準確率, 预测准确率, Polymarket, Brier score
 * @rows 0-21, 0-35
 * @example =MKT.BRIER({0.8;0.7;0.9;0.3;0.25;0.6;0.55;0.95;0.1;0.4}, {1;1;1;0;0;1;0;1;0;1}) // 0.11275
 * @example =MKT.BRIER({0.25;0.25;0.25;0.25;0.25}, {0;0;1;0;0}) // 0.1625
 */
export function brier(probs: ProbabilityColumn, outcomes: Column): number {
  expectForecasts(probs, outcomes);
  return probs.reduce((sum, prob, index) => sum + (prob - outcomes[index]) ** 2, 0) / probs.length;
}
