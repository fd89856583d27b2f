/** ACCRINT: interest accrued over regular coupon periods counted from the first interest date in both directions. */
import type { CouponFrequency } from "../../../analytics/couponSchedule";
import { type Basis, days30Us, daysBetween } from "../../../analytics/dayCount";
import { isMonthEnd, serialToDate } from "../../../cells/serialDates";
import { date, logical, number, optional } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";
import { frequencyArgument, monthsLater } from "./coupons";
import { basisArgument } from "./yearFraction";

interface Accrual {
  readonly issue: number;
  readonly firstInterest: number;
  readonly settlement: number;
  readonly frequency: CouponFrequency;
  readonly basis: Basis;
  readonly fromIssue: boolean;
}

/** How many coupon periods of interest have accrued. */
function accruedPeriods({ issue, firstInterest, settlement, frequency, basis, fromIssue }: Accrual): number {
  const months = 12 / frequency;
  const atMonthEnd = isMonthEnd(serialToDate(firstInterest));
  const quasiCoupon = (periods: number) => monthsLater(firstInterest, periods * months, atMonthEnd);
  let last = -1;
  if (fromIssue) while (quasiCoupon(last + 1) < settlement && settlement > firstInterest) last++;
  const start = quasiCoupon(last);
  // Under actual/actual Excel takes the length of the period before the first interest date for later ones too.
  const length = basis === 1 ? firstInterest - quasiCoupon(-1) : (basis === 3 ? 365 : 360) / frequency;
  let periods = daysBetween(Math.max(issue, start), settlement, basis) / length;
  for (let each = last - 1; quasiCoupon(each + 1) > issue; each--) {
    const [from, to] = [quasiCoupon(each), quasiCoupon(each + 1)];
    if (issue <= from) periods += fromIssue ? 1 : 0;
    else periods += partOfPeriod(issue, from, to, frequency, basis);
  }
  return periods;
}

function partOfPeriod(issue: number, from: number, to: number, frequency: CouponFrequency, basis: Basis): number {
  if (basis === 0) return days30Us(issue, to) / days30Us(from, to, true);
  const length = basis === 1 ? to - from : basis === 3 ? 365 / frequency : days30Us(from, to);
  return daysBetween(issue, to, basis) / length;
}

export const accruedFunctions: readonly Builtin[] = [
  builtin(
    "ACCRINT",
    {
      en: "Accrued interest of a security that pays it periodically.",
      tw: "定期付息證券的應計利息。",
      cn: "定期付息证券的应计利息。",
    },
    [
      date("issue"),
      date("first_interest"),
      date("settlement"),
      number("rate"),
      optional(number("par"), 1000),
      frequencyArgument,
      basisArgument,
      optional(logical("calc_method"), true),
    ],
    (issue, firstInterest, settlement, rate, par, frequency, basis, fromIssue) => {
      within(rate > 0, "rate");
      within(par > 0, "par");
      if (issue >= settlement) refuse("#NUM!", "wrongOrder", { argument: "settlement" });
      return (
        ((par * rate) / frequency) * accruedPeriods({ issue, firstInterest, settlement, frequency, basis, fromIssue })
      );
    },
  ),
];
