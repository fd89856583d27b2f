/** Days between two dates by Excel's basis argument, as its bond functions count them. */
import { isMonthEnd, serialToDate } from "../../../../analytics/dates";
import { type Basis, daysBetween } from "../../../../analytics/dayCount";

const isFebruaryEnd = (date: ReturnType<typeof serialToDate>): boolean => date.month === 2 && isMonthEnd(date);

/**
 * US 30/360. A 31st at the end counts as the 30th only after a start that is itself a 30th or 31st: the end of February, which
 * counts as the 30th, does not reach so far. With `wholePeriod` both ends are set back.
 */
export function days30Us(from: number, to: number, wholePeriod = false): number {
  const [start, end] = [serialToDate(from), serialToDate(to)];
  const endsLate = isFebruaryEnd(end) && (isFebruaryEnd(start) || wholePeriod);
  const endsOn31 = end.day === 31 && (start.day >= 30 || wholePeriod);
  const endDay = endsLate || endsOn31 ? 30 : end.day;
  const startDay = start.day === 31 || isFebruaryEnd(start) ? 30 : start.day;
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + endDay - startDay;
}

export function daysBy(basis: Basis, from: number, to: number): number {
  return basis === 0 ? days30Us(from, to) : daysBetween(from, to, basis);
}
