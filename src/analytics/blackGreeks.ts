/** Sensitivities of an option on a spot price, in plain derivatives. */
import { assetShare, type BlackOption, blackPrice, normalDistance } from "./black";
import { normalDensity } from "./distributions/normal";

/** Second derivative in the spot price; 0 when there is no deviation and the strike lies elsewhere. */
export function spotGamma(option: BlackOption, spot: number): number {
  const density = normalDensity(normalDistance(option, 1));
  return density === 0 ? 0 : ((option.asset / spot) * density) / (spot * option.deviation);
}

/**
 * Derivative in calendar time, read off the pricing equation: rate·price − (rate − yield)·spot·delta less the decay, which
 * keeps its digits where the textbook's two exercise terms cancel.
 */
export function spotTheta(option: BlackOption, years: number, rate: number, carriedYield: number): number {
  const delta = option.side * option.asset * assetShare(option);
  const decay = (option.asset * normalDensity(normalDistance(option, 1)) * option.deviation) / (2 * years);
  return rate * blackPrice(option) - (rate - carriedYield) * delta - decay;
}
