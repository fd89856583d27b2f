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
 */
export function coinPerShare(coins: number, dilutedShares: number, unit = 1): number {
  expectNonZero("dilutedShares", dilutedShares);
  return (coins / dilutedShares) * unit;
}
