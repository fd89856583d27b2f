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
 * @tw 指數再平衡需交易的期貨口數；負值為賣出。
 * @tw aum 追蹤該指數的資金，以報價貨幣計。
 * @tw wOld 再平衡前的權重，小數。
 * @tw wNew 再平衡後的權重，小數。
 * @tw price 期貨價格。
 * @tw contractSize 每口合約的單位數：COMEX 白銀為 5000 金衡盎司。
 * @tw returns: 口數，aum·(wNew − wOld)/(price·contractSize)，不取整；負值為賣出。
 * @tw errors: #NUM!：aum、price 或 contractSize 不大於零。
 * @cn 指数再平衡需交易的期货手数；负值为卖出。
 * @cn aum 追踪该指数的资金，以报价货币计。
 * @cn wOld 再平衡前的权重，小数。
 * @cn wNew 再平衡后的权重，小数。
 * @cn price 期货价格。
 * @cn contractSize 每手合约的单位数：COMEX 白银为 5000 金衡盎司。
 * @cn returns: 合约数，aum·(wNew − wOld)/(price·contractSize)，不取整；负值为卖出。
 * @cn errors: #NUM!：aum、price 或 contractSize 不大于零。
 */
export function indexFlow(aum: number, wOld: Share, wNew: Share, price: number, contractSize: number): number {
  expectAbove("aum", aum, 0);
  expectAbove("price", price, 0);
  expectAbove("contractSize", contractSize, 0);
  return (aum * (wNew - wOld)) / (price * contractSize);
}
