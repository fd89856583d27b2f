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
 * @terms 到期殖利率, 到期收益率, yield to maturity, 殖利率, 收益率
 * @example =MKT.BONDYIELD(45981, 49628, 0.04, 99.836294, 2, 1) // 0.040200000272816935
 * @example =MKT.BONDYIELD(45981, 49628, 0.04, 83.470365, 2, 1) // 0.062499999976514176
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
