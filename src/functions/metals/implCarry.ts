import { CarryCompounding } from "../choices/carryCompounding";
import { expectAbove } from "../guard/expect";
import type { Years } from "../guard/types";
import { growthRate } from "./carryRate";

/**
 * Financing rate that a futures price implies against spot, decimal a year.
 * @customfunction
 * @param spot Spot price.
 * @param fut Futures price for the tenor.
 * @param tenor Years to delivery.
 * @param comp "cont" ln(fut/spot)/T (the default) or "simple" (fut/spot − 1)/T.
 * @returns Decimal a year; negative in backwardation.
 * @see Cost of carry
 * @errors #NUM! when a price or tenor is not above zero; #VALUE! for another comp.
 * @terms 隱含融資利率, 隐含融资利率, 持倉成本, 持仓成本, implied carry, implied financing
 * @rows 0-18
 * @example =MKT.IMPLCARRY(76.2, 76.93, 0.3) // 0.03178151592747587
 * @example =MKT.IMPLCARRY(76.2, 76.93, 0.3, "simple") // 0.03193350831146124
 */
export function implCarry(
  spot: number,
  fut: number,
  tenor: Years,
  comp: CarryCompounding = CarryCompounding.continuous,
): number {
  expectAbove("tenor", tenor, 0);
  return growthRate(["spot", spot], ["fut", fut], tenor, comp);
}
