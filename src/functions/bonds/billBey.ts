import { outsideDomain } from "../guard/expect";
import type { Rate } from "../guard/types";
import { daysOfAYear, daysToMaturity, leavesAPrice } from "./texts";

/**
 * Bond-equivalent yield of a Treasury bill from its bank discount rate; decimal a year.
 * @customfunction
 * @param discount Bank discount rate, decimal a year of 360 days.
 * @param days Days to maturity, 1 to 366.
 * @param yearDays Days of the year that begins on the issue date: 366 where a 29 February falls in it; 365 when left out, 366 for a bill of 366 days.
 * @returns Decimal a year, comparable with a coupon bond that pays twice a year.
 * @see 31 CFR 356 appendix B, US Treasury; Excel TBILLEQ with a year of 365 days
 * @errors #NUM! when days is not a whole number from 1 to 366, yearDays is not 365 or 366, or the discount leaves no price.
 * @terms 國庫券, 国库券, 債券等值殖利率, 债券等价收益率, bond-equivalent yield, T-bill
 * @rows 2-08
 * @example =MKT.BILLBEY(0.0412, 91) // 0.04221183503307221
 * @example =MKT.BILLBEY(0.0398, 182) // 0.041181393165368514
 */
export function billBey(discount: Rate, days: number, yearDays?: number): number {
  if (!(Number.isInteger(days) && days >= 1 && days <= 366)) throw outsideDomain("days", days, daysToMaturity);
  const year = yearDays ?? (days === 366 ? 366 : 365);
  if (year !== 365 && year !== 366) throw outsideDomain("yearDays", yearDays, daysOfAYear);
  const price = 1 - (discount * days) / 360;
  if (!(price > 0)) throw outsideDomain("discount", discount, leavesAPrice(days));
  if (2 * days <= year) return (year * discount) / (360 - discount * days);
  // The bill is set against a bond that pays a coupon after half a year, so the yield solves a quadratic.
  const share = days / year;
  const gain = (discount * days) / 360 / price;
  return (2 * gain) / (share + Math.sqrt(share * share + (2 * share - 1) * gain));
}
