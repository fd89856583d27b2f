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
 */
export function bidCover(tendered: number, accepted: number): number {
  expectAtLeast("tendered", tendered, 0);
  expectPositiveDenominator("accepted", accepted);
  return tendered / accepted;
}
