import { bondValue } from "../../analytics/bond";
import type { DateSerial, Rate } from "../guard/types";
import { bondTerms, expectYield } from "./bondTerms";

/**
 * Clean price of a bond per 100 of face from its yield.
 * @customfunction
 * @param settle Settlement date.
 * @param maturity Maturity date.
 * @param coupon Coupon, decimal a year of face.
 * @param bondYield Yield to maturity, decimal a year, compounding with each coupon.
 * @param freq Coupons a year: 1, 2 or 4; 2 when left out.
 * @param basis Day count: 0 US 30/360, 1 actual/actual (the default), 2 actual/360, 3 actual/365, 4 European 30/360.
 * @returns Price per 100 of face, accrued interest left out.
 * @see Excel PRICE; QuantLib FixedRateBond (simple interest in the last coupon period); coupons of a month-end maturity fall on month ends
 * @errors #NUM! when settle is not before maturity, coupon is negative, freq is not 1, 2 or 4, basis is not 0 to 4, or bondYield is −freq or below.
 * @terms 債券價格, 债券价格, 除息價, 净价, bond price
 * @example =MKT.BONDPRICE(45981, 49628, 0.04, 0.0402, 2, 1) // 99.83629422237077
 * @example =MKT.BONDPRICE(45981, 49628, 0.04, 0.0625, 2, 1) // 83.4703649845295
 * @tw 由殖利率求債券每百元面額的除息價。
 * @tw settle 交割日。
 * @tw maturity 到期日。
 * @tw coupon 票面利率，小數、年率。
 * @tw bondYield 到期殖利率，小數、年率，隨每期票息複利。
 * @tw freq 每年付息次數：1、2 或 4；省略時為 2。
 * @tw basis 計日基準：0 美式 30/360、1 實際/實際（預設）、2 實際/360、3 實際/365、4 歐式 30/360。
 * @tw returns: 每百元面額的價格，不含應計利息。
 * @tw errors: #NUM!：settle 不早於 maturity、coupon 為負、freq 不是 1、2 或 4、basis 不是 0 到 4，或 bondYield 不大於 −freq。
 * @cn 由收益率求债券每百元面额的净价。
 * @cn settle 交割日。
 * @cn maturity 到期日。
 * @cn coupon 票面利率，小数、年率。
 * @cn bondYield 到期收益率，小数、年率，随每期票息复利。
 * @cn freq 每年付息次数：1、2 或 4；省略时为 2。
 * @cn basis 计日基准：0 美式 30/360、1 实际/实际（默认）、2 实际/360、3 实际/365、4 欧式 30/360。
 * @cn returns: 每百元面额的价格，不含应计利息。
 * @cn errors: #NUM!：settle 不早于 maturity、coupon 为负、freq 不是 1、2 或 4、basis 不是 0 到 4，或 bondYield 不大于 −freq。
 */
export function bondPrice(
  settle: DateSerial,
  maturity: DateSerial,
  coupon: Rate,
  bondYield: Rate,
  freq = 2,
  basis = 1,
): number {
  const terms = bondTerms(settle, maturity, coupon, freq, basis);
  expectYield(bondYield, freq);
  return bondValue(terms, bondYield).clean;
}
