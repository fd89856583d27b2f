/** The forms in which files write days, weeks, months, quarters, halves and years. */
import { endOfMonth, serialOf } from "../../cells/calendar";
import { monthNamed } from "./months";
import type { DateOrder, DateReading, Period } from "./reading";

const [earliestYear, latestYear] = [1600, 2199];
/** 2199-12-31; beyond it six digits are a year and a month. */
const latestSerial = 109_574;
const firstRepublicYear = 1911;

/** Two digits up to 29 lie in this century, as in Excel. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

const isYear = (year: number): boolean => year >= earliestYear && year <= latestYear;

const dayOf = (year: number, month: number, day: number): number | undefined =>
  isYear(year) ? serialOf(year, month, day) : undefined;

const fixed = (year: string, month: number | string, day: string, more: Partial<DateReading> = {}): DateReading => ({
  period: "day",
  day: dayOf(fullYear(year), Number(month), Number(day)),
  ...more,
});

const republic = (year: string): string => String(Number(year) + firstRepublicYear);
const inEra = (year: string): string => (year.length === 3 ? republic(year) : year);

function open(
  readings: Readonly<Partial<Record<DateOrder, number | undefined>>>,
  more: Partial<DateReading> = {},
): DateReading {
  const days = Object.fromEntries(Object.entries(readings).filter(([, day]) => day !== undefined));
  return { period: "day", ...(Object.keys(days).length > 0 && { days }), ...more };
}

const lastOf = (period: Period, year: string | number, month: number, more: Partial<DateReading> = {}): DateReading => {
  const full = typeof year === "string" ? fullYear(year) : year;
  const isReal = isYear(full) && month >= 1 && month <= 12;
  return { period, day: isReal ? endOfMonth(full, month) : undefined, ...more };
};

/** The Sunday of an ISO week, or the day of it that is named. */
function week(year: string, number: string, day = "7"): DateReading {
  const fourth = serialOf(Number(year), 1, 4) as number;
  const monday = fourth - ((((fourth - 2) % 7) + 7) % 7);
  const next = serialOf(Number(year) + 1, 1, 4) as number;
  const weeks = (next - ((((next - 2) % 7) + 7) % 7) - monday) / 7;
  const isReal = isYear(Number(year)) && Number(number) >= 1 && Number(number) <= weeks;
  return {
    period: day === "7" ? "week" : "day",
    day: isReal ? monday + 7 * (Number(number) - 1) + Number(day) - 1 : undefined,
  };
}

/** Two digits for the year, which may stand first or last. */
function shortYear(first: string, second: string, third: string, dotted: boolean): DateReading {
  const yearFirst = first.length === 2;
  const yearLast = third.length === 2;
  // Republican years of two digits are those from 1961 to 2010.
  const isRepublic = yearFirst && Number(first) >= 50;
  return open(
    {
      dmy: yearLast ? dayOf(fullYear(third), Number(second), Number(first)) : undefined,
      mdy: yearLast && !dotted ? dayOf(fullYear(third), Number(first), Number(second)) : undefined,
      ymd: yearFirst ? dayOf(fullYear(first), Number(second), Number(third)) : undefined,
      roc: isRepublic ? dayOf(Number(republic(first)), Number(second), Number(third)) : undefined,
    },
    { shortYear: true },
  );
}

/** A year before 年: of four digits, of the Republic with three, of either with two. */
function hanYear(year: string, month: number, day?: string): DateReading {
  const period: Period = day === undefined ? "month" : "day";
  const at = (full: number) =>
    day === undefined
      ? isYear(full) && month >= 1 && month <= 12
        ? endOfMonth(full, month)
        : undefined
      : dayOf(full, month, Number(day));
  if (year.length === 4) return { period, day: at(Number(year)) };
  if (year.length === 3) return { period, day: at(Number(republic(year))) };
  const isRepublic = Number(year) >= 50;
  return {
    ...open({ ymd: at(fullYear(year)), roc: isRepublic ? at(Number(republic(year))) : undefined }),
    period,
    shortYear: true,
  };
}

const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };
const ordinals = ["first", "second", "third", "fourth"];
const hanQuarters = "一二三四";
const quarterOf = (written: string): number =>
  hanQuarters.includes(written) ? hanQuarters.indexOf(written) + 1 : Number(written);

/** 240102; what can also be a year and a month is that. */
function shortDigits(text: string): DateReading | undefined {
  const day = dayOf(fullYear(text.slice(0, 2)), Number(text.slice(2, 4)), Number(text.slice(4)));
  return day === undefined ? undefined : { period: "day", day, digits: "compact", shortYear: true };
}

/** Digits alone. */
function fromDigits(text: string): DateReading | undefined {
  const whole = text.replace(/\.\d+$/, "");
  const rest = Number(`0${text.slice(whole.length)}`);
  const number = Number(whole);
  switch (whole.length) {
    case 4:
      if (rest > 0 || text.includes(".")) return undefined;
      return isYear(number) ? lastOf("year", number, 12, { digits: "year" }) : undefined;
    case 5:
      return {
        period: "day",
        day: number,
        digits: "serial",
        ...(rest > 0 && { time: Math.round(rest * 86_400) }),
        ...(/^1\d\d(0[1-9]|1[0-2])$/.test(text) && {
          rocMonth: endOfMonth(Number(republic(text.slice(0, 3))), Number(text.slice(3))),
        }),
      };
    case 6:
      if (number <= latestSerial)
        return { period: "day", day: number, digits: "serial", ...(rest > 0 && { time: Math.round(rest * 86_400) }) };
      if (text !== whole) return undefined;
      if (!isYear(Number(whole.slice(0, 4)))) return shortDigits(whole);
      // No month has such a number, but a week may.
      if (Number(whole.slice(4)) > 12) return { ...week(whole.slice(0, 4), whole.slice(4)), digits: "yearMonth" };
      return lastOf("month", whole.slice(0, 4), Number(whole.slice(4)), { digits: "yearMonth" });
    case 7:
      if (text !== whole || !/^1[0-9]\d(0[1-9]|1[0-2])/.test(whole)) return undefined;
      return fixed(republic(whole.slice(0, 3)), whole.slice(3, 5), whole.slice(5), { digits: "compact" });
    case 8: {
      if (text !== whole) return undefined;
      const day = dayOf(Number(whole.slice(0, 4)), Number(whole.slice(4, 6)), Number(whole.slice(6)));
      if (day !== undefined) return { period: "day", day, digits: "compact" };
      if (isYear(Number(whole.slice(0, 4)))) return { period: "day", digits: "compact" };
      const year = Number(whole.slice(4));
      return open(
        {
          dmy: dayOf(year, Number(whole.slice(2, 4)), Number(whole.slice(0, 2))),
          mdy: dayOf(year, Number(whole.slice(0, 2)), Number(whole.slice(2, 4))),
        },
        { digits: "compact" },
      );
    }
    case 10:
      return number >= 1e9 && number < 7.3e9 ? unix(number + rest) : undefined;
    case 13:
      return unix(number / 1000);
    case 14:
      return {
        ...fixed(whole.slice(0, 4), whole.slice(4, 6), whole.slice(6, 8), { digits: "compact" }),
        time: Number(whole.slice(8, 10)) * 3600 + Number(whole.slice(10, 12)) * 60 + Number(whole.slice(12)),
      };
    case 16:
      return unix(number / 1e6);
    case 19:
      return unix(number / 1e9);
    default:
      return undefined;
  }
}

/** At its day in UTC. */
function unix(seconds: number): DateReading {
  const day = Math.floor(seconds / 86_400);
  return { period: "day", day: day + 25_569, time: seconds - day * 86_400, digits: "unix" };
}

type Parts = readonly string[];
const letters = "([A-Za-zÀ-ÿ]{3,10})\\.?";

/** Undefined where the letters are no month. */
const named = (name: string, make: (month: number) => DateReading): DateReading | undefined => {
  const month = monthNamed(name);
  return month === undefined ? undefined : { ...make(month), named: true };
};

const shapes: readonly (readonly [RegExp, (parts: Parts) => DateReading | undefined])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, ([, year, , month, day]) => fixed(year, month, day)],
  [
    /^(1\d\d)([-/.])(\d{1,2})\2(\d{1,2})$/,
    ([, year, , month, day]) => fixed(republic(year), month, day, { republic: true }),
  ],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([, day, month, year]) => fixed(year, month, day)],
  [
    /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/,
    ([, first, , second, year]) =>
      open({
        dmy: dayOf(Number(year), Number(second), Number(first)),
        mdy: dayOf(Number(year), Number(first), Number(second)),
      }),
  ],
  [
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{1,2})$/,
    ([, first, mark, second, third]) => shortYear(first, second, third, mark === "."),
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:de )?${letters}(?: de)?[-/ ,]*'?(\\d{4}|\\d{2})$`, "i"),
    ([, day, name, year]) =>
      named(name, (month) =>
        year.length === 4
          ? fixed(year, month, day)
          : open(
              {
                dmy: dayOf(fullYear(year), month, Number(day)),
                ymd: day.length === 2 ? dayOf(fullYear(day), month, Number(year)) : undefined,
              },
              { shortYear: true },
            ),
      ),
  ],
  [
    new RegExp(`^${letters}[- ]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[- ]+)'?(\\d{4}|\\d{2})$`, "i"),
    ([, name, day, year]) => named(name, (month) => fixed(year, month, day)),
  ],
  [
    new RegExp(`^(\\d{4})[-/ ]${letters}[-/ ](\\d{1,2})$`, "i"),
    ([, year, name, day]) => named(name, (month) => fixed(year, month, day)),
  ],
  // SEP '24: the apostrophe stands for the digits of the century.
  [
    new RegExp(`^${letters}[- ]?['’](\\d{2})$`, "i"),
    ([, name, year]) => named(name, (month) => lastOf("month", year, month)),
  ],
  [
    // "Feb 10" is a day whose year is elsewhere, Feb-10 and Feb '10 are months.
    new RegExp(`^${letters}(?:[-/ ,]*'?(?=\\d{4})|(?:[-/]| ?')(?=\\d{2}$))(\\d{4}|\\d{2})$`, "i"),
    ([, name, year]) =>
      named(name, (month) => lastOf("month", year, month, year.length === 2 ? { shortYear: true } : {})),
  ],
  [
    new RegExp(`^(\\d{4})[-/: ]?${letters}$`, "i"),
    ([, year, name]) => named(name, (month) => lastOf("month", year, month)),
  ],
  [/^(\d{4})(?:[-/]|[-: ]?M)(\d{1,2})$/i, ([, year, month]) => lastOf("month", year, Number(month))],
  [/^(\d{4})\.(\d{2})$/, ([, year, month]) => lastOf("month", year, Number(month), { digits: "yearMonth" })],
  // October where a program has dropped a 0: the column settles it (periods.ts).
  [/^(\d{4})\.([1-9])$/, ([, year, month]) => lastOf("month", year, Number(month), { digits: "yearMonth" })],
  [/^(1\d\d)[-/](\d{1,2})$/, ([, year, month]) => lastOf("month", republic(year), Number(month))],
  [/^(\d{1,2})[-/](\d{4})$/, ([, month, year]) => lastOf("month", year, Number(month))],
  [/^(\d{2})\.(\d{4})$/, ([, month, year]) => lastOf("month", year, Number(month), { digits: "yearMonth" })],
  [/^(\d{4})[-:/ ]*Q([1-4])$/i, ([, year, quarter]) => lastOf("quarter", year, 3 * Number(quarter))],
  [/^(1\d\d)[-:/ ]*Q([1-4])$/i, ([, year, quarter]) => lastOf("quarter", republic(year), 3 * Number(quarter))],
  // Quarters of France, Spain and Brazil.
  [/^(\d{4})[-/ ]?T([1-4])$/i, ([, year, quarter]) => lastOf("quarter", year, 3 * Number(quarter))],
  [/^T([1-4])[-/ ]?'?(\d{4}|\d{2})$/i, ([, quarter, year]) => lastOf("quarter", year, 3 * Number(quarter))],
  [/^([1-4])T[-/ ]?'?(\d{4}|\d{2})$/i, ([, quarter, year]) => lastOf("quarter", year, 3 * Number(quarter))],
  [/^(\d{4})[-: ]?([1-4])Q$/i, ([, year, quarter]) => lastOf("quarter", year, 3 * Number(quarter))],
  [/^Q([1-4])[-/:, ]*'?(\d{4}|\d{2})$/i, ([, quarter, year]) => lastOf("quarter", year, 3 * Number(quarter))],
  [
    /^([1-4])(?:st|nd|rd|th) quarter,?(?: of)? (\d{4})$/i,
    ([, quarter, year]) => lastOf("quarter", year, 3 * Number(quarter)),
  ],
  [
    /^(first|second|third|fourth) quarter,?(?: of)? (\d{4})$/i,
    ([, name, year]) => lastOf("quarter", year, 3 * (1 + ordinals.indexOf(name.toLowerCase()))),
  ],
  [/^([1-4])Q[-/:, ]*'?(\d{4}|\d{2})$/i, ([, quarter, year]) => lastOf("quarter", year, 3 * Number(quarter))],
  [
    /^(\d{4}) ?年? ?(?:第 ?)?([1-4一二三四]) ?季度?$/,
    ([, year, quarter]) => lastOf("quarter", year, 3 * quarterOf(quarter)),
  ],
  [/^(\d{4}) ?年 ?Q([1-4])$/i, ([, year, quarter]) => lastOf("quarter", year, 3 * Number(quarter))],
  [
    /^(?:民[國国] ?)?(1\d\d) ?年 ?第? ?([1-4一二三四]) ?季度?$/,
    ([, year, quarter]) => lastOf("quarter", republic(year), 3 * quarterOf(quarter)),
  ],
  [/^(\d{4})[-: ]?[HS]([12])$/i, ([, year, half]) => lastOf("half", year, 6 * Number(half))],
  [/^H([12])[-/, ]*'?(\d{4}|\d{2})$/i, ([, half, year]) => lastOf("half", year, 6 * Number(half))],
  [/^([12])H[-/, ]*'?(\d{4}|\d{2})$/i, ([, half, year]) => lastOf("half", year, 6 * Number(half))],
  [/^(\d{4}) ?年 ?([上下])半年$/, ([, year, half]) => lastOf("half", year, half === "上" ? 6 : 12)],
  [/^(\d{4})[- ]?W(\d{1,2})(?:-([1-7]))?$/i, ([, year, number, day]) => week(year, number, day)],
  [/^(?:W|week|KW|CW) ?(\d{1,2})[-/, ]+(\d{4})$/i, ([, number, year]) => week(year, number)],
  [/^(\d{4}) ?年 ?第? ?(\d{1,2}) ?[周週]$/, ([, year, number]) => week(year, number)],
  [
    /^(?:西元|公元)? ?(\d{4}|\d{2}|1\d\d) ?年 ?(\d{1,2}) ?月(?:份| ?(\d{1,2}) ?[日號号]?)?$/,
    ([, year, month, day]) => hanYear(year, Number(month), day),
  ],
  [
    /^民[國国] ?(\d{1,3}) ?年(?: ?(\d{1,2}) ?月(?:份| ?(\d{1,2}) ?[日號号]?)?)?$/,
    ([, year, month, day]) =>
      month === undefined ? lastOf("year", Number(republic(year)), 12) : hanYear(republic(year), Number(month), day),
  ],
  [
    /^(令和|平成|昭和|[RHS])(元|\d{1,2})(?:年|\.)(\d{1,2})(?:月|\.)(\d{1,2})日?$/,
    ([, era, year, month, day]) => fixed(String(eras[era] + (year === "元" ? 1 : Number(year))), month, day),
  ],
  [
    /^(令和|平成|昭和)(元|\d{1,2})年(\d{1,2})月分?$/,
    ([, era, year, month]) => lastOf("month", eras[era] + (year === "元" ? 1 : Number(year)), Number(month)),
  ],
  // The ten days that begin a month, those in its middle, and those up to its end.
  [
    /^(\d{4}|1\d\d) ?年 ?(\d{1,2}) ?月 ?([上中下])旬$/,
    ([, year, month, part]) =>
      part === "下"
        ? { ...lastOf("month", inEra(year), Number(month)), period: "day" }
        : fixed(inEra(year), month, part === "上" ? "10" : "20"),
  ],
  [
    /^(\d{8})[ T](\d{2})(\d{2})(\d{2})?Z?$/,
    ([, day, hour, minute, second = "0"]) => {
      const found = fromDigits(day);
      return found && { ...found, digits: undefined, time: Number(hour) * 3600 + Number(minute) * 60 + Number(second) };
    },
  ],
  // What is summed up since the year began stands at the end of its last month.
  [
    /^(\d{4}|1\d\d) ?年 ?(\d{1,2}) ?月?(?:[-—~]|至|到)(\d{1,2}) ?月(?:份)?$/,
    ([, year, first, last]) =>
      Number(first) < Number(last) ? lastOf("month", inEra(year), Number(last)) : { period: "month" },
  ],
  [/^(\d{4}) ?年$/, ([, year]) => lastOf("year", year, 12)],
  // Actual and estimated, as analysts mark years.
  [/^(\d{4}) ?[AEF]$/, ([, year]) => lastOf("year", year, 12)],
  [/^(\d{4}) ?年度$/, ([, year]) => lastOf("year", year, 12, { fiscalYear: true })],
  [/^(?:民[國国] ?)?(1\d\d) ?年度$/, ([, year]) => lastOf("year", republic(year), 12)],
  [/^CY ?'?(\d{4}|\d{2})$/i, ([, year]) => lastOf("year", year, 12)],
  [/^Q([1-4])[- ]?CY ?'?(\d{4}|\d{2})$/i, ([, quarter, year]) => lastOf("quarter", year, 3 * Number(quarter))],
  [/^([1-4])Q[- ]?CY ?'?(\d{4}|\d{2})$/i, ([, quarter, year]) => lastOf("quarter", year, 3 * Number(quarter))],
  [/^(1\d\d) ?年$/, ([, year]) => lastOf("year", republic(year), 12)],
  [/^(\d{4}) ?\[YR\d{4}\]$/, ([, year]) => lastOf("year", year, 12)],
];

/** What the text says without weekday and clock; undefined where it is written like no date. */
export function readShape(given: string): DateReading | undefined {
  // A program that counts in floating point writes 20240102.0.
  const text = given.replace(/^(\d{4}|\d{6}|\d{8})\.0$/, "$1");
  // A day's number does not begin with 0; 01022024 does.
  if (/^[1-9]\d*(\.\d+)?$|^0\d{7}$/.test(text)) {
    const digits = fromDigits(text);
    if (digits) return digits;
  }
  for (const [shape, read] of shapes) {
    const found = shape.exec(text);
    const reading = found && read(found);
    if (reading) return reading;
  }
  return undefined;
}
