/**
 * Profit of a calendar spread long the nearer and short the farther contract, in the currency of the prices.
 * @customfunction
 * @param near0 Price of the nearer contract when the spread was put on.
 * @param far0 Price of the farther contract then.
 * @param near1 Price of the nearer contract now.
 * @param far1 Price of the farther contract now.
 * @param contracts Number of contracts; negative for short the nearer and long the farther.
 * @param multiplier Units in a contract: 5000 troy ounces for COMEX silver.
 * @returns Money; positive when the nearer contract gained on the farther.
 * @see CME: change of (near − far) × contracts × multiplier
 * @errors None of its own.
 * @terms 日曆價差, 日历价差, 跨期套利, 做多3月做空6月, calendar spread
 * @rows 0-23
 * @example =MKT.CALSPREADPNL(76.93, 77.85, 81.2, 80.9, 10, 5000) // 60999.999999999236
 * @example =MKT.CALSPREADPNL(30, 31, 31, 31, 1, 5000) // 5000
 */
export function calSpreadPnl(
  near0: number,
  far0: number,
  near1: number,
  far1: number,
  contracts: number,
  multiplier: number,
): number {
  return (near1 - far1 - (near0 - far0)) * contracts * multiplier;
}
