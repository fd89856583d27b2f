/** What the functions of this family share: the terms of a bond, checked as Excel's PRICE checks them. */
import type { Bond } from "../../analytics/bond";
import { type CouponFrequency, couponPeriod } from "../../analytics/couponSchedule";
import type { Basis } from "../../analytics/dayCount";
import { expectAtLeast, outsideDomain } from "../guard/expect";
import { beforeMaturity, couponsAYear, dayCountBasis, yieldFloor } from "./texts";

export function bondTerms(settle: number, maturity: number, coupon: number, freq: number, basis: number): Bond {
  // Excel drops a time of day.
  const settled = Math.floor(settle);
  const matures = Math.floor(maturity);
  if (!(settled < matures)) throw outsideDomain("settle", settle, beforeMaturity(matures));
  expectAtLeast("coupon", coupon, 0);
  if (freq !== 1 && freq !== 2 && freq !== 4) throw outsideDomain("freq", freq, couponsAYear);
  if (basis !== 0 && basis !== 1 && basis !== 2 && basis !== 3 && basis !== 4)
    throw outsideDomain("basis", basis, dayCountBasis);
  const frequency: CouponFrequency = freq;
  const counting: Basis = basis;
  return { coupon, frequency, period: couponPeriod(settled, matures, frequency, counting) };
}

/** A yield at which the bond has a price: above −100 % in each coupon period. */
export function expectYield(bondYield: number, freq: number): void {
  if (!(bondYield > -freq)) throw outsideDomain("bondYield", bondYield, yieldFloor(freq));
}
