/** Excel's date serials: 1 is 1900-01-01, and the 1900 that Excel takes for a leap year ends at serial 60. */

export const millisecondsPerDay = 86_400_000;
const serialOfUnixEpoch = 25_569;

/** 9999-12-31, the last day that Excel knows. */
export const lastSerial = 2_958_465;

/** The serial, with its time of day, of a moment in milliseconds since 1970 began in UTC. */
export function serialOfTime(milliseconds: number): number {
  return milliseconds / millisecondsPerDay + serialOfUnixEpoch;
}

/** Milliseconds since 1970 began in UTC. */
export function timeOfSerial(serial: number): number {
  return (serial - serialOfUnixEpoch) * millisecondsPerDay;
}

/** The serial of ISO text such as "2026-01-31"; undefined when it is no such date. Dates before 1900-03-01 are refused. */
export function isoToSerial(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = serialOfTime(time);
  return serial > 60 ? serial : undefined;
}

/** ISO text of a serial; a time of day is dropped. */
export function serialToIso(serial: number): string {
  return new Date(timeOfSerial(Math.floor(serial))).toISOString().slice(0, 10);
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const daysPerEra = 146_097;
const serialOfFirstEra = 693_899;

/**
 * By arithmetic on eras of 400 years that begin on 1 March (Hinnant), since a bond asks for many dates and an object of
 * JavaScript's own for each would be most of its price.
 */
export function serialToDate(serial: number): CalendarDate {
  const day = Math.floor(serial) + serialOfFirstEra;
  const era = Math.floor(day / daysPerEra);
  const dayOfEra = day - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Serial of a calendar date; a month beyond 1 to 12 runs into the years before or after. */
export function dateToSerial(year: number, month: number, day: number): number {
  const monthsFromMarch = month - 3;
  const yearFromMarch = year + Math.floor(monthsFromMarch / 12);
  const monthFromMarch = monthsFromMarch - 12 * Math.floor(monthsFromMarch / 12);
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - serialOfFirstEra;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Of a month from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : monthLengths[month - 1];
}

export function isMonthEnd({ year, month, day }: CalendarDate): boolean {
  return day === daysInMonth(year, month);
}
