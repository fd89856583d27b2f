import { bondValue } from "../../analytics/bond";
import type { DateSerial, Rate } from "../guard/types";
import { bondTerms, expectYield } from "./bondTerms";

/**
 * Convexity of a bond, in years squared.
 * @customfunction
 * @param settle Settlement date.
 * @param maturity Maturity date.
 * @param coupon Coupon, decimal a year of face.
 * @param bondYield Yield to maturity, decimal a year, compounding with each coupon.
 * @param freq Coupons a year: 1, 2 or 4; 2 when left out.
 * @param basis Day count: 0 US 30/360, 1 actual/actual (the default), 2 actual/360, 3 actual/365, 4 European 30/360.
 * @returns Years squared: (d²P/dy²)/P on the dirty price; not divided by 100 as some screens do.
 * @see QuantLib BondFunctions::convexity
 * @errors #NUM! when settle is not before maturity, coupon is negative, freq is not 1, 2 or 4, basis is not 0 to 4, or bondYield is −freq or below.
 * @terms 凸性, convexity
 * @example =MKT.BONDCONVEX(45981, 49628, 0.04, 0.0402, 2, 1) // 78.63445008196418
 * @example =MKT.BONDCONVEX(45981, 49628, 0.04, 0.0625, 2, 1) // 74.65641865490889
 */
export function bondConvex(
  settle: DateSerial,
  maturity: DateSerial,
  coupon: Rate,
  bondYield: Rate,
  freq = 2,
  basis = 1,
): number {
  const terms = bondTerms(settle, maturity, coupon, freq, basis);
  expectYield(bondYield, freq);
  const { dirty, curvature } = bondValue(terms, bondYield);
  return curvature / dirty;
}
