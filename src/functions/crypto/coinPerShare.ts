import { expectNonZero } from "../guard/expect";

/**
 * Coins behind one share, in coins or another unit.
 * @customfunction
 * @param coins Coins held.
 * @param dilutedShares Shares, fully diluted.
 * @param unit Units in a coin: 1 when left out, 100000000 for satoshis.
 * @returns Coins × unit ÷ shares.
 * @see Strategy's "bitcoin per share"
 * @errors #DIV/0! when dilutedShares is 0.
 * @terms 每股含幣量, 每股含币量, 每股比特幣, 每股比特币, bitcoin per share, BPS
 * @rows 4-33
 * @example =MKT.COINPERSHARE(673783, 340000000, 100000000) // 198171.4705882353
 * @example =MKT.COINPERSHARE(50, 100) // 0.5
 * @tw 每股對應的幣數，單位為幣或其他單位。
 * @tw coins 持有幣數。
 * @tw dilutedShares 完全稀釋後的股數。
 * @tw unit 一枚幣的單位數：省略時為 1，聰（satoshi）為 100000000。
 * @tw returns: 幣數 × unit ÷ 股數。
 * @tw errors: #DIV/0!：dilutedShares 為 0。
 * @cn 每股对应的币数，单位为币或其他单位。
 * @cn coins 持币数量。
 * @cn dilutedShares 完全稀释后的股数。
 * @cn unit 一枚币的单位数：省略时为 1，聪（satoshi）为 100000000。
 * @cn returns: 币数 × unit ÷ 股数。
 * @cn errors: #DIV/0!：dilutedShares 为 0。
 */
export function coinPerShare(coins: number, dilutedShares: number, unit = 1): number {
  expectNonZero("dilutedShares", dilutedShares);
  return (coins / dilutedShares) * unit;
}
