import { expectAbove } from "../guard/expect";
import type { Rate } from "../guard/types";

/**
 * Funding rate of a perpetual future as a yearly rate, decimal, simple.
 * @customfunction
 * @param fundingRate Funding rate of one interval, decimal.
 * @param hours Hours between fundings; 8 when left out.
 * @returns Decimal a year, rate × 24/hours × 365; positive when longs pay shorts.
 * @see BitMEX funding convention
 * @errors #NUM! when hours is not above zero.
 * @terms 資金費率, 资金费率, 永續合約, 永续合约, funding rate, perpetual
 * @rows 4-36
 * @example =MKT.PERPAPR(0.0001) // 0.1095
 * @example =MKT.PERPAPR(0.0001, 4) // 0.219
 */
export function perpApr(fundingRate: Rate, hours = 8): number {
  expectAbove("hours", hours, 0);
  return (fundingRate * 24 * 365) / hours;
}
