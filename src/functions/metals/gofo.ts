import { expectAbove } from "../guard/expect";
import { priceChange } from "./carryRate";

/**
 * Gold forward offered rate (the swap rate of metal against dollars), decimal a year on Act/360.
 * @customfunction
 * @param spot Spot price.
 * @param fwd Forward price for the tenor.
 * @param days Days to delivery.
 * @returns Decimal a year, (fwd/spot − 1)·360/days; negative in backwardation.
 * @see LBMA; publication ended on 30 January 2015, so it is calculated
 * @errors #NUM! when a price or days is not above zero.
 * @terms 黃金遠期利率, 黄金远期利率, 金屬交換利率, GOFO, gold forward offered rate
 * @rows 0-19
 * @example =MKT.GOFO(4200, 4241, 90) // 0.039047619047619046
 * @example =MKT.GOFO(4000, 4010, 360) // 0.0025
 */
export function gofo(spot: number, fwd: number, days: number): number {
  expectAbove("days", days, 0);
  return (priceChange(["spot", spot], ["fwd", fwd]) * 360) / days;
}
