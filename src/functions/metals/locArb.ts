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
 */
export function locArb(buyPx: number, sellPx: number, costPerOz: number, rate: Rate, days: number): number {
  return sellPx - buyPx - (buyPx * rate * days) / 360 - costPerOz;
}
