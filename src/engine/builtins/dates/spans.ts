/** Days, weeks and months between dates. */
import { dateToSerial, isMonthEnd, serialToDate } from "../../../cells/serialDates";
import { date, logical, number, optional, text, whole } from "../arguments";
import { type Argument, type Builtin, builtin } from "../builtin";
import { monthsLater } from "../financial/coupons";
import { yearFrac } from "../financial/yearFraction";
import { within } from "../refusal";

const start = date("start_date");
const end = date("end_date");

/** A time within half a second of midnight is the next day's to DAYS360, as Excel answers, and to no other function. */
function dayOfSecond(name: "start_date" | "end_date"): Argument<number> {
  const day = date(name);
  const { read, ...rest } = number(name);
  return {
    ...rest,
    read: (given, around) => day.read([{ value: read(given, around) + 0.5 / 86_400 }], around),
  };
}

/** The last of a month counts as the 30th at the start; at the end only a 31st does, and only after a 30th. */
function days360(from: number, to: number, european: boolean): number {
  const [first, last] = [serialToDate(from), serialToDate(to)];
  const startsAtEnd = european ? first.day === 31 : isMonthEnd(first);
  const firstDay = startsAtEnd ? 30 : first.day;
  const lastDay = last.day === 31 && (european || firstDay >= 30) ? 30 : last.day;
  // A 31st after an earlier day counts as the first of the next month, which is the same as day 31.
  return (last.year - first.year) * 360 + (last.month - first.month) * 30 + lastDay - firstDay;
}

function wholeMonths(from: number, to: number): number {
  const [first, last] = [serialToDate(from), serialToDate(to)];
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return last.day < first.day ? months - 1 : months;
}

const spans: Readonly<Record<string, (from: number, to: number) => number>> = {
  Y: (from, to) => Math.floor(wholeMonths(from, to) / 12),
  M: wholeMonths,
  D: (from, to) => to - from,
  YM: (from, to) => wholeMonths(from, to) % 12,
  MD(from, to) {
    const [first, last] = [serialToDate(from), serialToDate(to)];
    if (last.day >= first.day) return last.day - first.day;
    return to - dateToSerial(last.year, last.month - 1, first.day);
  },
  YD(from, to) {
    const [first, last] = [serialToDate(from), serialToDate(to)];
    const same = dateToSerial(last.year, first.month, first.day);
    return to - (same <= to ? same : dateToSerial(last.year - 1, first.month, first.day));
  },
};

/** Sunday 0 to Saturday 6. */
const weekdayOf = (serial: number): number => (((Math.floor(serial) - 1) % 7) + 7) % 7;

/** The weekday, counted as in weekdayOf, with which the week begins under a numbering; undefined when there is none. */
function firstWeekday(kind: number): number | undefined {
  if (kind === 1) return 0;
  if (kind === 2) return 1;
  return kind >= 11 && kind <= 17 ? (kind - 10) % 7 : undefined;
}

function isoWeek(serial: number): number {
  const thursday = serial + 3 - ((weekdayOf(serial) + 6) % 7);
  return Math.floor((thursday - dateToSerial(serialToDate(thursday).year, 1, 1)) / 7) + 1;
}

function weekNumber(serial: number, kind: number): number {
  if (kind === 21) return isoWeek(serial);
  const first = firstWeekday(kind);
  within(first !== undefined, "return_type");
  const newYear = dateToSerial(serialToDate(serial).year, 1, 1);
  const before = (weekdayOf(newYear) - (first as number) + 7) % 7;
  return Math.floor((serial - newYear + before) / 7) + 1;
}

export const spanFunctions: readonly Builtin[] = [
  yearFrac,
  builtin(
    "DAYS360",
    {
      en: "Days between two dates in years of twelve months of 30 days.",
      tw: "以每月 30 天、每年 360 天計算的日數。",
      cn: "以每月 30 天、每年 360 天计算的天数。",
    },
    [dayOfSecond("start_date"), dayOfSecond("end_date"), optional(logical("method"), false)],
    (from, to, european) => days360(from, to, european),
  ),
  builtin(
    "DAYS",
    { en: "Days from one date to another.", tw: "兩日期之間的天數。", cn: "两日期之间的天数。" },
    [end, start],
    (to, from) => to - from,
  ),
  builtin(
    "DATEDIF",
    {
      en: "Whole years, months or days between two dates.",
      tw: "兩日期之間的整年、整月或日數。",
      cn: "两日期之间的整年、整月或天数。",
    },
    [start, end, text("unit")],
    (from, to, unit) => {
      within(from <= to, "start_date");
      const span = spans[unit.toUpperCase()];
      within(span !== undefined, "unit");
      return span(from, to);
    },
  ),
  builtin(
    "WEEKNUM",
    { en: "The number of the week in the year.", tw: "日期在一年中的週次。", cn: "日期在一年中的周数。" },
    [date("serial_number"), optional(whole("return_type"), 1)],
    weekNumber,
  ),
  builtin(
    "ISOWEEKNUM",
    { en: "The ISO number of the week in the year.", tw: "日期的 ISO 週次。", cn: "日期的 ISO 周数。" },
    [date("date")],
    isoWeek,
  ),
  builtin(
    "WEEKDAY",
    { en: "The number of the day in the week.", tw: "日期是星期幾的編號。", cn: "日期是星期几的编号。" },
    [date("serial_number"), optional(whole("return_type"), 1)],
    (serial, kind) => {
      if (kind === 3) return (weekdayOf(serial) + 6) % 7;
      const first = firstWeekday(kind);
      within(first !== undefined, "return_type");
      return ((weekdayOf(serial) - (first as number) + 7) % 7) + 1;
    },
  ),
  builtin(
    "EDATE",
    { en: "The date so many months on.", tw: "幾個月之後（或之前）的日期。", cn: "几个月之后（或之前）的日期。" },
    [start, whole("months")],
    (from, months) => inCalendar(monthsLater(from, months, false)),
    "date",
  ),
  builtin(
    "EOMONTH",
    {
      en: "The last day of the month so many months on.",
      tw: "幾個月之後（或之前）該月的最後一天。",
      cn: "几个月之后（或之前）该月的最后一天。",
    },
    [start, whole("months")],
    (from, months) => inCalendar(monthsLater(from, months, true)),
    "date",
  ),
  builtin(
    "DATE",
    { en: "The date of a year, month and day.", tw: "由年、月、日組成的日期。", cn: "由年、月、日组成的日期。" },
    [number("year"), number("month"), number("day")],
    (year, month, day) => {
      const given = Math.floor(year);
      within(given >= 0 && given < 10000, "year");
      const monthly = dateToSerial(given < 1900 ? given + 1900 : given, Math.floor(month), 1);
      // A month beyond the calendar is refused, whatever the days that would lead back.
      return inCalendar(inCalendar(monthly) + Math.floor(day) - 1);
    },
    "date",
  ),
];

function inCalendar(serial: number): number {
  within(serial >= 0 && serial < dateToSerial(10000, 1, 1), "start_date");
  return serial;
}
