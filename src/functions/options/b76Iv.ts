import type { OptionType } from "../choices/optionType";
import type { Rate, Years } from "../guard/types";
import { quotedOnFuture } from "./black76";
import { volFromPrice } from "./volFromPrice";

/**
 * Implied volatility of a European option on a future in Black (1976), decimal a year.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param price Price of the option, in the units of the futures price.
 * @param F Futures or forward price for the expiry.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @returns Decimal a year, the exact inverse of B76PRICE; 0 when price is intrinsic value.
 * @see Jäckel (2015), Let's Be Rational (method); Black (1976)
 * @errors #NUM! when price lies below intrinsic value or at or above the limit that no volatility reaches (F·e^(−rT) for a call, K·e^(−rT) for a put), when F, K or T is not above 0; #VALUE! for an unknown type.
 * @terms 隱含波動率, 隐含波动率, implied volatility, 期貨選擇權, 期货期权
 * @rows 0-25
 * @example =MKT.B76IV("C", 7.712368683001068, 76.93, 85, 0.35, 0.037) // 0.6
 * @example =MKT.B76IV("C", 9.704455335485082E-299, 100, 100, 1, 0.03) // 2.5066282746310005E-300
 */
export function b76Iv(type: OptionType, price: number, F: number, K: number, T: Years, r: Rate): number {
  return volFromPrice(quotedOnFuture(type, F, K, T, r), price, T);
}
