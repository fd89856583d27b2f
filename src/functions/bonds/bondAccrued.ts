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
 */
export function bondAccrued(settle: DateSerial, maturity: DateSerial, coupon: Rate, freq = 2, basis = 1): number {
  const terms = bondTerms(settle, maturity, coupon, freq, basis);
  return accruedInterest(terms);
}
