import { assetShare } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { futureOption } from "./black76";

/**
 * Black (1976) delta: the change of the option price for a change of 1 in the futures price.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param F Futures or forward price for the expiry.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Decimal, futures per option: positive for a call, negative for a put; it carries the discount factor e^(−rT).
 * @see Black (1976), The Pricing of Commodity Contracts
 * @errors #NUM! when F or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms 期貨選擇權 Delta, 期货期权 Delta, futures delta
 * @rows 0-22
 * @example =MKT.B76DELTA("C", 100, 100, 1, 0.05, 0.2) // 0.5135001229824934
 * @example =MKT.B76DELTA("C", 76.93, 85, 0.35, 0.037, 0.6) // 0.45286194827581444
 */
export function b76Delta(type: OptionType, F: number, K: number, T: Years, r: Rate, vol: Vol): number {
  const option = futureOption(type, F, K, T, r, vol);
  return option.side * Math.exp(-r * T) * assetShare(option);
}
