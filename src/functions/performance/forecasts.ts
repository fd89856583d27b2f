/** Probability forecasts and what happened, as two lists. */
import { expectBetween, expectSameLength, outsideDomain } from "../guard/expect";
import { zeroOrOne } from "./texts";

export function expectForecasts(probs: readonly number[], outcomes: readonly number[]): void {
  expectSameLength("probs", probs, "outcomes", outcomes);
  for (const [index, prob] of probs.entries()) {
    expectBetween(`probs [${index + 1}]`, prob, 0, 1);
    const outcome = outcomes[index];
    if (outcome !== 0 && outcome !== 1) throw outsideDomain(`outcomes [${index + 1}]`, outcome, zeroOrOne);
  }
}
