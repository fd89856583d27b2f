import { expectAbove } from "../guard/expect";
import { butterflyMax } from "./butterflyMax";

/**
 * Largest profit of a call butterfly as a multiple of what it cost.
 * @customfunction
 * @param k1 Lower strike, bought once.
 * @param k2 Middle strike, sold twice.
 * @param k3 Upper strike, bought once.
 * @param premium What the butterfly cost, per share.
 * @returns Multiple: (k2 − k1 − premium) / premium, net profit over the premium at risk.
 * @see Textbook: BUTTERFLYMAX over premium
 * @errors #NUM! unless 0 < k1 < k2 < k3, or when premium is not above 0.
 * @terms 潛在收益率, 潜在收益率, 盈虧比, 盈亏比, reward to risk
 * @rows 0-27
 * @example =MKT.BUTTERFLYRR(70, 90, 110, 2.5) // 7
 * @tw 買權蝶式組合的最大獲利相對於成本的倍數。
 * @tw k1 較低履約價，買入一口。
 * @tw k2 中間履約價，賣出兩口。
 * @tw k3 較高履約價，買入一口。
 * @tw premium 蝶式組合每股支付的權利金。
 * @tw returns: 倍數：(k2 − k1 − premium) / premium，淨利除以投入的權利金。
 * @tw errors: #NUM!：不符 0 < k1 < k2 < k3，或 premium 不大於 0。
 * @cn 看涨期权蝶式组合的最大盈利相对于成本的倍数。
 * @cn k1 较低行权价，买入一份。
 * @cn k2 中间行权价，卖出两份。
 * @cn k3 较高行权价，买入一份。
 * @cn premium 蝶式组合每股支付的权利金。
 * @cn returns: 倍数：(k2 − k1 − premium) / premium，净利除以投入的权利金。
 * @cn errors: #NUM!：不符 0 < k1 < k2 < k3，或 premium 不大于 0。
 */
export function butterflyRr(k1: number, k2: number, k3: number, premium: number): number {
  expectAbove("premium", premium, 0);
  return butterflyMax(k1, k2, k3, premium) / premium;
}
