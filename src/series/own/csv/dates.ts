/** The dates of a table: ISO, with slashes or dots, month names, Excel's serials; months, quarters and years. */

import { endOfMonth, serialOf } from "../../../cells/calendar";
import { monthBeginnings } from "../../../language/periods";
import type { Written } from "./numbers";
import { quoted, refuse } from "./refusal";

/** Which comes first in dates such as 03/04/2026. */
export type DateOrder = "dayFirst" | "monthFirst";

/** 03/04/2026: which of them is the day shows only from the whole file. */
interface Either {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

const timeOfDay = /[T ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*([AP]M|Z|[+-]\d{2}:?\d{2})?$/i;
const name = `(?<name>${monthBeginnings.join("|")})[a-z]*\\.?`;

const shapes: readonly RegExp[] = [
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  /^(?<first>\d{1,2})([-/])(?<second>\d{1,2})\2(?<year>\d{4})$/,
  /^(?<serial>\d{5,6})(\.\d+)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号號]$/,
  new RegExp(`^(?<day>\\d{1,2})[ -]${name}[ -](?<year>\\d{4})$`, "i"),
  new RegExp(`^${name} (?<day>\\d{1,2}),? (?<year>\\d{4})$`, "i"),
  new RegExp(`^${name}[ -](?<year>\\d{4})$`, "i"),
  /^(?<year>\d{4})[-/年]?(?<month>\d{1,2})月?$/,
  /^(?<year>\d{4})[- ]?Q(?<quarter>[1-4])$/i,
  /^(?<year>\d{4})年?$/,
];

const earliestYear = 1600;
const latestYear = 2199;
/** 2199-12-31; beyond it six digits are a year and a month. */
const latestSerial = 109_574;

/**
 * A month, quarter or year without a day is dated at its last day, since its figure is not known before. A time of day is
 * dropped: a day is the finest that is kept.
 */
function fromGroups(groups: Readonly<Record<string, string | undefined>>): number | Either | undefined {
  if (groups.serial !== undefined) {
    const serial = Number(groups.serial);
    if (serial <= latestSerial) return serial;
    return groups.serial.length === 6 ? fromGroups(yearAndMonth(groups.serial)) : undefined;
  }
  const year = Number(groups.year);
  if (year < earliestYear || year > latestYear) return undefined;
  if (groups.first !== undefined) return { first: Number(groups.first), second: Number(groups.second), year };
  if (groups.quarter !== undefined) return endOfMonth(year, 3 * Number(groups.quarter));
  const month =
    groups.name === undefined ? Number(groups.month ?? 12) : monthBeginnings.indexOf(groups.name.toLowerCase()) + 1;
  if (groups.day !== undefined) return serialOf(year, month, Number(groups.day));
  return month >= 1 && month <= 12 ? endOfMonth(year, month) : undefined;
}

function yearAndMonth(digits: string): Record<string, string> {
  return { year: digits.slice(0, 4), month: digits.slice(4) };
}

function readDate(written: string): number | Either | undefined {
  const text = written.replace(timeOfDay, "");
  for (const shape of shapes) {
    const groups = shape.exec(text)?.groups;
    if (groups) return fromGroups(groups);
  }
  return undefined;
}

/** Whether a cell is written as a date, be the day real or not: what tells a row of data from a heading. */
export function looksLikeDate(written: string): boolean {
  const text = written.replace(timeOfDay, "");
  return shapes.some((shape) => shape.test(text));
}

function noDate(cell: Written) {
  const found = quoted(cell.text);
  return refuse(cell, {
    en: `Found ${found}; expected a date such as 2026-01-31, 2026/1/31, 31.1.2026 or 2026-01.`,
    tw: `收到 ${found}；應為日期，如 2026-01-31、2026/1/31、31.1.2026 或 2026-01。`,
    cn: `收到 ${found}；应为日期，如 2026-01-31、2026/1/31、31.1.2026 或 2026-01。`,
  });
}

/** A number above 12 in either place proves the order for the whole file. */
function orderOf(cells: readonly Written[], readings: readonly (number | Either)[], asked?: DateOrder): DateOrder {
  let proof: { readonly order: DateOrder; readonly cell: Written } | undefined;
  let doubtful: { readonly cell: Written; readonly reading: Either } | undefined;
  for (const [index, reading] of readings.entries()) {
    if (typeof reading === "number") continue;
    const cell = cells[index];
    const { first, second } = reading;
    if (first <= 12 && second <= 12) {
      if (first !== second) doubtful ??= { cell, reading };
      continue;
    }
    const order = first > 12 ? "dayFirst" : "monthFirst";
    if (proof && proof.order !== order) throw contradiction(cell, proof.cell);
    proof ??= { order, cell };
  }
  if (proof) return proof.order;
  if (doubtful && !asked) throw ambiguous(doubtful);
  return asked ?? "dayFirst";
}

function contradiction(cell: Written, earlier: Written) {
  const [found, before] = [quoted(cell.text), quoted(earlier.text)];
  return refuse(cell, {
    en: `Found ${found}, but ${before} in line ${earlier.line} has day and month the other way round; expected one order throughout.`,
    tw: `收到 ${found}，但第 ${earlier.line} 列的 ${before} 日月順序相反；整份檔案應使用同一順序。`,
    cn: `收到 ${found}，但第 ${earlier.line} 行的 ${before} 日月顺序相反；整份文件应使用同一顺序。`,
  });
}

/** The day in either order; undefined where the calendar has none. */
function inOrder({ first, second, year }: Either, order: DateOrder): number | undefined {
  return order === "dayFirst" ? serialOf(year, second, first) : serialOf(year, first, second);
}

function ambiguous({ cell, reading }: { readonly cell: Written; readonly reading: Either }) {
  const found = quoted(cell.text);
  return refuse(
    cell,
    {
      en: `Found ${found}, which can be day/month or month/day, and no other date in the file decides it; say which, or use 2026-01-31.`,
      tw: `收到 ${found}，可能是日/月，也可能是月/日，檔案中沒有其他日期可判斷；請指明順序，或改用 2026-01-31 的寫法。`,
      cn: `收到 ${found}，可能是日/月，也可能是月/日，文件中没有其他日期可判断；请指明顺序，或改用 2026-01-31 的写法。`,
    },
    {
      about: "dateOrder",
      written: cell.text,
      // Neither is undefined: both places are at most 12.
      dayFirst: inOrder(reading, "dayFirst") as number,
      monthFirst: inOrder(reading, "monthFirst") as number,
    },
  );
}

/** The serials of a column of dates; refuses the first cell that is no day of the calendar. */
export function readDates(cells: readonly Written[], asked?: DateOrder): number[] {
  const readings = cells.map((cell) => {
    const reading = readDate(cell.text);
    if (reading === undefined) throw noDate(cell);
    return reading;
  });
  const order = orderOf(cells, readings, asked);
  return readings.map((reading, index) => {
    if (typeof reading === "number") return reading;
    const serial = inOrder(reading, order);
    if (serial === undefined) throw noDate(cells[index]);
    return serial;
  });
}
