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
 */
export function mnav(marketCap: number, coins: number, coinPx: number): number {
  expectAbove("marketCap", marketCap, 0);
  expectAbove("coins", coins, 0);
  expectAbove("coinPx", coinPx, 0);
  return marketCap / (coins * coinPx);
}
