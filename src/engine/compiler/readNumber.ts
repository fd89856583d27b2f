/**
 * The numbers that Excel reads in text: those that the library reads, and besides dates with the month's name, fractions, and
 * negatives in parentheses.
 */
import { dateToSerial, daysInMonth } from "../../cells/serialDates";
import { englishMonths, monthBeginnings } from "../../language/periods";
import type { Library } from "../library/library";
import type { ReadNumber } from "./coerce";

/** The number of a month's name, full or cut to three letters. */
function monthOf(name: string): number | undefined {
  const month = monthBeginnings.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const full = englishMonths[month - 1];
  const known = full && (name.length === 3 || full.toLowerCase() === name.toLowerCase() || /^sept$/i.test(name));
  return known ? month : undefined;
}

/** Two digits up to 29 lie in this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

const dayFirst = /^(\d{1,2})[-/ ]([a-z]{3,9})\.?[-/ ,]+(\d{4}|\d{2})$/i;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2}),? +(\d{4}|\d{2})$/i;

function namedDate(text: string): number | undefined {
  const day = dayFirst.exec(text);
  const [dayText, name, yearText] = day ? day.slice(1) : swapped(monthFirst.exec(text));
  const month = name === undefined ? undefined : monthOf(name);
  if (month === undefined) return undefined;
  const year = fullYear(yearText);
  const date = Number(dayText);
  return date >= 1 && date <= daysInMonth(year, month) ? dateToSerial(year, month, date) : undefined;
}

const swapped = (match: RegExpExecArray | null): string[] => (match ? [match[2], match[1], match[3]] : []);

const time = /\s+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(\s*[ap]m)?$/i;

function dateAndTime(text: string, read: ReadNumber): number | undefined {
  const clock = time.exec(text);
  const date = namedDate(clock ? text.slice(0, clock.index) : text);
  if (date === undefined) return undefined;
  const share = clock ? read(clock[0].trim()) : 0;
  return share === undefined ? undefined : date + share;
}

const fraction = /^(-?)(\d+) (\d+)\/(\d+)$/;
const inParentheses = /^\((\$?[\d,]*\.?\d+%?)\)$/;

function excelNumber(read: ReadNumber): ReadNumber {
  return (given) => {
    const text = given.trim();
    const mixed = fraction.exec(text);
    if (mixed) {
      const [, sign, whole, above, below] = mixed;
      const size = Number(whole) + Number(above) / Number(below);
      return Number(below) === 0 ? undefined : sign === "-" ? -size : size;
    }
    const negative = inParentheses.exec(text);
    if (negative) {
      const size = read(negative[1]);
      return size === undefined ? undefined : -size;
    }
    return dateAndTime(text, read) ?? read(text);
  };
}

/** Numbers are read as in the United States, whatever the language, as a formula's own are. */
export function numberReader(library: Library): ReadNumber {
  const locale = library.constants.DEFAULT_LOCALE;
  return excelNumber((text) => {
    try {
      return library.helpers.toNumber({ value: text }, locale);
    } catch {
      return undefined;
    }
  });
}
