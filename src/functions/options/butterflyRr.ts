import { expectAbove } from "../guard/expect";
import { butterflyMax } from "./butterflyMax";

/**
 * Largest profit of a call butterfly as a multiple of the most that it can lose.
 * @customfunction
 * @param k1 Lower strike, bought once.
 * @param k2 Middle strike, sold twice.
 * @param k3 Upper strike, bought once.
 * @param premium What the butterfly cost, per share.
 * @returns Multiple: (k2 − k1 − premium) over the greatest loss, which is the premium, and k1 + k3 − 2·k2 more where the upper wing is the wider one.
 * @see Textbook: BUTTERFLYMAX over the greatest loss at expiry
 * @errors #NUM! unless 0 < k1 < k2 < k3, or when premium is not above 0.
 * @terms 潛在收益率, 潜在收益率, 盈虧比, 盈亏比, reward to risk
 * @rows 0-27
 * @example =MKT.BUTTERFLYRR(70, 90, 110, 2.5) // 7
 * @example =MKT.BUTTERFLYRR(70, 80, 110, 2.5) // 0.3333333333333333
 */
export function butterflyRr(k1: number, k2: number, k3: number, premium: number): number {
  expectAbove("premium", premium, 0);
  const lostAbove = Math.max(0, k1 + k3 - 2 * k2);
  return butterflyMax(k1, k2, k3, premium) / (premium + lostAbove);
}
