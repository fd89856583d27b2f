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
 */
export function swapSpread(swapRate: Rate, govYield: Rate): number {
  return (swapRate - govYield) * 1e4;
}
