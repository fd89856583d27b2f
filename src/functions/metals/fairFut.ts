import { expectAbove, expectAtLeast } from "../guard/expect";
import type { Rate, Years } from "../guard/types";

/**
 * Fair futures price by cost of carry, in the unit of spot.
 * @customfunction
 * @param spot Spot price.
 * @param rate Interest rate for the tenor, decimal a year, continuous.
 * @param tenor Years to delivery, zero or more.
 * @param storage Storage cost, decimal of the price a year; 0 when left out.
 * @param lease Lease rate or convenience yield, decimal a year; 0 when left out.
 * @returns Price, S·e^((r+u−l)T).
 * @see Cost of carry
 * @errors #NUM! when spot is not above zero or tenor is negative.
 * @terms 期貨合理價格, 期货合理价格, 持倉成本, 持仓成本, 持有成本, fair futures price, cost of carry
 * @rows 0-18
 * @example =MKT.FAIRFUT(76.2, 0.0412, 0.3, 0.004, 0.01) // 77.00893566303748
 * @example =MKT.FAIRFUT(100, 0.05, 0) // 100
 */
export function fairFut(spot: number, rate: Rate, tenor: Years, storage: Rate = 0, lease: Rate = 0): number {
  expectAbove("spot", spot, 0);
  expectAtLeast("tenor", tenor, 0);
  return spot * Math.exp((rate + storage - lease) * tenor);
}
