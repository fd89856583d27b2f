import { bachelierDeviation } from "../../analytics/bachelier";
import type { OptionType } from "../choices/optionType";
import { expectAbove, expectAtLeast } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { sideOf } from "./blackScholes";

/**
 * Implied normal volatility of a European option in Bachelier's model, in price units a year.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param price Price of the option, discounted, in the units of the forward.
 * @param F Forward price or rate for the expiry; may be negative.
 * @param K Strike, in the same units; may be negative.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @returns Price units a year (0.0095 is 95 bp for a rate), the exact inverse of BACHPRICE; 0 when price is intrinsic value.
 * @see Jäckel (2017), Implied Normal Volatility
 * @errors #NUM! when price lies below the discounted intrinsic value or T is not above 0; #VALUE! for an unknown type.
 * @terms 隱含常態波動率, 隐含正态波动率, normal vol, bp vol, 互換期權, 互换期权
 * @rows 3-22
 * @example =MKT.BACHIV("C", 0.002380230390289653, 0.042, 0.045, 1, 0.04) // 0.0095
 * @example =MKT.BACHIV("P", 0.0052625987077466185, 0.042, 0.045, 1, 0.04) // 0.0095
 */
export function bachIv(type: OptionType, price: number, F: number, K: number, T: Years, r: Rate): number {
  expectAbove("T", T, 0);
  const discount = Math.exp(-r * T);
  const intrinsic = discount * Math.max(sideOf(type) * (F - K), 0);
  expectAtLeast("price", price, intrinsic);
  return bachelierDeviation(Math.abs(F - K), (price - intrinsic) / discount) / Math.sqrt(T);
}
