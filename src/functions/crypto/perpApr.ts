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
 * @tw 永續合約資金費率換算成年率，小數、單利。
 * @tw fundingRate 單一區間的資金費率，小數。
 * @tw hours 每次收取間隔的小時數；省略時為 8。
 * @tw returns: 小數、年率，rate × 24/hours × 365；多方付給空方時為正。
 * @tw errors: #NUM!：hours 不大於零。
 * @cn 永续合约资金费率换算成年率，小数、单利。
 * @cn fundingRate 单一区间的资金费率，小数。
 * @cn hours 每次收取间隔的小时数；省略时为 8。
 * @cn returns: 小数、年率，rate × 24/hours × 365；多方付给空方时为正。
 * @cn errors: #NUM!：hours 不大于零。
 */
export function perpApr(fundingRate: Rate, hours = 8): number {
  expectAbove("hours", hours, 0);
  return (fundingRate * 24 * 365) / hours;
}
