import { CarryCompounding } from "../choices/carryCompounding";
import { expectAbove } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { growthRate } from "./carryRate";

/**
 * Convenience yield of a commodity: financing plus storage less the futures' growth, decimal a year, continuous.
 * @customfunction
 * @param rate Interest rate for the tenor, decimal a year, continuous.
 * @param storage Storage cost, decimal of the price a year.
 * @param spot Spot price.
 * @param fut Futures price for the tenor.
 * @param tenor Years to delivery.
 * @returns Decimal a year, r + u − ln(F/S)/T; positive when holding the metal itself is worth something.
 * @see Brennan (1958), The Supply of Storage; Fama, French (1987), Commodity Futures Prices
 * @errors #NUM! when a price or tenor is not above zero.
 * @terms 商品便利收益, 商品便利收益率, 持倉成本, 持仓成本, convenience yield, cost of carry
 * @rows 0-18, 0-19
 * @example =MKT.COMCONVYLD(0.0412, 0.004, 76.2, 76.93, 0.3) // 0.013418484072524129
 * @example =MKT.COMCONVYLD(0.05, 0, 100, 100, 1) // 0.05
 */
export function comConvYld(rate: Rate, storage: Rate, spot: number, fut: number, tenor: Years): number {
  expectAbove("tenor", tenor, 0);
  return rate + storage - growthRate(["spot", spot], ["fut", fut], tenor, CarryCompounding.continuous);
}
