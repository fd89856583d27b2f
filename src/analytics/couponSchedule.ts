/** Where settlement stands between two coupons, as Excel's COUP functions and ISMA formulas count. */
import { dateToSerial, daysInMonth, isMonthEnd, serialToDate } from "./dates";
import { type Basis, daysBetween } from "./dayCount";

export type CouponFrequency = 1 | 2 | 4;

export interface CouponPeriod {
  /** Coupons still to be paid, the one at maturity included. */
  readonly remaining: number;
  /** Days of the coupon period (E in the formulas). */
  readonly length: number;
  /** Days from the last coupon to settlement (A). */
  readonly accrued: number;
  /** Days from settlement to the next coupon (DSC). */
  readonly toNext: number;
}

/** The coupon date so many periods before maturity; coupons of a bond that matures on a month end fall on month ends. */
function couponDate(maturity: number, monthsBefore: number): number {
  const date = serialToDate(maturity);
  const month = date.month - 1 - monthsBefore;
  const year = date.year + Math.floor(month / 12);
  const monthOfYear = (((month % 12) + 12) % 12) + 1;
  const last = daysInMonth(year, monthOfYear);
  return dateToSerial(year, monthOfYear, isMonthEnd(date) ? last : Math.min(date.day, last));
}

export function couponPeriod(settle: number, maturity: number, frequency: CouponFrequency, basis: Basis): CouponPeriod {
  const monthsPerCoupon = 12 / frequency;
  const from = serialToDate(settle);
  const to = serialToDate(maturity);
  const months = (to.year - from.year) * 12 + (to.month - from.month);
  let remaining = Math.max(1, Math.floor(months / monthsPerCoupon));
  while (couponDate(maturity, remaining * monthsPerCoupon) > settle) remaining++;
  while (remaining > 1 && couponDate(maturity, (remaining - 1) * monthsPerCoupon) <= settle) remaining--;
  const previous = couponDate(maturity, remaining * monthsPerCoupon);
  const next = couponDate(maturity, (remaining - 1) * monthsPerCoupon);
  const length = basis === 1 ? next - previous : (basis === 3 ? 365 : 360) / frequency;
  const accrued = daysBetween(previous, settle, basis);
  // Under 30/360 the two parts add up to the period by definition; under actual days over 360 or 365 they need not.
  const toNext = basis === 0 || basis === 4 ? length - accrued : next - settle;
  return { remaining, length, accrued, toNext };
}
