/** Sensitivities of an option on a spot price, in plain derivatives. */
import { assetShare, type BlackOption, blackPrice, exerciseProbability, normalDistance } from "./black";
import { normalDensity } from "./distributions/normal";

/** Second derivative in the spot price; 0 when there is no deviation and the strike lies elsewhere. */
export function spotGamma(option: BlackOption, spot: number): number {
  const density = normalDensity(normalDistance(option, 1));
  return density === 0 ? 0 : ((option.asset / spot) * density) / (spot * option.deviation);
}

/**
 * Derivative in calendar time, less the decay either read off the pricing equation, rate·price − (rate − yield)·spot·delta, or
 * the textbook's carry of the two exercise terms: whichever has the smaller terms, since the larger ones cancel.
 */
export function spotTheta(option: BlackOption, years: number, rate: number, carriedYield: number): number {
  const delta = option.side * option.asset * assetShare(option);
  const decay = (option.asset * normalDensity(normalDistance(option, 1)) * option.deviation) / (2 * years);
  const ofEquation = [rate * blackPrice(option), (rate - carriedYield) * delta] as const;
  const ofExercise = [carriedYield * delta, rate * option.side * option.strike * exerciseProbability(option)] as const;
  const size = ([one, other]: readonly [number, number]) => Math.max(Math.abs(one), Math.abs(other));
  const [gained, paid] = size(ofExercise) < size(ofEquation) ? ofExercise : ofEquation;
  return gained - paid - decay;
}
