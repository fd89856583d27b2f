import { bondYieldOf } from "../../analytics/bond";
import { expectAbove } from "../guard/expect";
import type { DateSerial, PricePer100, Rate } from "../guard/types";
import { bondTerms } from "./bondTerms";

/**
 * Yield to maturity of a bond from its clean price; decimal a year.
 * @customfunction
 * @param settle Settlement date.
 * @param maturity Maturity date.
 * @param coupon Coupon, decimal a year of face.
 * @param cleanPrice Clean price per 100 of face.
 * @param freq Coupons a year: 1, 2 or 4; 2 when left out.
 * @param basis Day count: 0 US 30/360, 1 actual/actual (the default), 2 actual/360, 3 actual/365, 4 European 30/360.
 * @returns Decimal a year, compounding with each coupon; full double precision.
 * @see Excel YIELD, which stops at about ten digits; inverse of BONDPRICE
 * @errors #NUM! when settle is not before maturity, coupon is negative, freq is not 1, 2 or 4, basis is not 0 to 4, or cleanPrice is not above zero.
 * @terms 到期殖利率, 到期收益率, yield to maturity
 * @example =MKT.BONDYIELD(45981, 49628, 0.04, 99.836294, 2, 1) // 0.040200000272816935
 * @example =MKT.BONDYIELD(45981, 49628, 0.04, 83.470365, 2, 1) // 0.062499999976514176
 * @tw 由除息價求債券到期殖利率；小數、年率。
 * @tw settle 交割日。
 * @tw maturity 到期日。
 * @tw coupon 票面利率，小數、年率。
 * @tw cleanPrice 每百元面額的除息價。
 * @tw freq 每年付息次數：1、2 或 4；省略時為 2。
 * @tw basis 計日基準：0 美式 30/360、1 實際/實際（預設）、2 實際/360、3 實際/365、4 歐式 30/360。
 * @tw returns: 小數、年率，隨每次付息複利；達完整的雙精度。
 * @tw errors: #NUM!：settle 不早於 maturity、coupon 為負、freq 不是 1、2 或 4、basis 不是 0 到 4，或 cleanPrice 不大於零。
 * @cn 由净价求债券到期收益率；小数、年率。
 * @cn settle 交割日。
 * @cn maturity 到期日。
 * @cn coupon 票面利率，小数、年率。
 * @cn cleanPrice 每百元面额的净价。
 * @cn freq 每年付息次数：1、2 或 4；省略时为 2。
 * @cn basis 计日基准：0 美式 30/360、1 实际/实际（默认）、2 实际/360、3 实际/365、4 欧式 30/360。
 * @cn returns: 小数、年率，随每次付息复利；达完整的双精度。
 * @cn errors: #NUM!：settle 不早于 maturity、coupon 为负、freq 不是 1、2 或 4、basis 不是 0 到 4，或 cleanPrice 不大于零。
 */
export function bondYield(
  settle: DateSerial,
  maturity: DateSerial,
  coupon: Rate,
  cleanPrice: PricePer100,
  freq = 2,
  basis = 1,
): number {
  const terms = bondTerms(settle, maturity, coupon, freq, basis);
  expectAbove("cleanPrice", cleanPrice, 0);
  return bondYieldOf(terms, cleanPrice);
}
