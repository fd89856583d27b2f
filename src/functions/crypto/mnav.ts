import { expectAbove } from "../guard/expect";

/**
 * Simple mNAV of a coin treasury company: market capitalisation over the value of its coins, times.
 * @customfunction
 * @param marketCap Market capitalisation.
 * @param coins Coins held.
 * @param coinPx Price of a coin, in the currency of the other amounts.
 * @returns Times; above 1 when the shares cost more than the coins, debt and cash left out.
 * @see Simple mNAV; MNAVEV is the definition that Strategy publishes
 * @errors #NUM! when an argument is not above zero.
 * @terms mNAV, 市值淨值比, 市值净值比, 比特幣儲備公司, 比特币储备公司, Strategy, Metaplanet
 * @rows 4-33
 * @example =MKT.MNAV(51200000000, 673783, 91500) // 0.8304793108909763
 * @example =MKT.MNAV(200, 10, 10) // 2
 * @tw 幣儲備公司的簡易 mNAV：市值除以持幣價值，倍數。
 * @tw marketCap 市值。
 * @tw coins 持有幣數。
 * @tw coinPx 幣價，與其他金額同一貨幣。
 * @tw returns: 倍；股票貴於所持的幣時大於 1，不計債務與現金。
 * @tw errors: #NUM!：任一引數不大於零。
 * @cn 币储备公司的简易 mNAV：市值除以持币价值，倍数。
 * @cn marketCap 市值。
 * @cn coins 持币数量。
 * @cn coinPx 币价，与其他金额同一货币。
 * @cn returns: 倍；股票贵于所持的币时大于 1，不计债务与现金。
 * @cn errors: #NUM!：任一参数不大于零。
 */
export function mnav(marketCap: number, coins: number, coinPx: number): number {
  expectAbove("marketCap", marketCap, 0);
  expectAbove("coins", coins, 0);
  expectAbove("coinPx", coinPx, 0);
  return marketCap / (coins * coinPx);
}
