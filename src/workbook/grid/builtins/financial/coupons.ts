/** The coupon period around settlement, as Excel's COUP functions count it. */
import type { CouponFrequency, CouponPeriod } from "../../../../analytics/couponSchedule";
import { dateToSerial, daysInMonth, isMonthEnd, serialToDate } from "../../../../analytics/dates";
import type { Basis } from "../../../../analytics/dayCount";
import { date, whole } from "../arguments";
import { type Argument, type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";
import { days30Us, daysBy } from "./dayCount";
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
export function monthsLater(serial: number, months: number, atMonthEnd: boolean): number {
  const date = serialToDate(serial);
  const month = date.month - 1 + months;
  const year = date.year + Math.floor(month / 12);
  const last = daysInMonth(year, (((month % 12) + 12) % 12) + 1);
  return dateToSerial(
    year,
    date.month + months - (year - date.year) * 12,
    atMonthEnd ? last : Math.min(date.day, last),
  );
}

export interface Coupons {
  readonly previous: number;
  readonly next: number;
  readonly remaining: number;
}

export function couponsAround(settlement: number, maturity: number, frequency: CouponFrequency): Coupons {
  if (settlement >= maturity) refuse("#NUM!", "wrongOrder", { argument: "maturity" });
  const months = 12 / frequency;
  const atMonthEnd = isMonthEnd(serialToDate(maturity));
  const couponDate = (before: number) => monthsLater(maturity, -before * months, atMonthEnd);
  let remaining = Math.max(1, Math.floor(((maturity - settlement) / 366) * frequency));
  while (couponDate(remaining) > settlement) remaining++;
  return { previous: couponDate(remaining), next: couponDate(remaining - 1), remaining };
}

export function periodLength({ previous, next }: Coupons, frequency: CouponFrequency, basis: Basis): number {
  return basis === 1 ? next - previous : (basis === 3 ? 365 : 360) / frequency;
}

/** As PRICE and YIELD count it: the days to the next coupon are what is left of the period, under any basis. */
export function couponPeriod(
  settlement: number,
  maturity: number,
  frequency: CouponFrequency,
  basis: Basis,
): CouponPeriod {
  const coupons = couponsAround(settlement, maturity, frequency);
  const length = periodLength(coupons, frequency, basis);
  const accrued = daysBy(basis, coupons.previous, settlement);
  return { remaining: coupons.remaining, length, accrued, toNext: length - accrued };
}

function daysToNext(settlement: number, { previous, next }: Coupons, basis: Basis): number {
  if (basis === 0) return days30Us(previous, next, true) - days30Us(previous, settlement);
  return daysBy(basis, settlement, next);
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
      daysBy(basis, couponsAround(settlement, maturity, frequency).previous, settlement),
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
      periodLength(couponsAround(settlement, maturity, frequency), frequency, basis),
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
