/** Where settlement stands between two coupons, as Excel's COUP functions and ISMA formulas count. */
import { type CalendarDate, dateToSerial, daysInMonth, isMonthEnd, serialToDate } from "../cells/serialDates";
import { type Basis, daysBetween } from "./dayCount";

export type CouponFrequency = 1 | 2 | 4;

/** The coupon dates on either side of settlement; a coupon paid on the day itself is the previous one. */
export interface Coupons {
  readonly previous: number;
  readonly next: number;
  /** Coupons still to be paid, the one at maturity included. */
  readonly remaining: number;
}

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

/** The day so many months from a date, or the last of a month that is shorter; with `atMonthEnd` always the last. */
export function monthsFrom({ year, month, day }: CalendarDate, months: number, atMonthEnd: boolean): number {
  const count = year * 12 + month - 1 + months;
  const reached = Math.floor(count / 12);
  const last = daysInMonth(reached, count - reached * 12 + 1);
  return dateToSerial(reached, count - reached * 12 + 1, atMonthEnd ? last : Math.min(day, last));
}

/** Of a settlement before maturity. Coupons of a bond that matures on a month end fall on month ends. */
export function couponsAround(settle: number, maturity: number, frequency: CouponFrequency): Coupons {
  const apart = 12 / frequency;
  const from = serialToDate(settle);
  const to = serialToDate(maturity);
  const atMonthEnd = isMonthEnd(to);
  const months = (to.year - from.year) * 12 + (to.month - from.month);
  let remaining = Math.ceil(months / apart);
  let previous = monthsFrom(to, -remaining * apart, atMonthEnd);
  // Only a coupon in the month of settlement can still lie ahead.
  if (previous > settle) previous = monthsFrom(to, -++remaining * apart, atMonthEnd);
  return { previous, next: monthsFrom(to, -(remaining - 1) * apart, atMonthEnd), remaining };
}

export function periodLength({ previous, next }: Coupons, frequency: CouponFrequency, basis: Basis): number {
  return basis === 1 ? next - previous : (basis === 3 ? 365 : 360) / frequency;
}

/** As PRICE and YIELD count it: the days to the next coupon are what is left of the period, under any basis. */
export function couponPeriod(settle: number, maturity: number, frequency: CouponFrequency, basis: Basis): CouponPeriod {
  const coupons = couponsAround(settle, maturity, frequency);
  const length = periodLength(coupons, frequency, basis);
  const accrued = daysBetween(coupons.previous, settle, basis);
  return { remaining: coupons.remaining, length, accrued, toNext: length - accrued };
}
