/** Days between two dates as bond markets count them. The numbers are Excel's basis argument. */
import { isMonthEnd, serialToDate } from "./dates";

export type Basis = 0 | 1 | 2 | 3 | 4;

/** US (NASD) 30/360: the ends of February count as the 30th when both dates are month ends. */
function days30Us(from: number, to: number): number {
  const start = serialToDate(from);
  const end = serialToDate(to);
  const startIsFebruaryEnd = start.month === 2 && isMonthEnd(start);
  const endIsFebruaryEnd = end.month === 2 && isMonthEnd(end);
  let startDay = start.day;
  let endDay = end.day;
  if (startIsFebruaryEnd && endIsFebruaryEnd) endDay = 30;
  if (startIsFebruaryEnd) startDay = 30;
  if (endDay === 31 && startDay >= 30) endDay = 30;
  if (startDay === 31) startDay = 30;
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + (endDay - startDay);
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
