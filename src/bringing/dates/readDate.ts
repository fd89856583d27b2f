/** One cell as a date. */
import { halfWidth } from "../../cells/halfWidth";
import { isShown, type RawCell } from "../grid";
import { westernDigits } from "../numbers/westernDigits";
import { around } from "./clock";
import type { DateOrder, DateReading } from "./reading";
import { readShape } from "./shapes";

const longest = 50;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

const weekdayOf = (serial: number): number => (((Math.floor(serial) - 2) % 7) + 7) % 7;

/** Korean writes the signs of Chinese; blanks behind dots and slashes say nothing. */
function tidy(text: string): string {
  return (
    westernDigits(halfWidth(text))
      .replace(/[\u00A0\u2009\u202F\s]+/g, " ")
      .replace(/[\u2010-\u2013\u2212]/g, "-")
      .replace(/년 ?/g, "年")
      .replace(/월 ?/g, "月")
      .replace(/일/g, "日")
      .replace(/ *(?:\((?:p|r|e|f)\)|[*†‡]+)$/i, "")
      // "Week ending 5 Jan 2024"; "Jan 11, 2024 (Dec)" was released on the day that it names.
      .replace(
        /^(?:w\/e|week end(?:ing|ed)|month end(?:ing|ed)|quarter end(?:ing|ed)|(?:fiscal )?year end(?:ing|ed)|12 months(?: end(?:ing|ed))?|as of|as at|at) +(?=[\dA-Z])/i,
        "",
      )
      .replace(/(?<=\d) \((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4])[a-z]*\)(?=$| \d{1,2}:\d\d)/i, "")
      .trim()
  );
}

const joined = (text: string): string => text.replace(/([./-]) +(?=\d)/g, "$1").replace(/^([\d.]+)\.$/, "$1");

function fitting(reading: DateReading, weekday: number): DateReading {
  const { day, days, ...rest } = reading;
  if (reading.period !== "day") return reading;
  if (days) {
    const fit = Object.entries(days).filter(([, each]) => weekdayOf(each) === weekday);
    return fit.length > 0 ? { ...rest, days: Object.fromEntries(fit) as Partial<Record<DateOrder, number>> } : rest;
  }
  return day !== undefined && weekdayOf(day) === weekday ? reading : rest;
}

const longestRange = 366;

/** 2024-01-01 – 2024-01-07 stands at its last day. */
function lastOfRange(text: string): DateReading | undefined {
  const [from, to, ...more] = text.split(/ (?:-|–|to|bis|至) |~| ?至 ?/);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const [start, end] = [readShape(joined(from.trim())), readShape(joined(to.trim()))];
  if (start?.day === undefined || end?.day === undefined || start.digits || end.digits) return undefined;
  return end.day >= start.day && end.day - start.day <= longestRange ? { period: "day", day: end.day } : undefined;
}

/** Undefined where the cell is written like no date; a reading without a day where no calendar has it. */
export function readDate(cell: RawCell): DateReading | undefined {
  if (typeof cell === "number") return readShape(String(cell));
  if (isShown(cell)) {
    if (cell.as !== "day") return undefined;
    const day = Math.floor(cell.value);
    const time = Math.round((cell.value - day) * 86_400);
    return { period: "day", day, ...(time > 0 && { time }), ...(cell.period && { shown: cell.period }) };
  }
  if (cell.length > longest || cell.length < 4 || !/[元\p{Nd}]/u.test(cell)) return undefined;
  if (iso.test(cell)) return readShape(cell);
  const text = tidy(cell);
  const { date, time, weekday } = around(text);
  const found = readShape(joined(date));
  if (!found) return lastOfRange(text);
  const reading = weekday === undefined || weekday < 0 ? found : fitting(found, weekday);
  return time === undefined ? reading : { ...reading, time };
}
