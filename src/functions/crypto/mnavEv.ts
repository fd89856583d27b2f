import { expectAbove } from "../guard/expect";

/**
 * mNAV on enterprise value: market capitalisation plus debt and preferred stock less cash, over the value of the coins, times.
 * @customfunction
 * @param marketCap Market capitalisation.
 * @param debt Debt.
 * @param preferred Preferred stock.
 * @param cash Cash.
 * @param coins Coins held.
 * @param coinPx Price of a coin, in the currency of the other amounts.
 * @returns Times.
 * @see Strategy's own dashboard: enterprise value ÷ bitcoin NAV
 * @errors #NUM! when marketCap, coins or coinPx is not above zero, or the enterprise value is not.
 * @terms mNAV, 企業價值, 企业价值, 比特幣儲備公司, 比特币储备公司, Strategy, enterprise value
 * @rows 4-33
 * @example =MKT.MNAVEV(51200000000, 8200000000, 8300000000, 2250000000, 673783, 91500) // 1.0616185722229374
 * @example =MKT.MNAVEV(100, 30, 20, 10, 7, 10) // 2
 * @tw 以企業價值計的 mNAV：市值加債務與特別股、減現金，除以持幣價值，倍數。
 * @tw marketCap 市值。
 * @tw debt 債務。
 * @tw preferred 特別股。
 * @tw cash 現金。
 * @tw coins 持有幣數。
 * @tw coinPx 幣價，與其他金額同一貨幣。
 * @tw returns: 倍。
 * @tw errors: #NUM!：marketCap、coins 或 coinPx 不大於零，或企業價值不大於零。
 * @cn 以企业价值计的 mNAV：市值加债务与优先股、减现金，除以持币价值，倍数。
 * @cn marketCap 市值。
 * @cn debt 债务。
 * @cn preferred 优先股。
 * @cn cash 现金。
 * @cn coins 持币数量。
 * @cn coinPx 币价，与其他金额同一货币。
 * @cn returns: 倍。
 * @cn errors: #NUM!：marketCap、coins 或 coinPx 不大于零，或企业价值不大于零。
 */
export function mnavEv(
  marketCap: number,
  debt: number,
  preferred: number,
  cash: number,
  coins: number,
  coinPx: number,
): number {
  expectAbove("marketCap", marketCap, 0);
  expectAbove("coins", coins, 0);
  expectAbove("coinPx", coinPx, 0);
  const enterpriseValue = marketCap + debt + preferred - cash;
  expectAbove("marketCap + debt + preferred − cash", enterpriseValue, 0);
  return enterpriseValue / (coins * coinPx);
}
