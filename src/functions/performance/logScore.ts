import { outsideDomain } from "../guard/expect";
import type { Column, ProbabilityColumn } from "../guard/types";
import { expectForecasts } from "./forecasts";

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
 * @tw 機率預測的對數分數，單位 nat；0 為完美。
 * @tw probs 各事件的預測機率，小數。
 * @tw outcomes 事件發生為 1，未發生為 0。
 * @tw returns: nat，−ln（實際發生者所獲機率）的平均；越低越好，一律二分之一得 0.693。
 * @tw errors: #NUM!：實際發生者曾獲機率 0、機率不在 0 到 1 之間，或結果既非 0 也非 1；#VALUE!：各清單長度不同；#N/A：有空白。
 * @cn 概率预测的对数分数，单位 nat；0 为完美。
 * @cn probs 各事件的预测概率，小数。
 * @cn outcomes 事件发生为 1，未发生为 0。
 * @cn returns: nat，−ln（实际发生者所获概率）的平均；越低越好，一律二分之一得 0.693。
 * @cn errors: #NUM!：实际发生者曾获概率 0、概率不在 0 到 1 之间，或结果既非 0 也非 1；#VALUE!：各列表长度不同；#N/A：有空白。
 */
export function logScore(probs: ProbabilityColumn, outcomes: Column): number {
  expectForecasts(probs, outcomes);
  const losses = probs.map((prob, index) => {
    if (prob === 1 - outcomes[index])
      throw outsideDomain(`probs [${index + 1}]`, prob, {
        en: "strictly between 0 and 1 when the forecast was wrong",
        tw: "0 與 1 之間的數（預測落空時不含兩端）",
        cn: "0 与 1 之间的数（预测落空时不含两端）",
      });
    return outcomes[index] === 1 ? -Math.log(prob) : -Math.log1p(-prob);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
