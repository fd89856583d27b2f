import { expectStrikesRising } from "./strikes";

/**
 * Largest profit of a call butterfly at expiry, per share: reached when the underlying ends at the middle strike.
 * @customfunction
 * @param k1 Lower strike, bought once.
 * @param k2 Middle strike, sold twice.
 * @param k3 Upper strike, bought once.
 * @param premium What the butterfly cost, per share; 0 when left out, which gives the gross maximum.
 * @returns Price units per share: k2 − k1 − premium, net of the premium.
 * @see Textbook: +1 call at k1, −2 calls at k2, +1 call at k3
 * @errors #NUM! unless 0 < k1 < k2 < k3.
 * @terms 蝶式選擇權, 蝶式期权, 最大收益, 最大獲利, maximum profit
 * @rows 0-27
 * @example =MKT.BUTTERFLYMAX(70, 90, 110, 2.5) // 17.5
 * @example =MKT.BUTTERFLYMAX(70, 90, 110) // 20
 * @tw 買權蝶式組合到期時的每股最大獲利：標的收在中間履約價時達到。
 * @tw k1 較低履約價，買入一口。
 * @tw k2 中間履約價，賣出兩口。
 * @tw k3 較高履約價，買入一口。
 * @tw premium 每股支付的權利金；省略時為 0，即毛最大值。
 * @tw returns: 每股價格單位：k2 − k1 − premium，已扣權利金。
 * @tw errors: #NUM!：不符 0 < k1 < k2 < k3。
 * @cn 看涨期权蝶式组合到期时的每股最大盈利：标的收在中间行权价时达到。
 * @cn k1 较低行权价，买入一份。
 * @cn k2 中间行权价，卖出两份。
 * @cn k3 较高行权价，买入一份。
 * @cn premium 每股支付的权利金；省略时为 0，即毛最大值。
 * @cn returns: 每股价格单位：k2 − k1 − premium，已扣权利金。
 * @cn errors: #NUM!：不符 0 < k1 < k2 < k3。
 */
export function butterflyMax(k1: number, k2: number, k3: number, premium = 0): number {
  expectStrikesRising(k1, k2, k3);
  return k2 - k1 - premium;
}
