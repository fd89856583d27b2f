import { expectAbove } from "../guard/expect";
import type { Share } from "../guard/types";

/**
 * Futures contracts that an index rebalance trades; negative = selling.
 * @customfunction
 * @param aum Money that follows the index, in the currency of the price.
 * @param wOld Weight before the rebalance, decimal.
 * @param wNew Weight after it, decimal.
 * @param price Futures price.
 * @param contractSize Units in a contract: 5000 troy ounces for COMEX silver.
 * @returns Contracts, aum·(wNew − wOld)/(price·contractSize), not rounded; negative = selling.
 * @see Index rebalancing arithmetic
 * @errors #NUM! when aum, price or contractSize is not above zero.
 * @terms 指數再平衡, 指数再平衡, 權重回落, 权重回落, index rebalance, rebalance flow
 * @rows 0-08
 * @example =MKT.INDEXFLOW(60000000000, 0.0959, 0.0215, 76.93, 5000) // -11605.355518003378
 * @example =MKT.INDEXFLOW(1000000, 0.02, 0.03, 100, 10) // 10
 */
export function indexFlow(aum: number, wOld: Share, wNew: Share, price: number, contractSize: number): number {
  expectAbove("aum", aum, 0);
  expectAbove("price", price, 0);
  expectAbove("contractSize", contractSize, 0);
  return (aum * (wNew - wOld)) / (price * contractSize);
}
