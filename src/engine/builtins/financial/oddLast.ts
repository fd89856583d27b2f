/** Bonds whose last coupon period is longer or shorter than the others. */
import type { CouponFrequency } from "../../../analytics/couponSchedule";
import { type Basis, days30Us, daysBetween } from "../../../analytics/dayCount";
import { date, number } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";
import { couponsAround, frequencyArgument, monthsLater } from "./coupons";
import { basisArgument } from "./yearFraction";

const spanOf = (basis: Basis, from: number, to: number): number => Math.max(0, daysBetween(from, to, basis));

/** Sums over the regular periods that fit from the last interest date to maturity, in whole periods. */
function lastPeriods(settlement: number, maturity: number, last: number, frequency: CouponFrequency, basis: Basis) {
  const months = 12 / frequency;
  const { remaining } = couponsAround(last, maturity, frequency);
  const sums = { interest: 0, accrued: 0, toMaturity: 0 };
  let start = last;
  for (let index = 1; index <= remaining; index++) {
    const end = monthsLater(start, months, false);
    const length = basis === 0 ? Math.max(0, days30Us(start, end, true)) : spanOf(basis, start, end);
    const counted =
      index < remaining ? length : basis === 0 ? days30Us(start, maturity, true) : spanOf(basis, start, maturity);
    sums.interest += counted / length;
    if (end < settlement) sums.accrued += counted / length;
    else if (start < settlement) sums.accrued += spanOf(basis, start, settlement) / length;
    sums.toMaturity += spanOf(basis, Math.max(settlement, start), Math.min(maturity, end)) / length;
    start = end;
  }
  return sums;
}

function checkOrder(settlement: number, maturity: number, last: number): void {
  if (settlement >= maturity) refuse("#NUM!", "wrongOrder", { argument: "maturity" });
  if (last >= settlement) refuse("#NUM!", "wrongOrder", { argument: "settlement" });
}

const dates = [date("settlement"), date("maturity"), date("last_interest")] as const;
const terms = [number("redemption"), frequencyArgument, basisArgument] as const;

export const oddLastFunctions: readonly Builtin[] = [
  builtin(
    "ODDLPRICE",
    {
      en: "Clean price per 100 of face of a bond with an odd last period.",
      tw: "最後一期非整期之債券每 100 面額的價格。",
      cn: "末期非整期之债券每 100 面值的价格。",
    },
    [...dates, number("rate"), number("yld"), ...terms],
    (settlement, maturity, last, rate, yld, redemption, frequency, basis) => {
      checkOrder(settlement, maturity, last);
      within(rate >= 0, "rate");
      within(yld >= 0, "yld");
      const { interest, accrued, toMaturity } = lastPeriods(settlement, maturity, last, frequency, basis);
      const coupon = (100 * rate) / frequency;
      return (redemption + interest * coupon) / (1 + (toMaturity * yld) / frequency) - accrued * coupon;
    },
  ),
  builtin(
    "ODDLYIELD",
    {
      en: "Yield of a bond with an odd last period.",
      tw: "最後一期非整期之債券的殖利率。",
      cn: "末期非整期之债券的收益率。",
    },
    [...dates, number("rate"), number("pr"), ...terms],
    (settlement, maturity, last, rate, price, redemption, frequency, basis) => {
      checkOrder(settlement, maturity, last);
      within(rate >= 0, "rate");
      within(price > 0, "pr");
      const { interest, accrued, toMaturity } = lastPeriods(settlement, maturity, last, frequency, basis);
      const coupon = (100 * rate) / frequency;
      return (((redemption + interest * coupon) / (price + accrued * coupon) - 1) * frequency) / toMaturity;
    },
  ),
];
