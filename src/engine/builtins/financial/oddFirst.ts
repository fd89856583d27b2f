/** Bonds whose first coupon period is longer or shorter than the others. */
import { bracketedRoot } from "../../../analytics/bracketedRoot";
import { type CouponFrequency, periodLength } from "../../../analytics/couponSchedule";
import { type Basis, daysBetween } from "../../../analytics/dayCount";
import { isMonthEnd, serialToDate } from "../../../cells/serialDates";
import { date, number } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";
import { couponsAround, frequencyArgument, monthsLater } from "./coupons";
import { basisArgument } from "./yearFraction";

interface OddFirst {
  readonly settlement: number;
  readonly maturity: number;
  readonly issue: number;
  readonly first: number;
  readonly rate: number;
  readonly redemption: number;
  readonly frequency: CouponFrequency;
  readonly basis: Basis;
}

/** In regular periods: the first coupon, the part of it accrued, the time to it, and the coupons after it. */
interface FirstPeriod {
  readonly interest: number;
  readonly accrued: number;
  readonly toFirst: number;
  readonly after: number;
}

const spanOf = (basis: Basis, from: number, to: number): number => Math.max(0, daysBetween(from, to, basis));

function firstPeriod(bond: OddFirst): FirstPeriod {
  const { settlement, maturity, issue, first, frequency, basis } = bond;
  const around = couponsAround(settlement, first, frequency);
  const length = periodLength(around, frequency, basis);
  const days = spanOf(basis, issue, first);
  const after = couponsAround(first, maturity, frequency).remaining;
  if (days < length)
    return {
      interest: days / length,
      accrued: spanOf(basis, issue, settlement) / length,
      toFirst: spanOf(basis, settlement, first) / length,
      after,
    };
  return { ...longFirst(bond, length), toFirst: timeToFirst(bond, length, around), after };
}

/** Quasi-coupon periods from the first coupon back to issue. */
function longFirst({ settlement, issue, first, frequency, basis }: OddFirst, length: number) {
  let interest = 0;
  let accrued = 0;
  let end = first;
  for (let index = couponsAround(issue, first, frequency).remaining; index >= 1; index--) {
    const start = monthsLater(end, -12 / frequency, false);
    const normal = basis === 1 ? spanOf(1, start, end) : length;
    interest += (index > 1 ? normal : spanOf(basis, issue, end)) / normal;
    accrued += spanOf(basis, Math.max(issue, start), Math.min(settlement, end)) / normal;
    end = start;
  }
  return { interest, accrued };
}

function timeToFirst(
  { settlement, first, frequency, basis }: OddFirst,
  length: number,
  around: ReturnType<typeof couponsAround>,
): number {
  const toNext =
    basis === 2 || basis === 3
      ? spanOf(basis, settlement, around.next)
      : length - daysBetween(around.previous, settlement, basis);
  return toNext / length + periodsAhead(settlement, first, frequency);
}

/**
 * Whole periods from settlement to the first coupon as Excel counts them, forwards from settlement: with a first coupon at a
 * month's end it begins at the end of settlement's month and has one period more than the calendar.
 */
function periodsAhead(settlement: number, first: number, frequency: CouponFrequency): number {
  const [from, to] = [serialToDate(settlement), serialToDate(first)];
  const late = to.month !== 2 && to.day > 28;
  const atMonthEnd = isMonthEnd(to) || (late && isMonthEnd(from));
  const start = monthsLater(settlement, 0, atMonthEnd);
  let count = settlement < start ? 1 : 0;
  let day = monthsLater(start, 12 / frequency, atMonthEnd);
  for (; day < first; day = monthsLater(day, 12 / frequency, atMonthEnd)) count++;
  return count;
}

function wholePeriods(from: number, to: number, frequency: CouponFrequency): number {
  const [start, end] = [serialToDate(from), serialToDate(to)];
  return (((end.year - start.year) * 12 + end.month - start.month) * frequency) / 12;
}

function priceAt(yld: number, { interest, accrued, toFirst, after }: FirstPeriod, bond: OddFirst): number {
  const coupon = (100 * bond.rate) / bond.frequency;
  const growth = 1 + yld / bond.frequency;
  let value = (coupon * interest) / growth ** toFirst;
  for (let each = 1; each <= after; each++) value += coupon / growth ** (toFirst + each);
  return value + bond.redemption / growth ** (toFirst + after) - coupon * accrued;
}

function check({ settlement, maturity, issue, first, rate, frequency }: OddFirst): void {
  if (issue >= settlement) refuse("#NUM!", "wrongOrder", { argument: "settlement" });
  if (settlement >= first) refuse("#NUM!", "wrongOrder", { argument: "first_coupon" });
  if (first >= maturity) refuse("#NUM!", "wrongOrder", { argument: "maturity" });
  within(rate >= 0, "rate");
  const atMonthEnd = isMonthEnd(serialToDate(maturity));
  const periods = wholePeriods(first, maturity, frequency);
  within(monthsLater(maturity, (-periods * 12) / frequency, atMonthEnd) === first, "first_coupon");
}

const dates = [date("settlement"), date("maturity"), date("issue"), date("first_coupon")] as const;
const terms = [number("redemption"), frequencyArgument, basisArgument] as const;

export const oddFirstFunctions: readonly Builtin[] = [
  builtin(
    "ODDFPRICE",
    {
      en: "Clean price per 100 of face of a bond with an odd first period.",
      tw: "第一期非整期之債券每 100 面額的價格。",
      cn: "首期非整期之债券每 100 面值的价格。",
    },
    [...dates, number("rate"), number("yld"), ...terms],
    (settlement, maturity, issue, first, rate, yld, redemption, frequency, basis) => {
      const bond = { settlement, maturity, issue, first, rate, redemption, frequency, basis };
      check(bond);
      within(yld >= 0, "yld");
      return priceAt(yld, firstPeriod(bond), bond);
    },
  ),
  builtin(
    "ODDFYIELD",
    {
      en: "Yield of a bond with an odd first period.",
      tw: "第一期非整期之債券的殖利率。",
      cn: "首期非整期之债券的收益率。",
    },
    [...dates, number("rate"), number("pr"), ...terms],
    (settlement, maturity, issue, first, rate, price, redemption, frequency, basis) => {
      const bond = { settlement, maturity, issue, first, rate, redemption, frequency, basis };
      check(bond);
      within(price > 0, "pr");
      const period = firstPeriod(bond);
      const found = bracketedRoot((yld) => priceAt(yld, period, bond) - price, -0.99 * frequency, 100);
      return found ?? refuse("#NUM!", "noSolution");
    },
  ),
];
