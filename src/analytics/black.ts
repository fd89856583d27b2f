/**
 * Black's formula on two present values: the asset's (spot less its yield, or the discounted forward) and the strike's.
 * Spot options, futures options and equity as an option on assets are all this one formula.
 */
import { normalCdf, normalDensity } from "./distributions/normal";
import { depthOf, normalisedPrice } from "./normalisedBlack";

/** 1 for a call, −1 for a put. */
export type Side = 1 | -1;

export interface BlackOption {
  readonly side: Side;
  /** Present value of the asset. */
  readonly asset: number;
  /** Present value of the strike. */
  readonly strike: number;
  /** ln(asset / strike), kept apart because the quotient of two rounded values would lose it near the money. */
  readonly moneyness: number;
  /** σ√T. */
  readonly deviation: number;
}

/** What is known of an option before its deviation is. */
export type QuotedOption = Omit<BlackOption, "deviation">;

/** ln(above / below) that keeps its digits when both are nearly equal. */
export function logRatio(above: number, below: number): number {
  const ratio = above / below;
  if (ratio > 0.5 && ratio < 2) return Math.log1p((above - below) / below);
  return ratio > 0 && ratio < Number.POSITIVE_INFINITY ? Math.log(ratio) : Math.log(above) - Math.log(below);
}

/** √(asset·strike), in which prices are normalised. */
export function blackScale({ asset, strike }: QuotedOption): number {
  return Math.sqrt(asset) * Math.sqrt(strike);
}

/** Present value of what exercise at the forward brings; zero out of the money. */
export function blackIntrinsic({ side, asset, strike, moneyness }: QuotedOption): number {
  if (side * moneyness <= 0) return 0;
  return Math.abs(moneyness) < 1 ? side * strike * Math.expm1(moneyness) : side * (asset - strike);
}

export function blackPrice(option: BlackOption): number {
  return blackIntrinsic(option) + blackScale(option) * normalisedPrice(Math.abs(option.moneyness), option.deviation);
}

/** d1, and with −1 for `shift` d2; zero at the money when there is no deviation. */
export function normalDistance({ moneyness, deviation }: BlackOption, shift: 1 | -1): number {
  return depthOf(moneyness, deviation) + shift * 0.5 * deviation;
}

/** N(±d1): the sensitivity to the asset's present value, without its sign. */
export function assetShare(option: BlackOption): number {
  return normalCdf(option.side * normalDistance(option, 1));
}

/** N(±d2): the probability of exercise. */
export function exerciseProbability(option: BlackOption): number {
  return normalCdf(option.side * normalDistance(option, -1));
}

/** asset·φ(d1): the price's derivative in the deviation. */
export function deviationVega(option: BlackOption): number {
  return option.asset * normalDensity(normalDistance(option, 1));
}
