import { blackPrice } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Black–Scholes–Merton price of a European option, in the units of the spot price.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Price per unit of the underlying. At T = 0 the intrinsic value; at vol = 0 the discounted intrinsic value of the forward.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973)
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms 選擇權價格, 期權定價, 期权定价, 買權, 賣權, 看涨期权, 看跌期权, Black-Scholes, option price, 布萊克休斯, 布莱克斯科尔斯
 * @rows 0-25, 0-26, 0-30
 * @example =MKT.BSPRICE("C", 100, 100, 1, 0.05, 0, 0.2) // 10.450583572185568
 * @example =MKT.BSPRICE("P", 100, 100, 1, 0.05, 0, 0.2) // 5.573526022256968
 * @example =MKT.BSPRICE("C", {90;100;110}, 100, 0, 0.05, 0, 0.2) // {0;0;10}
 */
export function bsPrice(type: OptionType, S: number, K: number, T: Years, r: Rate, q: Rate, vol: Vol): number {
  return blackPrice(spotOption(type, S, K, T, r, q, vol));
}
