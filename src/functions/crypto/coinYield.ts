import { expectAbove } from "../guard/expect";

/**
 * Growth of coins per share between two dates, decimal ("BTC yield").
 * @customfunction
 * @param coins0 Coins held at the start.
 * @param shares0 Diluted shares at the start.
 * @param coins1 Coins held at the end.
 * @param shares1 Diluted shares at the end.
 * @returns Decimal over the period; negative when the shares grew faster than the coins.
 * @see Strategy's key performance indicator "BTC Yield"
 * @errors #NUM! when an argument is not above zero.
 * @terms 比特幣收益率, 比特币收益率, 每股含幣量, 每股含币量, BTC yield
 * @rows 4-33
 * @example =MKT.COINYIELD(447470, 280000000, 673783, 340000000) // 0.24003870124714244
 * @example =MKT.COINYIELD(100, 10, 120, 10) // 0.2
 */
export function coinYield(coins0: number, shares0: number, coins1: number, shares1: number): number {
  expectAbove("coins0", coins0, 0);
  expectAbove("shares0", shares0, 0);
  expectAbove("coins1", coins1, 0);
  expectAbove("shares1", shares1, 0);
  return (coins1 * shares0 - coins0 * shares1) / (coins0 * shares1);
}
