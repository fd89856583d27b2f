/** Excel's date serials: 1 is 1900-01-01, and the 1900 that Excel takes for a leap year ends at serial 60. */

const millisecondsPerDay = 86_400_000;
const serialOfUnixEpoch = 25_569;

/** 9999-12-31, the last day that Excel knows. */
export const lastSerial = 2_958_465;

/** The serial of ISO text such as "2026-01-31"; undefined when it is no such date. Dates before 1900-03-01 are refused. */
export function isoToSerial(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = time / millisecondsPerDay + serialOfUnixEpoch;
  return serial > 60 ? serial : undefined;
}

/** ISO text of a serial; a time of day is dropped. */
export function serialToIso(serial: number): string {
  return new Date((Math.floor(serial) - serialOfUnixEpoch) * millisecondsPerDay).toISOString().slice(0, 10);
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function serialToDate(serial: number): CalendarDate {
  const date = new Date((Math.floor(serial) - serialOfUnixEpoch) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial of a calendar date; a month beyond 1 to 12 runs into the years before or after. */
export function dateToSerial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay + serialOfUnixEpoch;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isMonthEnd({ year, month, day }: CalendarDate): boolean {
  return day === daysInMonth(year, month);
}
