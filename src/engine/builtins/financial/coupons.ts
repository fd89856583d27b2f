/** The coupon period around settlement, as Excel's COUP functions count it. */
import type { CouponFrequency, CouponPeriod, Coupons } from "../../../analytics/couponSchedule";
import * as schedule from "../../../analytics/couponSchedule";
import { type Basis, days30Us, daysBetween } from "../../../analytics/dayCount";
import { serialToDate } from "../../../cells/serialDates";
import { date, whole } from "../arguments";
import { type Argument, type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";
import { basisArgument } from "./yearFraction";

export const frequencyArgument: Argument<CouponFrequency> = {
  ...whole("frequency"),
  read(given, around) {
    const frequency = whole("frequency").read(given, around);
    within(frequency === 1 || frequency === 2 || frequency === 4, "frequency");
    return frequency as CouponFrequency;
  },
};

/** So many months on; the end of a month stays one when asked. */
export const monthsLater = (serial: number, months: number, atMonthEnd: boolean): number =>
  schedule.monthsFrom(serialToDate(serial), months, atMonthEnd);

function inOrder(settlement: number, maturity: number): void {
  if (settlement >= maturity) refuse("#NUM!", "wrongOrder", { argument: "maturity" });
}

export function couponsAround(settlement: number, maturity: number, frequency: CouponFrequency): Coupons {
  inOrder(settlement, maturity);
  return schedule.couponsAround(settlement, maturity, frequency);
}

export function couponPeriod(
  settlement: number,
  maturity: number,
  frequency: CouponFrequency,
  basis: Basis,
): CouponPeriod {
  inOrder(settlement, maturity);
  return schedule.couponPeriod(settlement, maturity, frequency, basis);
}

function daysToNext(settlement: number, { previous, next }: Coupons, basis: Basis): number {
  if (basis === 0) return days30Us(previous, next, true) - days30Us(previous, settlement);
  return daysBetween(settlement, next, basis);
}

const args = [date("settlement"), date("maturity"), frequencyArgument, basisArgument] as const;

export const couponFunctions: readonly Builtin[] = [
  builtin(
    "COUPDAYBS",
    {
      en: "Days from the start of the coupon period to settlement.",
      tw: "票息期間開始日至交割日的天數。",
      cn: "付息期开始日至结算日的天数。",
    },
    args,
    (settlement, maturity, frequency, basis) =>
      daysBetween(couponsAround(settlement, maturity, frequency).previous, settlement, basis),
  ),
  builtin(
    "COUPDAYS",
    {
      en: "Days of the coupon period that contains settlement.",
      tw: "交割日所在票息期間的天數。",
      cn: "结算日所在付息期的天数。",
    },
    args,
    (settlement, maturity, frequency, basis) =>
      schedule.periodLength(couponsAround(settlement, maturity, frequency), frequency, basis),
  ),
  builtin(
    "COUPDAYSNC",
    {
      en: "Days from settlement to the next coupon.",
      tw: "交割日至下次付息日的天數。",
      cn: "结算日至下一付息日的天数。",
    },
    args,
    (settlement, maturity, frequency, basis) =>
      daysToNext(settlement, couponsAround(settlement, maturity, frequency), basis),
  ),
  builtin(
    "COUPNCD",
    { en: "The next coupon date after settlement.", tw: "交割日後的下次付息日。", cn: "结算日后的下一付息日。" },
    args,
    (settlement, maturity, frequency) => couponsAround(settlement, maturity, frequency).next,
    "date",
  ),
  builtin(
    "COUPPCD",
    { en: "The last coupon date up to settlement.", tw: "交割日前的上次付息日。", cn: "结算日前的上一付息日。" },
    args,
    (settlement, maturity, frequency) => couponsAround(settlement, maturity, frequency).previous,
    "date",
  ),
  builtin(
    "COUPNUM",
    {
      en: "Coupons still to be paid, the one at maturity included.",
      tw: "尚待支付的票息次數，含到期那次。",
      cn: "尚待支付的付息次数，含到期那次。",
    },
    args,
    (settlement, maturity, frequency) => couponsAround(settlement, maturity, frequency).remaining,
  ),
];
