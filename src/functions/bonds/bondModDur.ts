import { bondValue } from "../../analytics/bond";
import type { DateSerial, Rate } from "../guard/types";
import { bondTerms, expectYield } from "./bondTerms";

/**
 * Modified duration of a bond, in years.
 * @customfunction
 * @param settle Settlement date.
 * @param maturity Maturity date.
 * @param coupon Coupon, decimal a year of face.
 * @param bondYield Yield to maturity, decimal a year, compounding with each coupon.
 * @param freq Coupons a year: 1, 2 or 4; 2 when left out.
 * @param basis Day count: 0 US 30/360, 1 actual/actual (the default), 2 actual/360, 3 actual/365, 4 European 30/360.
 * @returns Years: −(dP/dy)/P on the dirty price; positive.
 * @see QuantLib Duration::Modified
 * @errors #NUM! when settle is not before maturity, coupon is negative, freq is not 1, 2 or 4, basis is not 0 to 4, or bondYield is −freq or below.
 * @terms 修正存續期間, 修正久期, 久期, modified duration
 * @example =MKT.BONDMODDUR(45981, 49628, 0.04, 0.0402, 2, 1) // 8.159765181500791
 * @example =MKT.BONDMODDUR(45981, 49628, 0.04, 0.0625, 2, 1) // 7.886401341869079
 * @tw 債券的修正存續期間，單位年。
 * @tw settle 交割日。
 * @tw maturity 到期日。
 * @tw coupon 票面利率，小數、年率。
 * @tw bondYield 到期殖利率，小數、年率，隨每期票息複利。
 * @tw freq 每年付息次數：1、2 或 4；省略時為 2。
 * @tw basis 計日基準：0 美式 30/360、1 實際/實際（預設）、2 實際/360、3 實際/365、4 歐式 30/360。
 * @tw returns: 年：−(dP/dy)/P，以含息價計；為正。
 * @tw errors: #NUM!：settle 不早於 maturity、coupon 為負、freq 不是 1、2 或 4、basis 不是 0 到 4，或 bondYield 不大於 −freq。
 * @cn 债券的修正久期，单位年。
 * @cn settle 交割日。
 * @cn maturity 到期日。
 * @cn coupon 票面利率，小数、年率。
 * @cn bondYield 到期收益率，小数、年率，随每期票息复利。
 * @cn freq 每年付息次数：1、2 或 4；省略时为 2。
 * @cn basis 计日基准：0 美式 30/360、1 实际/实际（默认）、2 实际/360、3 实际/365、4 欧式 30/360。
 * @cn returns: 年：−(dP/dy)/P，以全价计；为正。
 * @cn errors: #NUM!：settle 不早于 maturity、coupon 为负、freq 不是 1、2 或 4、basis 不是 0 到 4，或 bondYield 不大于 −freq。
 */
export function bondModDur(
  settle: DateSerial,
  maturity: DateSerial,
  coupon: Rate,
  bondYield: Rate,
  freq = 2,
  basis = 1,
): number {
  const terms = bondTerms(settle, maturity, coupon, freq, basis);
  expectYield(bondYield, freq);
  const { dirty, slope } = bondValue(terms, bondYield);
  return -slope / dirty;
}
