import { deviationVega } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { futureOption } from "./black76";

/**
 * Black (1976) vega: the change of the option price for one more point of volatility.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param F Futures or forward price for the expiry.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @param raw TRUE for the derivative per 1.00 of volatility; per point (0.01) when left out.
 * @returns Price units per vol point; the same for call and put, never negative.
 * @see Black (1976), The Pricing of Commodity Contracts
 * @errors #NUM! when F or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms Vega, 波動率敏感度, 波动率敏感度
 * @rows 0-25
 * @example =MKT.B76VEGA("C", 100, 100, 1, 0.05, 0.2, TRUE) // 37.75929432906503
 * @example =MKT.B76VEGA("C", 76.93, 85, 0.35, 0.037, 0.6) // 0.17827378430580655
 */
export function b76Vega(type: OptionType, F: number, K: number, T: Years, r: Rate, vol: Vol, raw = false): number {
  const derivative = deviationVega(futureOption(type, F, K, T, r, vol)) * Math.sqrt(T);
  return raw ? derivative : derivative / 100;
}
