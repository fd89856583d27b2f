/** One cell as a date. */
import { halfWidth } from "../../cells/halfWidth";
import { isShown, type RawCell } from "../grid";
import { around } from "./clock";
import type { DateOrder, DateReading } from "./reading";
import { readShape } from "./shapes";

const longest = 50;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

const weekdayOf = (serial: number): number => (((Math.floor(serial) - 2) % 7) + 7) % 7;

/** Korean writes the signs of Chinese; blanks behind dots and slashes say nothing. */
function tidy(text: string): string {
  return halfWidth(text)
    .replace(/[\u00A0\u2009\u202F\s]+/g, " ")
    .replace(/[\u2010-\u2013\u2212]/g, "-")
    .replace(/년 ?/g, "年")
    .replace(/월 ?/g, "月")
    .replace(/일/g, "日")
    .replace(/ *(?:\((?:p|r|e|f)\)|[*†‡]+)$/i, "")
    .trim();
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

/** Undefined where the cell is written like no date; a reading without a day where no calendar has it. */
export function readDate(cell: RawCell): DateReading | undefined {
  if (typeof cell === "number") return readShape(String(cell));
  if (isShown(cell)) {
    if (cell.as !== "day") return undefined;
    const day = Math.floor(cell.value);
    const time = Math.round((cell.value - day) * 86_400);
    return { period: "day", day, ...(time > 0 && { time }) };
  }
  if (cell.length > longest || cell.length < 4 || !/[\d０-９元]/.test(cell)) return undefined;
  if (iso.test(cell)) return readShape(cell);
  const { date, time, weekday } = around(tidy(cell));
  const found = readShape(joined(date));
  if (!found) return undefined;
  const reading = weekday === undefined || weekday < 0 ? found : fitting(found, weekday);
  return time === undefined ? reading : { ...reading, time };
}
