import { notAvailable, outsideDomain } from "../guard/expect";
import type { Row } from "../guard/types";
import { expectStrikesRising } from "./strikes";
import { atMostWing, noLowerBreakeven, noUpperBreakeven } from "./texts";

/**
 * The two prices at expiry at which a call butterfly breaks even.
 * @customfunction
 * @param k1 Lower strike, bought once.
 * @param k2 Middle strike, sold twice.
 * @param k3 Upper strike, bought once.
 * @param premium What the butterfly cost, per share.
 * @returns A row of two prices: lower k1 + premium, upper 2·k2 − k1 − premium.
 * @see Textbook: zeros of BUTTERFLYPAYOFF
 * @errors #NUM! unless 0 < k1 < k2 < k3, or when premium is above k2 − k1, so that it never breaks even; #N/A for the upper one when a broken wing never loses above k2, and for the lower one when a credit was received.
 * @terms 損益兩平點, 盈亏平衡点, breakeven
 * @rows 0-26
 * @example =MKT.BUTTERFLYBE(70, 90, 110, 2.5) // {72.5,107.5}
 */
export function butterflyBe(k1: number, k2: number, k3: number, premium: number): Row {
  expectStrikesRising(k1, k2, k3);
  if (premium > k2 - k1) throw outsideDomain("premium", premium, atMostWing(k2 - k1));
  const upper = 2 * k2 - k1 - premium;
  const earnsAbove = upper > k3 * (1 + 4 * Number.EPSILON);
  return [
    premium < 0 ? notAvailable(noLowerBreakeven) : k1 + premium,
    earnsAbove ? notAvailable(noUpperBreakeven) : upper,
  ];
}
