import { bondValue } from "../../analytics/bond";
import type { DateSerial, Rate } from "../guard/types";
import { bondTerms, expectYield } from "./bondTerms";

/**
 * What one basis point of yield costs: fall of a bond's price per 100 of face.
 * @customfunction
 * @param settle Settlement date.
 * @param maturity Maturity date.
 * @param coupon Coupon, decimal a year of face.
 * @param bondYield Yield to maturity, decimal a year, compounding with each coupon.
 * @param freq Coupons a year: 1, 2 or 4; 2 when left out.
 * @param basis Day count: 0 US 30/360, 1 actual/actual (the default), 2 actual/360, 3 actual/365, 4 European 30/360.
 * @returns Price units per 100 of face per basis point; positive: −dP/dy · 0.0001, analytic.
 * @see Desk convention; derivative, not a bump
 * @errors #NUM! when settle is not before maturity, coupon is negative, freq is not 1, 2 or 4, basis is not 0 to 4, or bondYield is −freq or below.
 * @terms 基點價值, 基点价值, DV01, PV01
 * @rows 3-22
 * @example =MKT.BONDDV01(45981, 49628, 0.04, 0.0402, 2, 1) // 0.08150915332016535
 * @example =MKT.BONDDV01(45981, 49628, 0.04, 0.0625, 2, 1) // 0.0658716511201614
 */
export function bondDv01(
  settle: DateSerial,
  maturity: DateSerial,
  coupon: Rate,
  bondYield: Rate,
  freq = 2,
  basis = 1,
): number {
  const terms = bondTerms(settle, maturity, coupon, freq, basis);
  expectYield(bondYield, freq);
  return -bondValue(terms, bondYield).slope * 1e-4;
}
