import { wrongArgument } from "../guard/expect";
import { isBlank } from "../guard/read";
import type { Cells, Column, ProbabilityColumn } from "../guard/types";
import { expectedValue } from "./scenarios";
import { asLongAsProbs } from "./texts";

/**
 * Table of scenarios: name, probability, payoff, contribution to the expected payoff and distance from it, with a total.
 * @customfunction
 * @param names Name of each scenario.
 * @param probs Probability of each scenario, decimal; they sum to 1.
 * @param payoffs Payoff of each scenario.
 * @returns One row a scenario {name, probability, payoff, probability × payoff, payoff − expected} and a last row {"Σ", 1, expected payoff, expected payoff, standard deviation}.
 * @see Own definition; expected value and standard deviation as SCENEV and SCENSD
 * @errors #VALUE! when the lists differ in length; #NUM! when a probability is negative or they do not sum to 1 within 1e-9; #N/A for a blank.
 * @terms 情境分析, 情景分析, 三種市場情形, 三种市场情形, scenario table
 * @rows 1-13, 4-23
 * @example =MKT.SCENTABLE({"up";"down"}, {0.5;0.5}, {3;1}) // {"up",0.5,3,1.5,1;"down",0.5,1,0.5,-1;"Σ",1,2,2,1}
 * @example =MKT.SCENTABLE({"a";"b"}, {0.25;0.75}, {4;0}) // {"a",0.25,4,1,3;"b",0.75,0,0,-1;"Σ",1,1,1,1.7320508075688772}
 */
export function scenTable(names: Cells, probs: ProbabilityColumn, payoffs: Column): Cells {
  const labels = names.flat();
  if (labels.length !== probs.length) throw wrongArgument("names", labels.length, asLongAsProbs(probs.length));
  const mean = expectedValue(probs, payoffs);
  const variance = expectedValue(
    probs,
    payoffs.map((payoff) => (payoff - mean) ** 2),
  );
  const rows = payoffs.map((payoff, index) => {
    const label = labels[index];
    return [isBlank(label) ? "" : label, probs[index], payoff, probs[index] * payoff, payoff - mean];
  });
  return [...rows, ["Σ", probs.reduce((sum, prob) => sum + prob, 0), mean, mean, Math.sqrt(variance)]];
}
