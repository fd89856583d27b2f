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
