import { accruedInterest } from "../../analytics/bond";
import type { DateSerial, Rate } from "../guard/types";
import { bondTerms } from "./bondTerms";

/**
 * Interest accrued on a bond since its last coupon, per 100 of face.
 * @customfunction
 * @param settle Settlement date.
 * @param maturity Maturity date.
 * @param coupon Coupon, decimal a year of face.
 * @param freq Coupons a year: 1, 2 or 4; 2 when left out.
 * @param basis Day count: 0 US 30/360, 1 actual/actual (the default), 2 actual/360, 3 actual/365, 4 European 30/360.
 * @returns Price units per 100 of face, zero or more.
 * @see Excel COUPDAYBS over COUPDAYS times the coupon
 * @errors #NUM! when settle is not before maturity, coupon is negative, freq is not 1, 2 or 4, basis is not 0 to 4.
 * @terms 應計利息, 应计利息, accrued interest
 * @example =MKT.BONDACCRUED(45981, 49628, 0.04, 2, 1) // 0.055248618784530384
 * @example =MKT.BONDACCRUED(45981, 47787, 0.03625, 2, 1) // 0.20027624309392264
 * @tw 債券自上次付息以來的應計利息，每百元面額。
 * @tw settle 交割日。
 * @tw maturity 到期日。
 * @tw coupon 票面利率，小數、年率。
 * @tw freq 每年付息次數：1、2 或 4；省略時為 2。
 * @tw basis 計日基準：0 美式 30/360、1 實際/實際（預設）、2 實際/360、3 實際/365、4 歐式 30/360。
 * @tw returns: 每百元面額的價格單位，不小於零。
 * @tw errors: #NUM!：settle 不早於 maturity、coupon 為負、freq 不是 1、2 或 4，或 basis 不是 0 到 4。
 * @cn 债券自上次付息以来的应计利息，每百元面额。
 * @cn settle 交割日。
 * @cn maturity 到期日。
 * @cn coupon 票面利率，小数、年率。
 * @cn freq 每年付息次数：1、2 或 4；省略时为 2。
 * @cn basis 计日基准：0 美式 30/360、1 实际/实际（默认）、2 实际/360、3 实际/365、4 欧式 30/360。
 * @cn returns: 每百元面额的价格单位，不小于零。
 * @cn errors: #NUM!：settle 不早于 maturity、coupon 为负、freq 不是 1、2 或 4，或 basis 不是 0 到 4。
 */
export function bondAccrued(settle: DateSerial, maturity: DateSerial, coupon: Rate, freq = 2, basis = 1): number {
  const terms = bondTerms(settle, maturity, coupon, freq, basis);
  return accruedInterest(terms);
}
