/** AMORLINC and AMORDEGRC, depreciation by the French rules. */

import { type Basis, daysBetween } from "../../../analytics/dayCount";
import { dateToSerial, isLeap, serialToDate } from "../../../cells/serialDates";
import { date, number } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { boundSteps, refuse, within } from "../refusal";
import { basisArgument } from "./yearFraction";

interface Asset {
  readonly cost: number;
  readonly purchased: number;
  readonly firstEnd: number;
  readonly salvage: number;
  readonly period: number;
  readonly rate: number;
  readonly basis: Basis;
}

/** Under actual days the end of February in a leap year counts as the 28th. */
function commonYear(serial: number, basis: Basis): number {
  const { year, month, day } = serialToDate(serial);
  return (basis === 1 || basis === 3) && isLeap(year) && month === 2 && day >= 28 ? dateToSerial(year, 2, 28) : serial;
}

function yearOf(serial: number, basis: Basis): number {
  if (basis === 1) return isLeap(serialToDate(serial).year) ? 366 : 365;
  return basis === 3 ? 365 : 360;
}

/** The charge of the part of a year before the first period ends, a whole year's when there is none. */
function firstCharge({ cost, purchased, firstEnd, salvage, basis }: Asset, rate: number) {
  const days = daysBetween(commonYear(purchased, basis), commonYear(firstEnd, basis), basis);
  const share = (days / yearOf(purchased, basis)) * rate * cost;
  return { charge: Math.min(share === 0 ? cost * rate : share, cost - salvage), partial: share !== 0 };
}

function linear(asset: Asset): number {
  const { cost, salvage, period, rate } = asset;
  if (cost === salvage || period > Math.ceil(1 / rate)) return 0;
  const { charge: first } = firstCharge(asset, rate);
  if (period === 0) return first;
  let left = cost - salvage - first;
  let charge = rate * cost;
  for (let each = 1; each <= period; each++) {
    charge = Math.min(charge, left);
    left = Math.max(0, left - charge);
  }
  return charge;
}

function coefficient(life: number): number {
  if (life >= 3 && life <= 4) return 1.5;
  if (life >= 5 && life <= 6) return 2;
  return life > 6 ? 2.5 : 1;
}

/** To whole money, half away from zero, on the digits that Excel keeps. */
const wholeMoney = (amount: number): number => Math.round(Math.round(amount * 1e13) / 1e13);

function declining(asset: Asset): number {
  const { cost, salvage, period, rate } = asset;
  const life = Math.ceil(1 / rate);
  if (cost === salvage || period > life) return 0;
  let share = rate * coefficient(life);
  const { charge: first, partial } = firstCharge(asset, share);
  const periods = partial ? life + 1 : life;
  let left = cost - wholeMoney(first);
  if (period === 0) return wholeMoney(first);
  let charge = 0;
  for (let each = 1; each <= period; each++) {
    // The last year but one takes half of what is left, and the last all of it.
    const lastButOne = Math.abs(periods - (each + 1) - 2) < 1e-4;
    charge = left < salvage ? Math.max(0, left - salvage) : left * (lastButOne ? 0.5 : share);
    if (lastButOne) share = 1;
    left -= charge;
  }
  return wholeMoney(charge);
}

function check({ cost, purchased, firstEnd, salvage, period, rate, basis }: Asset): void {
  within(cost >= 0, "cost");
  within(salvage >= 0 && salvage <= cost, "salvage");
  within(period >= 0, "period");
  boundSteps(Math.min(period, 1 / rate), "period");
  within(rate > 0, "rate");
  within(basis !== 2, "basis");
  if (purchased > firstEnd) refuse("#NUM!", "wrongOrder", { argument: "first_period" });
}

const args = [
  number("cost"),
  date("date_purchased"),
  date("first_period"),
  number("salvage"),
  number("period"),
  number("rate"),
  basisArgument,
] as const;

export const frenchDepreciationFunctions: readonly Builtin[] = [
  builtin(
    "AMORLINC",
    {
      en: "Linear depreciation of a period by the French rules.",
      tw: "法式直線折舊。",
      cn: "法式直线折旧。",
    },
    args,
    (cost, purchased, firstEnd, salvage, period, rate, basis) => {
      const asset = { cost, purchased, firstEnd, salvage, period, rate, basis };
      check(asset);
      return linear(asset);
    },
  ),
  builtin(
    "AMORDEGRC",
    {
      en: "Declining depreciation of a period by the French rules.",
      tw: "法式遞減折舊。",
      cn: "法式递减折旧。",
    },
    args,
    (cost, purchased, firstEnd, salvage, period, rate, basis) => {
      const asset = { cost, purchased, firstEnd, salvage, period, rate, basis };
      check(asset);
      const life = 1 / rate;
      within(life > 3 && !(life >= 4 && life <= 5), "rate");
      return declining(asset);
    },
  ),
];
