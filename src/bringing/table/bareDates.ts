/** Numbers that are dates only by their whole column: 113 under 年, 01/24 under "Month" or over the end of a year. */
import { monthNamed } from "../dates/months";
import { fullYear } from "../dates/shapes";
import type { GridRow, RawCell } from "../grid";
import { type Located, valuesBeside } from "./dateSource";
import { isBlank, textOf } from "./kinds";

const searched = 40;
const hanYear = /^(民[國国])?(年|年份|年度|年別|西元年)$/;
/** Signs of the mainland, which does not count by the Republic. */
const simplified = /[国产总数单价额业]/;

/** A year of the Republic of three digits under a heading in Chinese; undefined where the cell is none. */
export function republicYear(cell: RawCell | undefined, heading: string): string | undefined {
  const text = textOf(cell).trim();
  return hanYear.test(heading) && /^1\d\d$/.test(text) ? String(Number(text) + 1911) : undefined;
}

interface Run {
  readonly column: number;
  /** Index of the first row. */
  readonly first: number;
  readonly heading: string;
  readonly texts: readonly string[];
}

/** The cells of a column from the first row on that has one of this form, beside a value; undefined where others stand among them. */
function runIn(rows: readonly GridRow[], column: number, form: RegExp): Run | undefined {
  const textIn = (row: GridRow) => textOf(row.cells[column]).trim();
  const first = rows.findIndex((row) => form.test(textIn(row)) && valuesBeside(row, column));
  if (first < 0) return undefined;
  const data = rows.slice(first).filter((row) => valuesBeside(row, column) && !isBlank(row.cells[column]));
  const texts = data.map(textIn).filter((text) => /^\d/.test(text));
  if (texts.length < 2 || !texts.every((text) => form.test(text))) return undefined;
  return { column, first, heading: first > 0 ? textIn(rows[first - 1]) : "", texts };
}

const runsOn = (numbers: readonly number[]): boolean =>
  [1, -1].some((way) => numbers.every((number, index) => index === 0 || way * (number - numbers[index - 1]) > 0));

function found({ column, first }: Run, read: (text: string) => string | undefined): Located {
  const made = ({ cells }: GridRow): RawCell => read(textOf(cells[column]).trim()) ?? cells[column] ?? "";
  return { first, source: { columns: [column], isMade: true, read: made } };
}

const widthOf = (rows: readonly GridRow[]): number =>
  rows.slice(0, searched).reduce((most, { cells }) => Math.max(most, cells.length), 0);

/** 111, 112, 113 under 年. */
export function bareYears(rows: readonly GridRow[]): Located | undefined {
  for (let column = 0; column < Math.min(widthOf(rows), searched); column++) {
    const run = runIn(rows, column, /^(?:[5-9]\d|1\d\d)$/);
    if (!run || !hanYear.test(run.heading) || !runsOn(run.texts.map(Number))) continue;
    // Beside years of four digits they are told twice.
    const isTwice = rows.slice(run.first).some(({ cells }) => cells.some((cell) => /^(19|20)\d\d$/.test(textOf(cell))));
    const words = rows.slice(0, run.first).flatMap(({ cells }) => cells.map(textOf));
    if (!isTwice && !words.some((text) => simplified.test(text)))
      return found(run, (text) => (/^\d{2,3}$/.test(text) ? `民國${text}年` : undefined));
  }
  return undefined;
}

const short = /^(\d{1,2})[-/]'?(\d{2})$/;
export const monthHeading = /^(month|months|mon|monat|mois|mes|mese|月|月份|年月)$/i;

/** 11312 under 資料年月: the twelfth month of the year 113 of the Republic; elsewhere such digits are days as Excel counts them. */
export function republicMonths(rows: readonly GridRow[]): Located | undefined {
  for (let column = 0; column < Math.min(widthOf(rows), searched); column++) {
    const run = runIn(rows, column, /^(?:[5-9]\d|1\d\d)(?:0[1-9]|1[0-2])$/);
    if (run && /年月$/.test(run.heading))
      return found(run, (text) =>
        /^\d{4,5}$/.test(text) ? `民國${text.slice(0, -2)}年${text.slice(-2)}月` : undefined,
      );
  }
  return undefined;
}

/** Mrz 24, MAR 25: months where the heading says so; elsewhere they may be days without a year. */
export function namedMonths(rows: readonly GridRow[]): Located | undefined {
  const form = /^(\p{L}{3,10})\.? (\d{2})$/u;
  const monthIn = (text: string) => {
    const [, name, year] = form.exec(text) ?? [];
    const month = name === undefined ? undefined : monthNamed(name);
    return month === undefined ? undefined : `${fullYear(year)}-${String(month).padStart(2, "0")}`;
  };
  for (let column = 0; column < Math.min(widthOf(rows), searched); column++) {
    const textIn = (row: GridRow | undefined) => textOf(row?.cells[column]).trim();
    const first = rows.findIndex((row) => monthIn(textIn(row)) !== undefined && valuesBeside(row, column));
    if (first < 1 || !monthHeading.test(textIn(rows[first - 1]))) continue;
    const texts = rows.slice(first).filter((row) => valuesBeside(row, column));
    if (!texts.every((row) => monthIn(textIn(row)) !== undefined)) continue;
    const made = ({ cells }: GridRow): RawCell => monthIn(textOf(cells[column]).trim()) ?? cells[column] ?? "";
    return { first, source: { columns: [column], isMade: true, read: made } };
  }
  return undefined;
}

/** The months by an order of year and month; undefined where one has no such month. */
function monthsBy(texts: readonly string[], yearLast: boolean): readonly number[] | undefined {
  const all = texts.map((text) => {
    const [, one, other] = short.exec(text) ?? [];
    const [year, month] = yearLast ? [other, one] : [one, other];
    return year?.length === 2 && Number(month) >= 1 && Number(month) <= 12
      ? 12 * fullYear(year) + Number(month) - 1
      : Number.NaN;
  });
  return all.some(Number.isNaN) ? undefined : all;
}

/** Month upon month. */
const isEvery = (months: readonly number[]): boolean =>
  Math.abs(months[1] - months[0]) === 1 &&
  months.every((month, index) => index === 0 || month - months[index - 1] === months[1] - months[0]);

const endsYear = (months: readonly number[]): boolean =>
  months.length > 2 && new Set(months.map((month) => Math.floor(month / 12))).size > 1;

/**
 * 11/23, 12/23, 01/24: months where the heading says so, or where each follows the last over the end of a year.
 * @param isDated Whether a heading is of dates; other columns hold fractions, or when bonds end.
 */
export function shortMonths(rows: readonly GridRow[], isDated: (heading: string) => boolean): Located | undefined {
  for (let column = 0; column < Math.min(widthOf(rows), searched); column++) {
    const run = runIn(rows, column, short);
    if (!run || !isDated(run.heading)) continue;
    const orders = [true, false].filter((yearLast) => monthsBy(run.texts, yearLast) !== undefined);
    const every = orders.filter((yearLast) => isEvery(monthsBy(run.texts, yearLast) ?? []));
    const isNamed = monthHeading.test(run.heading);
    const [order] = isNamed && orders.length === 1 ? orders : every.length === 1 ? every : [];
    if (order === undefined || !(isNamed || endsYear(monthsBy(run.texts, order) ?? []))) continue;
    return found(run, (text) => {
      const [, one, other] = short.exec(text) ?? [];
      if (one === undefined) return undefined;
      return order ? `${fullYear(other)}-${one.padStart(2, "0")}` : `${fullYear(one)}-${other}`;
    });
  }
  return undefined;
}
