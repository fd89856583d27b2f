import { CarryCompounding } from "../choices/carryCompounding";
import { expectAbove } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { growthRate } from "./carryRate";

/**
 * Lease rate of a metal: money-market rate less forward rate, decimal a year; rises in backwardation.
 * @customfunction
 * @param rate Money-market rate for the tenor (SOFR), decimal a year, compounding as comp.
 * @param spot Spot price.
 * @param fwd Forward price for the tenor.
 * @param tenor Years to delivery.
 * @param comp "simple" (the default) or "cont".
 * @returns Decimal a year; what a holder earns by lending the metal.
 * @see LBMA Alchemist 6: lease rate = LIBOR (now SOFR) − forward rate
 * @errors #NUM! when a price or tenor is not above zero; #VALUE! for another comp.
 * @terms 租借利率, 租赁利率, 白銀租借, 白银租赁, 黃金租借, 黄金租赁, gold lease, lease rate
 * @rows 0-19
 * @example =MKT.LEASERATE(0.0412, 76.2, 76.93, 0.3) // 0.009266491688538759
 * @example =MKT.LEASERATE(0.0412, 76.2, 76.93, 0.3, "cont") // 0.009418484072524129
 */
export function leaseRate(
  rate: Rate,
  spot: number,
  fwd: number,
  tenor: Years,
  comp: CarryCompounding = CarryCompounding.simple,
): number {
  expectAbove("tenor", tenor, 0);
  return rate - growthRate(["spot", spot], ["fwd", fwd], tenor, comp);
}
