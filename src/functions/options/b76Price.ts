import { blackPrice } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { futureOption } from "./black76";

/**
 * Black (1976) price of a European option on a future, in the units of the futures price.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param F Futures or forward price for the expiry.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Price per unit of the future, discounted at r. At T = 0 the intrinsic value.
 * @see Black (1976), The Pricing of Commodity Contracts
 * @errors #NUM! when F or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms 期貨選擇權, 期货期权, Black 76, option on futures
 * @rows 0-25, 0-66
 * @example =MKT.B76PRICE("C", 100, 100, 1, 0.05, 0.2) // 7.577082146427273
 * @example =MKT.B76PRICE("C", 76.93, 85, 0.35, 0.037, 0.6) // 7.712368683001068
 */
export function b76Price(type: OptionType, F: number, K: number, T: Years, r: Rate, vol: Vol): number {
  return blackPrice(futureOption(type, F, K, T, r, vol));
}
