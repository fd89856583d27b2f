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
 * @tw 買近月、賣遠月的日曆價差損益，以報價貨幣計。
 * @tw near0 建倉時近月合約價格。
 * @tw far0 建倉時遠月合約價格。
 * @tw near1 目前近月合約價格。
 * @tw far1 目前遠月合約價格。
 * @tw contracts 合約口數；賣近月、買遠月時為負。
 * @tw multiplier 每口合約的單位數：COMEX 白銀為 5000 金衡盎司。
 * @tw returns: 金額；近月合約相對遠月上漲時為正。
 * @tw errors: 本身沒有。
 * @cn 买近月、卖远月的日历价差盈亏，以报价货币计。
 * @cn near0 建仓时近月合约价格。
 * @cn far0 建仓时远月合约价格。
 * @cn near1 当前近月合约价格。
 * @cn far1 当前远月合约价格。
 * @cn contracts 合约手数；卖近月、买远月时为负。
 * @cn multiplier 每手合约的单位数：COMEX 白银为 5000 金衡盎司。
 * @cn returns: 金额；近月合约相对远月上涨时为正。
 * @cn errors: 本身没有。
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
