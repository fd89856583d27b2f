/** What stands in the editor of a cell: its whole content in a spelling that reads as the same again. */
import { serialToDate } from "../../cells/serialDates";
import { showsDay } from "../numberFormats/formatKind";
import { isDate } from "../numberFormats/sections";
import { parsedFormat } from "../numberFormats/shown";
import { isPercentFormat } from "./enteredCell";
import type { Habits } from "./habits";
import { readEntry } from "./readEntry";

const withMark = (number: number, { decimal }: Habits): string => String(number).toUpperCase().replace(".", decimal);

/** As few digits as read as the same value again. */
function percentText(value: number, habits: Habits): string {
  for (const digits of [15, 16, 17]) {
    const text = `${withMark(Number((value * 100).toPrecision(digits)), habits)}%`;
    if (readEntry(text, habits)?.value === value) return text;
  }
  return withMark(value, habits);
}

const two = (number: number): string => String(number).padStart(2, "0");

function clockText(share: number): string {
  const milliseconds = Math.round(share * 86_400_000);
  const rest = milliseconds % 1000 === 0 ? "" : `.${String(milliseconds % 1000).padStart(3, "0")}`;
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${rest}`;
}

/** 1900-01-01. */
const firstDay = 2;

function momentText(value: number, format: string, shown: string, habits: Habits): string {
  if (/\d{4}/.test(shown) && readEntry(shown, habits)?.value === value) return shown;
  if (!showsDay(format)) return value < 0 ? withMark(value, habits) : clockText(value);
  if (value < firstDay) return withMark(value, habits);
  const { year, month, day } = serialToDate(value);
  const parts = { mdy: [month, day, year], dmy: [day, month, year], ymd: [year, month, day] }[habits.order];
  const share = value - Math.floor(value);
  return parts.join(habits.dateMark) + (share === 0 ? "" : ` ${clockText(share)}`);
}

export function textToEdit(value: number, format: string | undefined, shown: string, habits: Habits): string {
  const section = format ? parsedFormat(format)?.[0] : undefined;
  if (format && section && isDate(section)) return momentText(value, format, shown, habits);
  return isPercentFormat(format) ? percentText(value, habits) : withMark(value, habits);
}
