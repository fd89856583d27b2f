/** Dates as they are typed: 2025-01-03 · 1/3/2025 · 3-Jan-25 · Jan 5, 2025 · 2025年1月3日 · 113/1/3 in Taiwan. */
import { dateToSerial, daysInMonth } from "../../cells/serialDates";
import { englishMonths } from "../../language/periods";
import type { Habits } from "./habits";
import type { Reading } from "./reading";

const yearNow = (): number => new Date().getFullYear();

/** Two digits up to 29 lie in this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

/** The Republic of China counts 1912 as its first year. */
const yearOfRepublic = (digits: string): number => Number(digits) + 1911;

/** Undefined where there is no such day. */
function serial(year: number, month: number, day: number): number | undefined {
  const isDay =
    year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? dateToSerial(year, month, day) : undefined;
}

function date(year: number, month: number, day: number, format: string): Reading | undefined {
  const value = serial(year, month, day);
  return value === undefined ? undefined : { kind: "date", value, format };
}

type Unit = "y" | "m" | "d";

/** The parts of 1/3/2025 by what they mean; undefined where that is not certain. */
function unitsOf(parts: readonly string[], { order }: Habits): readonly Unit[] | undefined {
  const [first, second, third] = parts.map((part) => part.length);
  if (second > 2 && third !== undefined) return undefined;
  if (third === undefined) {
    if (first === 4 && second <= 2) return ["y", "m"];
    if (first <= 2 && second === 4) return ["m", "y"];
    if (first > 2 || second > 2) return undefined;
    return order === "dmy" ? ["d", "m"] : ["m", "d"];
  }
  if (first === 4) return third <= 2 ? ["y", "m", "d"] : undefined;
  if (third === 4) return order === "dmy" ? ["d", "m", "y"] : ["m", "d", "y"];
  if (first > 2 || third > 2) return undefined;
  return [...order] as Unit[];
}

const inDigits = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/;
/** 31.12.2025, 31.12.25 and 31.12.; Excel reads 1.5 as a day too. */
const inDigitsWithPoints = /^(\d{1,4})(\.)(\d{1,4})(?:\.(\d{1,4})?\.?)?$/;

const unpaddedMonth = (shortDate: string) => (/dd/.test(shortDate) ? "dd" : "d");

/**
 * Written as the country does, a date is shown in its usual form, with all of its year; without a year by the name of its month,
 * as Excel does: that 1.5 became a day is then seen.
 */
function formatHere(units: readonly Unit[], separator: string, habits: Habits): string | undefined {
  const { shortDate, order, readsIdeographs } = habits;
  if (shortDate === undefined || /[^dmy]/.exec(shortDate)?.[0] !== separator) return undefined;
  if (units.join("") === order) return shortDate;
  if (units.length !== 2 || units.includes("y")) return undefined;
  if (readsIdeographs) return 'm"月"d"日"';
  return separator === "." ? `${unpaddedMonth(shortDate)}. mmm` : `${unpaddedMonth(shortDate)}-mmm`;
}

function fromDigits(text: string, habits: Habits): Reading | undefined {
  const found = inDigits.exec(text) ?? (habits.dateMark === "." ? inDigitsWithPoints.exec(text) : null);
  if (!found) return undefined;
  const [, first, separator, second, third] = found;
  if (habits.countsRepublic && /^1\d\d$/.test(first) && third && third.length < 3)
    return date(yearOfRepublic(first), Number(second), Number(third), `[$-404]e${separator}m${separator}d`);
  const parts = third === undefined ? [first, second] : [first, second, third];
  const units = unitsOf(parts, habits);
  if (!units) return undefined;
  const digits = (unit: Unit): string | undefined => parts[units.indexOf(unit)];
  const [year, month, day] = [digits("y"), digits("m") as string, digits("d")];
  const format = formatHere(units, separator, habits);
  if (format) {
    const serialYear = year === undefined ? yearNow() : fullYear(year);
    return date(serialYear, Number(month), Number(day ?? 1), format);
  }
  const padded = [month, day].some((part) => part !== undefined && /^0\d$/.test(part));
  const codes = { y: year?.length === 2 ? "yy" : "yyyy", m: padded ? "mm" : "m", d: padded ? "dd" : "d" };
  return date(
    year === undefined ? yearNow() : fullYear(year),
    Number(month),
    Number(day ?? 1),
    units.map((unit) => codes[unit]).join(separator),
  );
}

/** The number of a month's name, full or cut to three letters. */
function monthOf(name: string, { months }: Habits): number | undefined {
  const lower = name.toLowerCase();
  const plain = (each: string): string => each.toLowerCase().replace(/\.$/, "");
  for (const names of months) {
    const index = names.findIndex((each) => plain(each) === lower);
    if (index >= 0) return index + 1;
  }
  const month = englishMonths
    .map((full) => full.toLowerCase())
    .findIndex((full) => [full, full.slice(0, 3)].includes(lower === "sept" ? "sep" : lower));
  return month < 0 ? undefined : month + 1;
}

const dayFirst = /^(\d{1,2})(?:[-/ ]|\. ?)(\p{L}{3,10})\.?(?:[-/ ,]+(\d{4}|\d{1,2}))?$/iu;
const monthFirst = /^(\p{L}{3,10})\.? (\d{1,2})(?:, *| +)(\d{4}|\d{2})$/iu;
const monthAndNumber = /^(\p{L}{3,10})\.?(?:[-/ ]|, *)(\d{4}|\d{1,2})$/iu;

function fromName(text: string, habits: Habits): Reading | undefined {
  const day = dayFirst.exec(text);
  // 3. Januar: the point behind a day is of languages that write dates with points.
  if (day) return /\d\./.test(text) && habits.dateMark !== "." ? undefined : named(day[2], day[1], day[3], habits);
  const month = monthFirst.exec(text);
  if (month) return named(month[1], month[2], month[3], habits);
  const found = monthAndNumber.exec(text);
  const number = found && monthOf(found[1], habits);
  if (!number) return undefined;
  // Jan-25 is the day of this year, Jan-45 and Jan-2025 are months.
  const isDay = found[2].length < 3 && Number(found[2]) <= daysInMonth(yearNow(), number);
  return isDay
    ? named(found[1], found[2], undefined, habits)
    : date(fullYear(found[2]), number, 1, habits.dateMark === "." ? "mmm yy" : "mmm-yy");
}

function named(name: string, day: string, year: string | undefined, habits: Habits): Reading | undefined {
  const month = monthOf(name, habits);
  if (month === undefined) return undefined;
  const [short, long] = habits.dateMark === "." ? ["dd. mmm", "dd. mmm yy"] : ["d-mmm", "d-mmm-yy"];
  return year === undefined
    ? date(yearNow(), month, Number(day), short)
    : date(fullYear(year.padStart(2, "0")), month, Number(day), long);
}

const inIdeographs = /^(民[國国])? ?(\d{1,4}) ?年 ?(\d{1,2}) ?月 ?(?:(\d{1,2}) ?[日號号])?$/;
const inIdeographsWithoutYear = /^(\d{1,2}) ?月 ?(\d{1,2}) ?[日號号]$/;

function fromIdeographs(text: string, habits: Habits): Reading | undefined {
  const { language, readsIdeographs, countsRepublic } = habits;
  if (!readsIdeographs) return undefined;
  const short = inIdeographsWithoutYear.exec(text);
  if (short) return date(yearNow(), Number(short[1]), Number(short[2]), 'm"月"d"日"');
  const found = inIdeographs.exec(text);
  if (!found) return undefined;
  const [, republic, year, month, day] = found;
  const rest = day === undefined ? 'm"月"' : 'm"月"d"日"';
  const here = [Number(month), Number(day ?? 1)] as const;
  if (republic && language !== "en") return date(yearOfRepublic(year), ...here, `"民國"[$-404]e"年"${rest}`);
  if (year.length === 3 && countsRepublic) return date(yearOfRepublic(year), ...here, `[$-404]e"年"${rest}`);
  // Year 25 is 2025 on the mainland and may be 1936 in Taiwan.
  if (!republic && (year.length === 4 || (year.length === 2 && language === "cn")))
    return date(fullYear(year), ...here, `yyyy"年"${rest}`);
  return undefined;
}

/** The year before an era's first one. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };
const inEra = /^(令和|平成|昭和|[RHS]) ?(元|\d{1,2})(?:年 ?(\d{1,2})月 ?(\d{1,2})日|[./](\d{1,2})[./](\d{1,2}))$/i;

function fromEra(text: string, { countsEras }: Habits): Reading | undefined {
  const found = countsEras ? inEra.exec(text) : null;
  if (!found) return undefined;
  const [, era, year, month, day, dottedMonth, dottedDay] = found;
  const before = eras[era.toUpperCase()] ?? 0;
  const counted = before + (year === "元" ? 1 : Number(year));
  return date(counted, Number(month ?? dottedMonth), Number(day ?? dottedDay), 'yyyy"年"m"月"d"日"');
}

/** `text` is trimmed and in half-width characters. */
export function readDate(text: string, habits: Habits): Reading | undefined {
  return fromDigits(text, habits) ?? fromName(text, habits) ?? fromIdeographs(text, habits) ?? fromEra(text, habits);
}
