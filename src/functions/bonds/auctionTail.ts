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
 * @tw 標售尾差：得標最高殖利率減發行前交易殖利率，單位基點。
 * @tw highYield 得標最高殖利率，小數、年率。
 * @tw wiYield 標售前的發行前交易（WI）殖利率，小數、年率。
 * @tw returns: 基點；正值為尾差（需求弱），負值表示得標利率低於發行前交易殖利率（需求強）。
 * @tw errors: #VALUE!：引數不是數字。
 * @cn 拍卖尾差：中标最高收益率减发行前交易收益率，单位基点。
 * @cn highYield 中标最高收益率，小数、年率。
 * @cn wiYield 拍卖前的发行前交易（WI）收益率，小数、年率。
 * @cn returns: 基点；正值为尾部（需求弱），负值表示中标利率低于发行前交易收益率（需求强）。
 * @cn errors: #VALUE!：参数不是数字。
 */
export function auctionTail(highYield: Rate, wiYield: Rate): number {
  return (highYield - wiYield) * 1e4;
}
