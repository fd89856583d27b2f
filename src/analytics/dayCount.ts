/** Days between two dates as bond markets count them, by Excel's basis argument. */
import { isMonthEnd, serialToDate } from "../cells/serialDates";

export type Basis = 0 | 1 | 2 | 3 | 4;

/**
 * US (NASD) 30/360. A 31st at the end counts as the 30th only after a start that is itself a 30th or 31st: the end of February,
 * which counts as the 30th, does not reach so far. That is Excel's rule, shown by its answers. With `wholePeriod` both ends are
 * set back.
 */
export function days30Us(from: number, to: number, wholePeriod = false): number {
  const start = serialToDate(from);
  const end = serialToDate(to);
  const startsLate = start.month === 2 && isMonthEnd(start);
  const endsLate = end.month === 2 && isMonthEnd(end) && (startsLate || wholePeriod);
  const endsOn31 = end.day === 31 && (start.day >= 30 || wholePeriod);
  const endDay = endsLate || endsOn31 ? 30 : end.day;
  const startDay = startsLate || start.day === 31 ? 30 : start.day;
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + endDay - startDay;
}

/** European 30/360: every 31st counts as the 30th. */
function days30European(from: number, to: number): number {
  const start = serialToDate(from);
  const end = serialToDate(to);
  return (
    (end.year - start.year) * 360 + (end.month - start.month) * 30 + (Math.min(end.day, 30) - Math.min(start.day, 30))
  );
}

export function daysBetween(from: number, to: number, basis: Basis): number {
  if (basis === 0) return days30Us(from, to);
  if (basis === 4) return days30European(from, to);
  return Math.floor(to) - Math.floor(from);
}
