import { expectAbove } from "../guard/expect";

/**
 * Leverage of a coin treasury company: percent by which its net assets move for one percent of the coin.
 * @customfunction
 * @param coins Coins held.
 * @param coinPx Price of a coin, in the currency of the other amounts.
 * @param debt Debt.
 * @param pref Preferred stock; 0 when left out.
 * @param cash Cash; 0 when left out.
 * @returns Times, coins·price/(coins·price − debt − pref + cash).
 * @see Balance sheet: elasticity of net asset value to the coin
 * @errors #NUM! when coins or coinPx is not above zero, or the net assets are not.
 * @terms 天然槓桿, 天然杠杆, 槓桿, 杠杆, 漲幅超過比特幣, 比特幣儲備公司, leverage, NAV elasticity
 * @rows 4-33
 * @example =MKT.LEVNAV(673783, 91500, 8200000000, 8300000000, 2250000000) // 1.3006256526147801
 * @example =MKT.LEVNAV(10, 10, 50) // 2
 */
export function levNav(coins: number, coinPx: number, debt: number, pref = 0, cash = 0): number {
  expectAbove("coins", coins, 0);
  expectAbove("coinPx", coinPx, 0);
  const assets = coins * coinPx;
  const netAssets = assets - debt - pref + cash;
  expectAbove("coins × coinPx − debt − pref + cash", netAssets, 0);
  return assets / netAssets;
}
