/** Rows of headings: which belong to the table, and what each column is called. */
import type { GridRow, RawCell } from "../grid";
import { isMissing } from "../numbers/forms";
import { readHeading } from "../units/headings";
import { unitOf } from "../units/unitOf";
import type { Label } from "./block";
import { dateKind, isBlank, isNumber, isTotal, textOf } from "./kinds";
import { wordOf } from "./told";

export const dateHeading =
  /^<?(observation[_ ])?(date|dates|datum|day|week|month|quarter|year|period|time[_ ]?(period|stamp)?|datetime|date ?\/? ?time|jahr|fecha|record[_ ]date|trade[_ ]?date|trading[_ ]day|日 ?期|日付け?|データ日付|基準日|일자|日期時間|日期时间|時間|时间|月份|年月|yyyymm(?:dd)?|年|年份|年度|西元年|期間|期间|交易日期?|資料日期|数据日期|統計期|统计期|年月日|날짜)>?\s*([(（[].*[)）\]])?$/i;

export interface Heads {
  readonly rows: readonly GridRow[];
  /** What stands above them. */
  readonly above: readonly GridRow[];
}

const mostHeadings = 14;

/** The rows directly above the data that speak of its columns. */
export function headsAbove(rows: readonly GridRow[], first: number, dateColumn: number): Heads {
  // Totals may stand between the headings and the data.
  const isSum = ({ cells }: GridRow) => isTotal(cells[dateColumn]) && cells.some(isNumber);
  let edge = first;
  while (edge > 0 && isSum(rows[edge - 1])) edge--;
  let from = edge;
  for (let at = edge - 1; at >= 0 && edge - at <= mostHeadings; at--) {
    const below = rows[at + 1];
    const row = rows[at];
    const isApart = below.line - row.line > 1 + breaksIn(row);
    if (isApart && from < edge && !(tells(row, dateColumn) && tells(below, dateColumn))) break;
    if (speaksOfColumns(row, rows[first], dateColumn, from === edge) || namesBlocks(row, below)) from = at;
    else if (from === edge || !saysNothingOfItsWord(row, dateColumn)) break;
  }
  return { rows: rows.slice(from, edge), above: rows.slice(0, from) };
}

/** "Units,Per cent,Per cent": a blank line does not part such rows. */
const tells = ({ cells }: GridRow, dateColumn: number): boolean =>
  wordOf(textOf(cells[dateColumn])) !== undefined &&
  cells.some((cell, column) => column !== dateColumn && !isBlank(cell));

/** "Subnational" among such rows, of which no column has any. */
const saysNothingOfItsWord = ({ cells }: GridRow, dateColumn: number): boolean =>
  wordOf(textOf(cells[dateColumn])) === "other" &&
  cells.every((cell, column) => column === dateColumn || isBlank(cell));

/** Tickers above the dates of several blocks side by side. */
function namesBlocks({ cells }: GridRow, below: GridRow): boolean {
  const dates = below.cells.flatMap((cell, column) => (dateHeading.test(textOf(cell).trim()) ? [column] : []));
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  return (
    dates.length > 1 &&
    filled.length > 1 &&
    filled.every((column) => dates.includes(column) || dates.includes(column - 1))
  );
}

const breaksIn = ({ cells }: GridRow): number =>
  cells.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.split("\n").length - 1 : 0), 0);

function speaksOfColumns({ cells }: GridRow, data: GridRow, dateColumn: number, isNearest: boolean): boolean {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  if (filled.length === 0) return false;
  const label = textOf(cells[dateColumn]).trim();
  const others = filled.filter((column) => column !== dateColumn);
  // A heading of the one column of values, above dates that have none.
  if (isNearest && label === "" && others.length === 1 && isNumber(data.cells[others[0]])) return true;
  if (isNearest) return filled.length > 1 || (others.length === 0 && dateHeading.test(label));
  const word = wordOf(label);
  if (word === "other") return others.length > 0;
  if (word || label === "" || dateHeading.test(label)) return others.length > 0;
  // "Downloaded by,J. Smith" is no heading; a second row of headings names most columns.
  const columns = Math.max(1, data.cells.filter((cell, column) => column !== dateColumn && !isBlank(cell)).length);
  return (
    columns > 1 &&
    others.length >= Math.max(2, columns / 2) &&
    !others.some((column) => dateKind(cells[column]) === "written")
  );
}

/** The cell, or what stands to the left of it where a title spans several columns. */
function spanning({ cells }: GridRow, column: number, stops: ReadonlySet<number>): RawCell {
  for (let at = column; at >= 0; at--) {
    if (!isBlank(cells[at])) return cells[at];
    if (stops.has(at)) return "";
  }
  return "";
}

/** What the rows of headings say of a column; `dates` are the columns that a title does not span. */
export function labelOf(heads: Heads, column: number, dates: readonly number[]): Label {
  const { rows } = heads;
  if (rows.every(({ cells }) => isBlank(cells[column]))) return { heading: "" };
  const stops = new Set(dates);
  const nearest = dates.filter((each) => each <= column).at(-1) ?? dates[0];
  const parts: string[] = [];
  let [unit, scale, frequency]: (string | undefined)[] = [];
  for (const [index, row] of rows.entries()) {
    const said = textOf(row.cells[nearest]) || textOf(row.cells[0]);
    const own = plainHeading(textOf(row.cells[column]).trim());
    // "Release Date" above days is their heading.
    const isOfDays =
      dateHeading.test(said) || (index === rows.length - 1 && !/\d/.test(own) && /\bdate$|日期$/i.test(said.trim()));
    const word = isOfDays ? undefined : wordOf(said);
    if (word !== undefined && word !== "name" && isMissing(own)) continue;
    if (word === "unit") unit = own || unit;
    else if (word === "scale") scale = own || scale;
    else if (word === "frequency") frequency = own || frequency;
    else if (word === "id" || word === "other") continue;
    else if (rows.length > 1 && index > 0 && isRowOfUnits(row, dates)) unit = own || unit;
    else {
      const isLast = rows.slice(index + 1).every((later) => isBlank(later.cells[column]));
      const text = isLast && own !== "" ? own : textOf(spanning(row, column, stops)).trim();
      if (text !== "" && !(dateHeading.test(text) && rows.length > 1 && own === "") && !parts.includes(text))
        parts.push(text);
    }
  }
  return { heading: parts.join(" ").replace(/\s+/g, " "), unit: unit ?? spanningUnit(parts), scale, frequency };
}

const noCountry = { simplified: false, han: false };

/** "Yields (%)" above "2 Yr" and "10 Yr", which name no unit of their own; it is taken out of the title. */
function spanningUnit(parts: string[]): string | undefined {
  const last = parts.at(-1);
  if (last === undefined || readHeading(last, noCountry).measure !== undefined) return undefined;
  for (let at = parts.length - 2; at >= 0; at--) {
    const found = /\s*[([（]([^()[\]（）]+)[)\]）]$/.exec(parts[at]);
    if (found && unitOf(found[1], noCountry)) return found[1];
  }
  return undefined;
}

/** The page of Yahoo explains its headings in themselves. */
const plainHeading = (text: string): string =>
  text.replace(/^((?:adj )?close)\s+(?:adjusted )?close price adjusted for splits.*$/i, "$1");

const isFormat = (text: string): boolean => /^[([（]?\s*[ymd]{1,4}([-/. ][ymd]{1,4}){1,2}\s*[)\]）]?$/i.test(text);

/** ",%,USD bn" under the headings. */
function isRowOfUnits({ cells }: GridRow, dates: readonly number[]): boolean {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) || dates.includes(column) ? [] : [textOf(cell)]));
  const isAside = dates.every(
    (column) => isBlank(cells[column]) || isFormat(textOf(cells[column])) || wordOf(textOf(cells[column])) === "unit",
  );
  return (
    isAside &&
    filled.length > 0 &&
    filled.every((text) => unitOf(text, { simplified: false, han: false }) !== undefined)
  );
}

/** Numbers beside a date that is an error, missing, or a word such as TBD below the heading of dates: data. Tenors are whole numbers. */
function isSpoilt(own: string, others: readonly RawCell[], isBelowDates: boolean): boolean {
  if (!others.every((cell) => isBlank(cell) || isNumber(cell)) || others.every(isBlank)) return false;
  if (own !== "" && (isMissing(own) || /^#[A-Z]/.test(own))) return true;
  if (!isBelowDates || dateHeading.test(own.trim()) || wordOf(own) !== undefined) return false;
  return own !== "" || others.some((cell) => /\d[.,]\d/.test(textOf(cell)));
}

/** Headings may be numbers (tenors, years) as long as the date's own cell holds none; a spoilt date is data, not a heading. */
export function isHeading({ cells }: GridRow, dateColumn: number, above: readonly GridRow[]): boolean {
  const own = textOf(cells[dateColumn]);
  const others = cells.filter((_, column) => column !== dateColumn);
  const isBelowDates = above.some((row) => dateHeading.test(textOf(row.cells[dateColumn]).trim()));
  // Its own date has slipped into another column.
  if (own === "" && others.some((cell) => dateKind(cell) === "written")) return false;
  if (isSpoilt(own, others, isBelowDates)) return false;
  if (!/\d/.test(own)) return own !== "" || !others.every((cell) => isBlank(cell) || isNumber(cell));
  return (
    !cells.some((cell) => dateKind(cell) === "written") && !others.every((cell) => isBlank(cell) || isNumber(cell))
  );
}
