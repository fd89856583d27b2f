import type { Rate } from "../guard/types";
/**
 * Swap spread: risk-free swap rate less government yield, in basis points.
 * @customfunction
 * @param swapRate Fixed rate of the interest-rate swap, decimal a year.
 * @param govYield Government yield of the same tenor, decimal a year.
 * @returns Basis points; negative when the government yields more than the swap, as long Treasuries do.
 * @see Du, Keerati, Schreger (2025), International Finance Discussion Papers 1427; market convention
 * @errors None of its own.
 * @terms 互換利差, 互换利差, 交換利差, 利率交換, swap spread
 * @rows 2-06, 2-12, 2-15
 * @example =MKT.SWAPSPREAD(0.0368, 0.0412) // -44.000000000000014
 * @example =MKT.SWAPSPREAD(0.0435, 0.0412) // 23
 * @tw 交換利差：無風險交換利率減公債殖利率，單位基點。
 * @tw swapRate 利率交換的固定利率，小數、年率。
 * @tw govYield 同期限的公債殖利率，小數、年率。
 * @tw returns: 基點；公債殖利率高於交換利率時為負，如長天期美債。
 * @tw errors: 本身沒有。
 * @cn 互换利差：无风险互换利率减国债收益率，单位基点。
 * @cn swapRate 利率互换的固定利率，小数、年率。
 * @cn govYield 同期限的国债收益率，小数、年率。
 * @cn returns: 基点；国债收益率高于互换利率时为负，如长期美债。
 * @cn errors: 本身没有。
 */
export function swapSpread(swapRate: Rate, govYield: Rate): number {
  return (swapRate - govYield) * 1e4;
}
