/** What the calendar adds to Excel's serials: weekdays, ends of months, the same day months away, today. */
import { dateToSerial, daysInMonth, serialToDate } from "./serialDates";

/** 1900-03-01: before it Excel counts a 29 February 1900 that never was, or has no dates at all. */
export const firstExcelDay = 61;

/** The serial of a day, negative before 1900; undefined when the calendar has no such day. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dateToSerial(year, month, day);
}

/** The last day of a month; months beyond 1 to 12 run into the neighbouring years. */
export function endOfMonth(year: number, month: number): number {
  return dateToSerial(year, month + 1, 0);
}

export function isWeekend(serial: number): boolean {
  const weekday = (((Math.floor(serial) - 2) % 7) + 7) % 7;
  return weekday >= 5;
}

/** The same day so many months away; the last day of a shorter month, as Excel's EDATE has it. */
export function monthsAway(serial: number, months: number): number {
  const { year, month, day } = serialToDate(serial);
  return Math.min(dateToSerial(year, month + months, day), endOfMonth(year, month + months));
}

/** Today's date where the user sits. */
export function today(): number {
  const now = new Date();
  return dateToSerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
