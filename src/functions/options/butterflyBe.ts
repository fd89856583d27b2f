import { notAvailable, outsideDomain } from "../guard/expect";
import type { Row } from "../guard/types";
import { expectStrikesRising } from "./strikes";

const noLower = {
  en: "A butterfly bought for a credit does not lose below k1: there is no lower breakeven.",
  tw: "收入權利金的蝶式組合在 k1 以下不虧損，沒有下方損益兩平點。",
  cn: "收入权利金的蝶式组合在 k1 以下不亏损，没有下方盈亏平衡点。",
};
const noUpper = {
  en: "Above k3 this broken wing still makes money: there is no upper breakeven.",
  tw: "此不對稱蝶式在 k3 以上仍有獲利，沒有上方損益兩平點。",
  cn: "此不对称蝶式在 k3 以上仍有盈利，没有上方盈亏平衡点。",
};

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
  if (premium > k2 - k1)
    throw outsideDomain("premium", premium, {
      en: `at most k2 − k1 (${k2 - k1})`,
      tw: `不大於 k2 − k1（${k2 - k1}）的數`,
      cn: `不大于 k2 − k1（${k2 - k1}）的数`,
    });
  const upper = 2 * k2 - k1 - premium;
  const earnsAbove = upper > k3 * (1 + 4 * Number.EPSILON);
  return [premium < 0 ? notAvailable(noLower) : k1 + premium, earnsAbove ? notAvailable(noUpper) : upper];
}
