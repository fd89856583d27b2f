import { blackIntrinsic, blackPrice } from "../../analytics/black";
import { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";
import { expectStrikesRising } from "./strikes";

/**
 * Black–Scholes–Merton price of a call butterfly with a volatility of its own for each strike, per share.
 * @customfunction
 * @param S Spot price of the underlying.
 * @param k1 Lower strike, bought once.
 * @param k2 Middle strike, sold twice.
 * @param k3 Upper strike, bought once.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol1 Volatility at k1, decimal a year.
 * @param vol2 Volatility at k2, decimal a year.
 * @param vol3 Volatility at k3, decimal a year.
 * @returns Price units per share. With one volatility it lies between 0 and e^(−rT)·(k2 − k1) for even strikes; volatilities that allow arbitrage can make it negative.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973)
 * @errors #NUM! unless 0 < k1 < k2 < k3, when S is not above 0, or T or a volatility is below 0.
 * @terms 蝶式選擇權價格, 蝶式期权价格, 上行偏斜, upside skew, butterfly price
 * @rows 0-25, 0-26
 * @example =MKT.BUTTERFLYPRICE(72, 70, 90, 110, 0.45, 0.037, 0.005, 0.58, 0.64, 0.71) // 3.1956281418297277
 */
export function butterflyPrice(
  S: number,
  k1: number,
  k2: number,
  k3: number,
  T: Years,
  r: Rate,
  q: Rate,
  vol1: Vol,
  vol2: Vol,
  vol3: Vol,
): number {
  expectStrikesRising(k1, k2, k3);
  // Parity holds strike by strike, so above k2 the puts give the same sum from three small numbers.
  const middle = spotOption(OptionType.call, S, k2, T, r, q, vol2);
  const type = middle.moneyness > 0 ? OptionType.put : OptionType.call;
  const wings = blackPrice(spotOption(type, S, k1, T, r, q, vol1)) + blackPrice(spotOption(type, S, k3, T, r, q, vol3));
  if (type === OptionType.call) return wings - 2 * blackPrice(middle);
  const puts = wings - 2 * (blackPrice(middle) - blackIntrinsic(middle));
  return puts + Math.exp(-r * T) * (2 * k2 - k1 - k3);
}
