import type { Rate } from "../guard/types";
/**
 * Profit of buying metal in one place and selling it in another after financing and costs, dollars per ounce.
 * @customfunction
 * @param buyPx Price paid, dollars per ounce.
 * @param sellPx Price received, dollars per ounce.
 * @param costPerOz Freight, refining and insurance, dollars per ounce.
 * @param rate Financing rate, decimal a year on Act/360.
 * @param days Days from paying to being paid.
 * @returns Dollars per ounce, sell − buy·(1 + rate·days/360) − cost; positive when the arbitrage pays.
 * @see Desk convention
 * @errors None of its own.
 * @terms 價差套利, 价差套利, COMEX, LBMA, 期現套利, location arbitrage, EFP
 * @rows 0-51
 * @example =MKT.LOCARB(76.93, 79.4, 0.85, 0.0412, 14) // 1.4967410444444433
 * @example =MKT.LOCARB(75, 77, 0.5, 0, 0) // 1.5
 * @tw 在一地買入金屬、另一地賣出，扣除融資與成本後的利潤，每盎司美元。
 * @tw buyPx 買入價格，每盎司美元。
 * @tw sellPx 賣出價格，每盎司美元。
 * @tw costPerOz 運費、精煉與保險，每盎司美元。
 * @tw rate 融資利率，小數、年率，Act/360。
 * @tw days 從付款到收款的天數。
 * @tw returns: 每盎司美元，sell − buy·(1 + rate·days/360) − cost；套利有利可圖時為正。
 * @tw errors: 本身沒有。
 * @cn 在一地买入金属、另一地卖出，扣除融资与成本后的利润，每盎司美元。
 * @cn buyPx 买入价格，每盎司美元。
 * @cn sellPx 卖出价格，每盎司美元。
 * @cn costPerOz 运费、精炼与保险，每盎司美元。
 * @cn rate 融资利率，小数、年率，Act/360。
 * @cn days 从付款到收款的天数。
 * @cn returns: 每盎司美元，sell − buy·(1 + rate·days/360) − cost；套利有利可图时为正。
 * @cn errors: 本身没有。
 */
export function locArb(buyPx: number, sellPx: number, costPerOz: number, rate: Rate, days: number): number {
  return sellPx - buyPx - (buyPx * rate * days) / 360 - costPerOz;
}
