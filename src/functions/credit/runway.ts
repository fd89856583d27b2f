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
 */
export function runway(cash: number, annualBurn: number): number {
  expectAbove("annualBurn", annualBurn, 0);
  return (12 * cash) / annualBurn;
}
