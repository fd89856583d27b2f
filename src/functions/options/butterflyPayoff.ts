import { expectAtLeast } from "../guard/expect";
import { expectStrikesRising } from "./strikes";

/**
 * Profit or loss of a call butterfly at expiry, per share, after its premium.
 * @customfunction
 * @param spot Price of the underlying at expiry; a range gives the whole payoff.
 * @param k1 Lower strike, bought once.
 * @param k2 Middle strike, sold twice.
 * @param k3 Upper strike, bought once.
 * @param premium What the butterfly cost, per share; 0 when left out, which gives the gross payoff.
 * @returns Price units per share; at most k2 − k1 − premium. Strikes may be unevenly spaced (a broken wing).
 * @see Textbook: +1 call at k1, −2 calls at k2, +1 call at k3, less the premium
 * @errors #NUM! unless 0 < k1 < k2 < k3, or when spot is negative.
 * @terms 蝴蝶期權, 蝶式選擇權, 蝶式期权, butterfly, 到期損益, 到期损益
 * @rows 0-26, 0-27
 * @example =MKT.BUTTERFLYPAYOFF(90, 70, 90, 110, 2.5) // 17.5
 * @example =MKT.BUTTERFLYPAYOFF({70;72.5;100;120}, 70, 90, 110, 2.5) // {-2.5;0;7.5;-2.5}
 * @tw 買權蝶式組合到期時的每股損益（已扣權利金）。
 * @tw spot 到期時標的價格；給一個範圍即得整條損益線。
 * @tw k1 較低履約價，買入一口。
 * @tw k2 中間履約價，賣出兩口。
 * @tw k3 較高履約價，買入一口。
 * @tw premium 每股支付的權利金；省略時為 0，即毛損益。
 * @tw returns: 每股價格單位；最多 k2 − k1 − premium。履約價可不等距（不對稱蝶式）。
 * @tw errors: #NUM!：不符 0 < k1 < k2 < k3，或 spot 為負。
 * @cn 看涨期权蝶式组合到期时的每股盈亏（已扣权利金）。
 * @cn spot 到期时标的价格；给一个区域即得整条盈亏线。
 * @cn k1 较低行权价，买入一份。
 * @cn k2 中间行权价，卖出两份。
 * @cn k3 较高行权价，买入一份。
 * @cn premium 每股支付的权利金；省略时为 0，即毛盈亏。
 * @cn returns: 每股价格单位；最多 k2 − k1 − premium。行权价可不等距（不对称蝶式）。
 * @cn errors: #NUM!：不符 0 < k1 < k2 < k3，或 spot 为负。
 */
export function butterflyPayoff(spot: number, k1: number, k2: number, k3: number, premium = 0): number {
  expectStrikesRising(k1, k2, k3);
  expectAtLeast("spot", spot, 0);
  const call = (strike: number) => Math.max(spot - strike, 0);
  return call(k1) - 2 * call(k2) + call(k3) - premium;
}
