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
 * @tw 布賴爾分數：機率預測的均方誤差，0（完美）到 1。
 * @tw probs 各事件的預測機率，小數。
 * @tw outcomes 事件發生為 1，未發生為 0。
 * @tw returns: 0 到 1，越低越好；一律預測二分之一得 0.25。
 * @tw errors: #NUM!：機率不在 0 到 1 之間，或結果既非 0 也非 1；#VALUE!：各清單長度不同；#N/A：有空白。
 * @cn 布赖尔分数：概率预测的均方误差，0（完美）到 1。
 * @cn probs 各事件的预测概率，小数。
 * @cn outcomes 事件发生为 1，未发生为 0。
 * @cn returns: 0 到 1，越低越好；一律预测二分之一得 0.25。
 * @cn errors: #NUM!：概率不在 0 到 1 之间，或结果既非 0 也非 1；#VALUE!：各列表长度不同；#N/A：有空白。
 */
export function brier(probs: ProbabilityColumn, outcomes: Column): number {
  expectForecasts(probs, outcomes);
  return probs.reduce((sum, prob, index) => sum + (prob - outcomes[index]) ** 2, 0) / probs.length;
}
