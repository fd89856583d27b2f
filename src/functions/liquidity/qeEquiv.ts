import { expectAbove, expectBetween } from "../guard/expect";
import type { Share } from "../guard/types";

/**
 * Monthly purchases by a central bank that an amount of new capacity equals, in the unit of the amount a month.
 * @customfunction
 * @param total Amount in all, as SLRCAPACITY gives it.
 * @param months Months over which it is used.
 * @param takeUp Share of it that is really used, decimal; 1 when left out.
 * @returns Amount a month, total × takeUp ÷ months; times 12 for a year.
 * @see Own definition
 * @errors #NUM! when months is not above zero or takeUp is outside 0 to 1.
 * @terms 量化寬鬆, 量化宽松, 相當於QE, 相当于QE, 每月2000億, QE equivalent
 * @rows 3-15, 3-16
 * @example =MKT.QEEQUIV(4800, 24) // 200
 * @example =MKT.QEEQUIV(4500, 8, 0.5) // 281.25
 */
export function qeEquiv(total: number, months: number, takeUp: Share = 1): number {
  expectAbove("months", months, 0);
  expectBetween("takeUp", takeUp, 0, 1);
  return (total * takeUp) / months;
}
