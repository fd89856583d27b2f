/** Scenarios as two lists, probabilities and values. */
import { expectAtLeast, expectSameLength, outsideDomain } from "../guard/expect";
import { sumsToOne } from "./texts";

/** How far probabilities typed by hand may miss a sum of 1. */
const sumTolerance = 1e-9;

/** Σpv/Σp; refuses negative probabilities and those that do not sum to 1. */
export function expectedValue(probs: readonly number[], values: readonly number[]): number {
  expectSameLength("probs", probs, "values", values);
  probs.forEach((prob, index) => {
    expectAtLeast(`probs [${index + 1}]`, prob, 0);
  });
  const total = probs.reduce((sum, prob) => sum + prob, 0);
  if (!(Math.abs(total - 1) <= sumTolerance)) throw outsideDomain("probs", total, sumsToOne);
  return probs.reduce((sum, prob, index) => sum + prob * values[index], 0) / total;
}
