/** Workdays: counted by whole weeks and the days over, so that no span takes longer than its holidays. */
import { lastSerial } from "../../../cells/serialDates";
import { numberIn } from "../../compiler/coerce";
import type { Scalar } from "../../compiler/values";
import { cellsOf, date, optional, range, value, whole } from "../arguments";
import { type Argument, type Builtin, builtin, type Surroundings } from "../builtin";
import { Refusal, refuse, within } from "../refusal";

/** Monday first; true is a day off. */
type Week = readonly boolean[];

const daysOff = (...days: readonly number[]): Week => Array.from({ length: 7 }, (_, day) => days.includes(day));

const saturdayAndSunday = daysOff(5, 6);

/** Monday 0 to Sunday 6. */
const weekdayOf = (serial: number): number => (((serial - 2) % 7) + 7) % 7;

function weekOf(cell: Scalar | undefined): Week {
  const given = cell?.value;
  if (typeof given === "string") {
    if (!/^[01]{7}$/.test(given)) refuse("#VALUE!", "outside", { argument: "weekend" });
    return [...given].map((digit) => digit === "1");
  }
  const code = Math.trunc(Number(given ?? 0));
  if (code >= 1 && code <= 7) return daysOff((code + 4) % 7, (code + 5) % 7);
  within(code >= 11 && code <= 17, "weekend");
  return daysOff((code - 5) % 7);
}

const weekendArgument = {
  ...value("weekend"),
  read: ([given]: readonly unknown[]) => weekOf(given as Scalar),
} as Argument<Week>;

/** The days of a range, each once and in order; blanks are none. */
function holidaysOf(cells: readonly Scalar[], { readNumber }: Surroundings): number[] {
  const days = new Set<number>();
  for (const cell of cells) {
    if (cell.value === null || cell.value === undefined) continue;
    const serial =
      typeof cell.value === "boolean"
        ? refuse("#VALUE!", "textForNumber", { text: String(cell.value) })
        : numberIn(cell, readNumber);
    if (typeof serial !== "number") throw new Refusal(serial);
    within(serial >= 0 && serial <= lastSerial, "holidays");
    days.add(Math.floor(serial));
  }
  return [...days].sort((a, b) => a - b);
}

const holidaysArgument: Argument<readonly number[]> = {
  ...range("holidays"),
  optional: true,
  read: ([given], around) => (given === undefined ? [] : holidaysOf(cellsOf(given), around)),
};

const workdaysAWeek = (week: Week): number => week.filter((off) => !off).length;

/** From the first day to the last, both counted. */
function countBetween(first: number, last: number, week: Week, holidays: readonly number[]): number {
  const days = last - first + 1;
  const weeks = Math.floor(days / 7);
  let count = weeks * workdaysAWeek(week);
  for (let day = first + weeks * 7; day <= last; day++) if (!week[weekdayOf(day)]) count++;
  for (const day of holidays) if (day >= first && day <= last && !week[weekdayOf(day)]) count--;
  return count;
}

function netWorkdays(start: number, end: number, week: Week, holidays: readonly number[]): number {
  return start <= end ? countBetween(start, end, week, holidays) : -countBetween(end, start, week, holidays);
}

/** So many workdays on, holidays among them left out of account. */
function withoutHolidays(start: number, days: number, week: Week): number {
  const step = Math.sign(days);
  const aWeek = workdaysAWeek(week);
  const weeks = Math.max(0, Math.floor(Math.abs(days) / aWeek) - 1);
  let day = start + step * weeks * 7;
  for (let left = Math.abs(days) - weeks * aWeek; left > 0; ) {
    day += step;
    if (!week[weekdayOf(day)]) left--;
  }
  return day;
}

function workday(start: number, days: number, week: Week, holidays: readonly number[]): number {
  if (workdaysAWeek(week) === 0) refuse("#VALUE!", "outside", { argument: "weekend" });
  within(Math.abs(days) <= lastSerial, "days");
  const step = Math.sign(days);
  let day = withoutHolidays(start, days, week);
  for (const holiday of step > 0 ? holidays : [...holidays].reverse()) {
    const isPassed = (holiday - start) * step > 0 && (day - holiday) * step >= 0;
    if (step !== 0 && isPassed && !week[weekdayOf(holiday)]) day = withoutHolidays(day, step, week);
  }
  within(day >= 0 && day <= lastSerial, "days");
  return day;
}

const start = date("start_date");
const end = date("end_date");
const days = whole("days");
const weekend = optional(weekendArgument, saturdayAndSunday);

const netText = {
  en: "The workdays between two dates, both counted.",
  tw: "兩日期間的工作日數，含首尾。",
  cn: "两日期间的工作日数，含首尾。",
};
const workdayText = {
  en: "The date so many workdays away.",
  tw: "若干工作日之後的日期。",
  cn: "若干工作日之后的日期。",
};

export const workdayFunctions: readonly Builtin[] = [
  builtin("NETWORKDAYS", netText, [start, end, holidaysArgument], (first, last, holidays) =>
    netWorkdays(first, last, saturdayAndSunday, holidays),
  ),
  builtin("NETWORKDAYS.INTL", netText, [start, end, weekend, holidaysArgument], netWorkdays),
  builtin(
    "WORKDAY",
    workdayText,
    [start, days, holidaysArgument],
    (from, count, holidays) => workday(from, count, saturdayAndSunday, holidays),
    "date",
  ),
  builtin("WORKDAY.INTL", workdayText, [start, days, weekend, holidaysArgument], workday, "date"),
];
