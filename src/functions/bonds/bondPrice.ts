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
