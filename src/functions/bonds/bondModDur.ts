import { bondValue } from "../../analytics/bond";
import { noAnswer } from "../guard/expect";
import type { DateSerial, Rate } from "../guard/types";
import { bondTerms, expectYield } from "./bondTerms";
import { accruedBeyondPeriod } from "./texts";

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
 * @errors #NUM! when settle is not before maturity, coupon is negative, freq is not 1, 2 or 4, basis is not 0 to 4, bondYield is −freq or below, or the day count has accrued more than a whole period (basis 3 on the last day of one of 184 days).
 * @terms 修正存續期間, 修正久期, 久期, modified duration
 * @example =MKT.BONDMODDUR(45981, 49628, 0.04, 0.0402, 2, 1) // 8.159765181500791
 * @example =MKT.BONDMODDUR(45981, 49628, 0.04, 0.0625, 2, 1) // 7.886401341869079
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
  // Not below zero by rounding: with basis 3 the last day of a period of 184 days lies beyond its 182.5.
  if (slope > 0) throw noAnswer(accruedBeyondPeriod);
  return -slope / dirty;
}
