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
 * @tw 買權蝶式組合到期時損益兩平的兩個價格。
 * @tw k1 較低履約價，買入一口。
 * @tw k2 中間履約價，賣出兩口。
 * @tw k3 較高履約價，買入一口。
 * @tw premium 蝶式組合每股支付的權利金。
 * @tw returns: 一列兩個價格：下方 k1 + premium，上方 2·k2 − k1 − premium。
 * @tw errors: #NUM!：不符 0 < k1 < k2 < k3，或 premium 大於 k2 − k1 而永遠無法兩平；#N/A：不對稱的翼使 k2 以上從不虧損時的上方價格，以及收取淨權利金時的下方價格。
 * @cn 看涨期权蝶式组合到期时盈亏平衡的两个价格。
 * @cn k1 较低行权价，买入一份。
 * @cn k2 中间行权价，卖出两份。
 * @cn k3 较高行权价，买入一份。
 * @cn premium 蝶式组合每股支付的权利金。
 * @cn returns: 一行两个价格：下方 k1 + premium，上方 2·k2 − k1 − premium。
 * @cn errors: #NUM!：不符 0 < k1 < k2 < k3，或 premium 大于 k2 − k1 而永远无法盈亏平衡；#N/A：不对称的翼使 k2 以上从不亏损时的上方价格，以及收取净权利金时的下方价格。
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
