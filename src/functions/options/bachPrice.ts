import { bachelierPrice } from "../../analytics/bachelier";
import type { OptionType } from "../choices/optionType";
import { expectAtLeast } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { sideOf } from "./blackScholes";

/**
 * Bachelier price of a European option whose forward moves by normal steps, as rates do; in the units of the forward.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param F Forward price or rate for the expiry; may be negative.
 * @param K Strike, in the same units; may be negative.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param normalVol Normal (Bachelier) volatility, in price units a year: for a rate 0.0095 is 95 bp.
 * @returns Price per unit of the forward, discounted at r. For a swaption on a rate: per unit of annuity when r = 0.
 * @see Bachelier (1900), Théorie de la spéculation
 * @errors #NUM! when T or normalVol is below 0; #VALUE! for an unknown type.
 * @terms 互換期權, 互换期权, 利率選擇權, 利率期权, swaption, normal model, Bachelier
 * @rows 3-22
 * @example =MKT.BACHPRICE("C", 0.042, 0.045, 1, 0.04, 0.0095) // 0.002380230390289653
 * @example =MKT.BACHPRICE("P", 0.042, 0.045, 1, 0.04, 0.0095) // 0.0052625987077466185
 */
export function bachPrice(type: OptionType, F: number, K: number, T: Years, r: Rate, normalVol: number): number {
  expectAtLeast("T", T, 0);
  expectAtLeast("normalVol", normalVol, 0);
  const intrinsic = Math.max(sideOf(type) * (F - K), 0);
  return Math.exp(-r * T) * (intrinsic + bachelierPrice(Math.abs(F - K), normalVol * Math.sqrt(T)));
}
