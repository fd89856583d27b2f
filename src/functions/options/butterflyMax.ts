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
 */
export function butterflyMax(k1: number, k2: number, k3: number, premium = 0): number {
  expectStrikesRising(k1, k2, k3);
  return k2 - k1 - premium;
}
