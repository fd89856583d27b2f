/** Fractions of a year between two days, as Excel's basis argument counts them. */

import { type Basis, daysBetween } from "../../../analytics/dayCount";
import { type CalendarDate, dateToSerial, isLeap, serialToDate } from "../../../cells/serialDates";
import { date, optional, whole } from "../arguments";
import { type Argument, builtin } from "../builtin";
import { within } from "../refusal";

/** Whether 29 February is counted in a span of at most a year. */
function holdsLeapDay(from: CalendarDate, to: CalendarDate): boolean {
  if (from.year === to.year) return isLeap(from.year);
  if (isLeap(from.year)) return from.month <= 2;
  return isLeap(to.year) && (to.month > 2 || (to.month === 2 && to.day === 29));
}

/** Under actual/actual: 365 or 366 up to a year, and beyond it the mean length of the calendar years touched. */
function actualYear(from: number, to: number): number {
  const [start, end] = [serialToDate(from), serialToDate(to)];
  const withinYear =
    start.year === end.year ||
    (end.year === start.year + 1 && (start.month > end.month || (start.month === end.month && start.day >= end.day)));
  if (withinYear) return holdsLeapDay(start, end) ? 366 : 365;
  const days = dateToSerial(end.year + 1, 1, 1) - dateToSerial(start.year, 1, 1);
  return days / (end.year - start.year + 1);
}

export function daysInYear(from: number, to: number, basis: Basis): number {
  return basis === 1 ? actualYear(from, to) : basis === 3 ? 365 : 360;
}

export function yearFraction(from: number, to: number, basis: Basis): number {
  return daysBetween(from, to, basis) / daysInYear(from, to, basis);
}

/** The basis argument, 0 when left out. */
export const basisArgument: Argument<Basis> = (() => {
  const argument = optional(whole("basis"), 0);
  return {
    ...argument,
    read(given, around) {
      const basis = argument.read(given, around);
      within(basis >= 0 && basis <= 4, "basis");
      return basis as Basis;
    },
  };
})();

export const yearFrac = builtin(
  "YEARFRAC",
  {
    en: "The fraction of a year between two days, counted by the basis.",
    tw: "兩日期之間占一年的比例，依 basis 計日。",
    cn: "两日期之间占一年的比例，按 basis 计日。",
  },
  [date("start_date"), date("end_date"), basisArgument],
  (start, end, basis) => yearFraction(Math.min(start, end), Math.max(start, end), basis),
);
