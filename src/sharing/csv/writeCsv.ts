/** The values of a sheet as text: numbers with all their digits, days and moments in ISO form, errors as their codes. */
import { millisecondsPerDay, timeOfSerial } from "../../cells/serialDates";
import { type Cell, columnOf, rowOf, type Sheet, type Style, type Workbook } from "../model";
import { formatMoment } from "../spreadsheetml/dateFormat";

/** Days before 1900-03-01 are other days in Excel than in the calendar: they stay numbers. */
const firstDay = 61;
const endOfDays = 2_958_466;

/** "2026-02-18", or "2026-02-18T09:30:00" where the format shows a time of day too. */
function moment(serial: number, format: string | undefined): string | undefined {
  if (formatMoment(format) !== "day" || serial < firstDay || serial >= endOfDays) return undefined;
  const time = Math.round(timeOfSerial(serial));
  const [day, clock = ""] = new Date(time).toISOString().slice(0, -1).split("T");
  return time % millisecondsPerDay === 0 ? day : `${day}T${clock.replace(/\.000$/, "")}`;
}

function fieldOf({ value, style = 0 }: Cell, styles: readonly Style[]): string {
  if (value === null) return "";
  if (typeof value === "number") return moment(value, styles[style]?.format) ?? String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : value;
}

/** Excel would take such a text of a file for a formula; `readCsv` takes the apostrophe off again. */
export const looksLikeFormula = /^'*[=+\-@\t\r]/;

/** Guarded so that Excel runs no text: files that were made for programs are opened there too. */
function written(field: string, isText: boolean): string {
  const guarded = isText && looksLikeFormula.test(field) ? `'${field}` : field;
  // With what others take for a separator, so that nobody mistakes it.
  return /[",;\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Lines end with a line feed; up to the last cells that hold something. */
export function csvText({ cells }: Sheet, { styles }: Pick<Workbook, "styles">): string {
  const rows: string[][] = [];
  for (const [place, cell] of cells) {
    const field = fieldOf(cell, styles);
    if (field === "") continue;
    const [row, column] = [rowOf(place), columnOf(place)];
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as string[];
    while (line.length < column) line.push("");
    line[column] = written(field, typeof cell.value === "string");
  }
  return rows.map((line) => `${Array.from(line, (text) => text ?? "").join(",")}\n`).join("");
}

/** For somebody's Excel, which takes UTF-8 for something else unless the file begins so. */
export const csvFile = (sheet: Sheet, workbook: Pick<Workbook, "styles">): string =>
  `\ufeff${csvText(sheet, workbook)}`;
