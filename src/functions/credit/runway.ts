import { expectAbove } from "../guard/expect";

/**
 * Months that cash lasts at a yearly burn.
 * @customfunction
 * @param cash Cash at hand.
 * @param annualBurn Cash used a year, positive.
 * @returns Months: 12·cash/annualBurn.
 * @see Arithmetic
 * @errors #NUM! when annualBurn is not above 0.
 * @terms 現金跑道, 现金跑道, 手頭現金, 燒錢, 烧钱, runway
 * @rows 0-65
 * @example =MKT.RUNWAY(2, 18) // 1.3333333333333333
 * @tw 現金以全年消耗速度可支撐的月數。
 * @tw cash 手頭現金。
 * @tw annualBurn 每年消耗的現金，正數。
 * @tw returns: 月數：12·cash/annualBurn。
 * @tw errors: #NUM!：annualBurn 不大於 0。
 * @cn 现金按全年消耗速度可支撑的月数。
 * @cn cash 手头现金。
 * @cn annualBurn 每年消耗的现金，正数。
 * @cn returns: 月数：12·cash/annualBurn。
 * @cn errors: #NUM!：annualBurn 不大于 0。
 */
export function runway(cash: number, annualBurn: number): number {
  expectAbove("annualBurn", annualBurn, 0);
  return (12 * cash) / annualBurn;
}
