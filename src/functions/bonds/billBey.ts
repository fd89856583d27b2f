import { outsideDomain } from "../guard/expect";
import type { Rate } from "../guard/types";

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
 * @tw 由銀行貼現率求國庫券的債券等值殖利率；小數、年率。
 * @tw discount 銀行貼現率，小數，以 360 日為一年。
 * @tw days 距到期日數，1 至 366。
 * @tw returns: 小數、年率，可與每年付息兩次的附息債比較。
 * @tw errors: #NUM!：days 不是 1 到 366 的整數，或貼現率使價格歸零。
 * @cn 由银行贴现率求国库券的债券等价收益率；小数、年率。
 * @cn discount 银行贴现率，小数，以 360 日为一年。
 * @cn days 距到期天数，1 至 366。
 * @cn returns: 小数、年率，可与每年付息两次的附息债比较。
 * @cn errors: #NUM!：days 不是 1 到 366 的整数，或贴现率使价格归零。
 */
export function billBey(discount: Rate, days: number): number {
  if (!(Number.isInteger(days) && days >= 1 && days <= 366))
    throw outsideDomain("days", days, {
      en: "a whole number from 1 to 366",
      tw: "1 到 366 的整數",
      cn: "1 到 366 的整数",
    });
  const price = 1 - (discount * days) / 360;
  if (!(price > 0))
    throw outsideDomain("discount", discount, {
      en: `below ${360 / days} for ${days} days, so that a price is left`,
      tw: `小於 ${360 / days}（${days} 日），價格才為正`,
      cn: `小于 ${360 / days}（${days} 日），价格才为正`,
    });
  if (days <= 182) return (365 * discount) / (360 - discount * days);
  // The bill is set against a bond that pays a coupon after half a year, so the yield solves a quadratic.
  const share = days / (days === 366 ? 366 : 365);
  const gain = (discount * days) / 360 / price;
  return (2 * gain) / (share + Math.sqrt(share * share + (2 * share - 1) * gain));
}
