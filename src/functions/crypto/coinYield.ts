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
 * @tw 兩個日期之間每股含幣量的成長，小數（「BTC Yield」）。
 * @tw coins0 期初持有幣數。
 * @tw shares0 期初稀釋股數。
 * @tw coins1 期末持有幣數。
 * @tw shares1 期末稀釋股數。
 * @tw returns: 期間的小數；股數增加快於幣數時為負。
 * @tw errors: #NUM!：任一引數不大於零。
 * @cn 两个日期之间每股含币量的增长，小数（“比特币收益率”）。
 * @cn coins0 期初持币数量。
 * @cn shares0 期初稀释股数。
 * @cn coins1 期末持币数量。
 * @cn shares1 期末稀释股数。
 * @cn returns: 期间的小数；股数增加快于币数时为负。
 * @cn errors: #NUM!：任一参数不大于零。
 */
export function coinYield(coins0: number, shares0: number, coins1: number, shares1: number): number {
  expectAbove("coins0", coins0, 0);
  expectAbove("shares0", shares0, 0);
  expectAbove("coins1", coins1, 0);
  expectAbove("shares1", shares1, 0);
  return (coins1 * shares0 - coins0 * shares1) / (coins0 * shares1);
}
