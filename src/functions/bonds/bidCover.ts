import { expectAtLeast, expectPositiveDenominator } from "../guard/expect";

/**
 * Bid-to-cover ratio of an auction.
 * @customfunction
 * @param tendered Bids tendered, any unit; the central bank's own (SOMA) left out.
 * @param accepted Bids accepted, the same unit; SOMA left out too.
 * @returns Multiple; higher means stronger demand.
 * @see US Treasury auction results
 * @errors #DIV/0! when accepted is not above zero; #NUM! when tendered is negative.
 * @terms 投標倍數, 投标倍数, bid-to-cover, 標售, 拍卖
 * @rows 3-23
 * @example =MKT.BIDCOVER(101500000000, 42000000000) // 2.4166666666666665
 * @tw 標售的投標倍數。
 * @tw tendered 投標總額，單位不拘；不含央行自購（SOMA）。
 * @tw accepted 得標總額，同一單位；同樣不含 SOMA。
 * @tw returns: 倍數；越高需求越強。
 * @tw errors: #DIV/0!：accepted 不大於零；#NUM!：tendered 為負。
 * @cn 拍卖的投标倍数。
 * @cn tendered 投标总额，单位不限；不含央行自购（SOMA）。
 * @cn accepted 中标总额，同一单位；同样不含 SOMA。
 * @cn returns: 倍数；越高需求越强。
 * @cn errors: #DIV/0!：accepted 不大于零；#NUM!：tendered 为负。
 */
export function bidCover(tendered: number, accepted: number): number {
  expectAtLeast("tendered", tendered, 0);
  expectPositiveDenominator("accepted", accepted);
  return tendered / accepted;
}
