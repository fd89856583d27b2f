import type { OptionType } from "../choices/optionType";
import type { Rate, Years } from "../guard/types";
import { quotedOnSpot } from "./blackScholes";
import { volFromPrice } from "./volFromPrice";

/**
 * Implied volatility of a European option in Black–Scholes–Merton, decimal a year.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param price Price of the option, in the units of the spot price.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @returns Decimal a year, the exact inverse of BSPRICE; 0 when price is intrinsic value. Never a number where no volatility gives the price.
 * @see Jäckel (2015), Let's Be Rational (method); Black, Scholes (1973); Merton (1973)
 * @errors #NUM! when price lies below intrinsic value or at or above the limit that no volatility reaches (S·e^(−qT) for a call, K·e^(−rT) for a put), when S, K or T is not above 0; #VALUE! for an unknown type.
 * @terms 隱含波動率, 隐含波动率, implied volatility, IV
 * @rows 0-25, 0-63
 * @example =MKT.BSIV("C", 10.450583572185568, 100, 100, 1, 0.05, 0) // 0.20000000000000004
 * @example =MKT.BSIV("C", 3.7230100451832606, 100, 110, 0.5, 0.03, 0.01) // 0.25
 */
export function bsIv(type: OptionType, price: number, S: number, K: number, T: Years, r: Rate, q: Rate): number {
  return volFromPrice(quotedOnSpot(type, S, K, T, r, q), price, T);
}
