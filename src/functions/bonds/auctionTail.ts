import type { Rate } from "../guard/types";
/**
 * Tail of an auction: stop-out yield less the when-issued yield, in basis points.
 * @customfunction
 * @param highYield Highest accepted yield, decimal a year.
 * @param wiYield When-issued yield just before the auction, decimal a year.
 * @returns Basis points; positive is a tail (weak demand), negative a stop-through.
 * @see Desk convention
 * @errors #VALUE! when an argument is not a number.
 * @terms 標售尾差, 拍卖尾部, 拍卖尾差, auction tail, stop-through
 * @rows 3-23
 * @example =MKT.AUCTIONTAIL(0.04074, 0.04068) // 0.5999999999999756
 */
export function auctionTail(highYield: Rate, wiYield: Rate): number {
  return (highYield - wiYield) * 1e4;
}
