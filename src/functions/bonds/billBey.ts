import { outsideDomain } from "../guard/expect";
import type { Rate } from "../guard/types";
import { daysToMaturity, leavesAPrice } from "./texts";

/**
 * Bond-equivalent yield of a Treasury bill from its bank discount rate; decimal a year.
 * @customfunction
 * @param discount Bank discount rate, decimal a year of 360 days.
 * @param days Days to maturity, 1 to 366.
 * @returns Decimal a year, comparable with a coupon bond that pays twice a year.
 * @see US Treasury, price and yield formulas for bills; Excel TBILLEQ
 * @errors #NUM! when days is not a whole number from 1 to 366, or the discount leaves no price.
 * @terms 國庫券, 国库券, 債券等值殖利率, 债券等价收益率, bond-equivalent yield, T-bill
 * @rows 2-08
 * @example =MKT.BILLBEY(0.0412, 91) // 0.04221183503307221
 * @example =MKT.BILLBEY(0.0398, 182) // 0.041181393165368514
 */
export function billBey(discount: Rate, days: number): number {
  if (!(Number.isInteger(days) && days >= 1 && days <= 366)) throw outsideDomain("days", days, daysToMaturity);
  const price = 1 - (discount * days) / 360;
  if (!(price > 0)) throw outsideDomain("discount", discount, leavesAPrice(days));
  if (days <= 182) return (365 * discount) / (360 - discount * days);
  // The bill is set against a bond that pays a coupon after half a year, so the yield solves a quadratic.
  const share = days / (days === 366 ? 366 : 365);
  const gain = (discount * days) / 360 / price;
  return (2 * gain) / (share + Math.sqrt(share * share + (2 * share - 1) * gain));
}
