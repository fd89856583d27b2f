/** Where the days of a table stand that runs down, and its first row of data. */
import { readDate } from "../dates/readDate";
import type { GridRow, RawCell } from "../grid";
import { bareYears, monthHeading, namedMonths, republicMonths, republicYear, shortMonths } from "./bareDates";
import { type Located, plainSource, valuesBeside } from "./dateSource";
import { dateHeading } from "./headings";
import { dateKind, isBlank, isNumber, isValue, partOfYear, textOf, withYear, yearIn } from "./kinds";
import { tellsDates } from "./told";

const sampled = 400;
const widest = 300;

const isHeaded = (rows: readonly GridRow[], column: number): boolean =>
  rows.some(({ cells }) => dateHeading.test(textOf(cells[column]).trim()));

interface Candidate {
  readonly column: number;
  readonly first: number;
  readonly score: number;
  readonly rows: number;
}

/** Cells that are nothing but dates, beside values. */
function written(rows: readonly GridRow[], width: number): Candidate | undefined {
  let best: Candidate | undefined;
  for (let column = 0; column < width; column++) {
    // "Last Obs. Date,12/2024,12/2024" speaks of the columns.
    const dated = rows.flatMap(({ cells }, index) =>
      dateKind(cells[column]) === "written" && (column === 0 || !tellsDates(textOf(cells[0]))) ? [index] : [],
    );
    if (dated.length === 0) continue;
    const beside = dated.filter((index) => valuesBeside(rows[index], column));
    const [start] = beside.length > 0 ? beside : dated;
    const score = 4 * beside.length + dated.length + (isHeaded(rows.slice(0, start), column) ? 2 : 0);
    if (!best || score > best.score) best = { column, first: earlier(rows, start, column), score, rows: dated.length };
  }
  return best;
}

/** A first row whose value is missing is data as well. */
function earlier(rows: readonly GridRow[], found: number, column: number): number {
  let first = found;
  while (first > 0) {
    const { cells } = rows[first - 1];
    // Years stand above the quarters and months of the same file.
    const kind = dateKind(cells[column]);
    const isFull = kind === "written" && cells.length >= rows[found].cells.length;
    const isData =
      (kind === "written" || kind === "year") &&
      (isFull || cells.every((cell, other) => other === column || isBlank(cell) || isValue(cell)));
    if (!isData) break;
    first--;
  }
  return first;
}

/** Over seconds and milliseconds; over other digits t may be tonnes. */
export const stampHeading = /^(t|ts|unix|epoch|(?:unix|open)[_ ]?time(?:stamp)?|start)$/i;

/** 46052, 20240131, 202401, 2024, 1704067200: of one form down a column that is headed as dates, or is the first and runs on as dates do. */
function inDigits(rows: readonly GridRow[], width: number): Candidate | undefined {
  let best: Candidate | undefined;
  for (let column = 0; column < width; column++) {
    const first = rows.findIndex(({ cells }, index) => {
      const kind = dateKind(cells[column]);
      return kind !== undefined && kind !== "written" && valuesBeside(rows[index], column);
    });
    if (first < 0) continue;
    const isStamps =
      dateKind(rows[first].cells[column]) === "unix" &&
      stampHeading.test(textOf(rows[first - 1]?.cells[column]).trim());
    const headed = isStamps || isHeaded(rows.slice(0, first), column);
    const isFirst = rows[first].cells.findIndex((cell) => !isBlank(cell)) === column;
    if (!headed && !isFirst) continue;
    const form = dateKind(rows[first].cells[column]);
    const data = rows.slice(first).filter(({ cells }) => isNumber(cells[column]));
    const same = data.filter(({ cells }) => dateKind(cells[column]) === form);
    // Years under a heading that says something else are numbers.
    const above = rows[first - 1];
    const isNamed =
      above?.cells.some((cell, other) => other !== column && !isBlank(cell)) && !isBlank(above.cells[column]);
    const isDecimal = /^\d{4}\.\d/.test(textOf(rows[first].cells[column]));
    if (!headed && (form === "year" || isDecimal) && isNamed) continue;
    if (!headed && !(same.length === data.length && runsOn(same, column))) continue;
    const score = same.length + (headed ? 1000 : 0);
    if (!best || score > best.score) best = { column, first, score, rows: same.length };
  }
  return best;
}

/** Excel's days of 1954 to 2105: a serial outside them is more likely a number. */
const likelySerial = (day: number): boolean => day >= 20_000 && day <= 75_000;

function runsOn(rows: readonly GridRow[], column: number): boolean {
  const days = rows.map(({ cells }) => readDate(cells[column]) ?? { day: undefined, digits: undefined });
  // 2024.1 may be October (dates/periods.ts).
  const sure = days.filter((_, index) => !/^\d{4}\.1$/.test(textOf(rows[index].cells[column])));
  const ordered = (isNext: (day: number, before: number) => boolean) =>
    sure.every(({ day }, index) => index === 0 || isNext(day ?? 0, sure[index - 1].day ?? 0));
  const isLikely = days.every(({ day, digits }) => digits !== "serial" || likelySerial(day ?? 0));
  return isLikely && (ordered((day, before) => day >= before) || ordered((day, before) => day <= before));
}

const yearHeading = /^(year|yyyy|yr|jahr|année|año|年|年份|年度|西元年)$/i;
const partHeading = /^(month|mon|mo|period|quarter|qtr|monat|mois|mes|月|月份|季|季度|季別)$/i;
const dayHeading = /^(day|dy|tag|jour|日)$/i;

/** Year in one column, month or quarter in the next, perhaps the day in a third; a year may stand for the rows below it. */
function composed(rows: readonly GridRow[]): Located | undefined {
  const head = rows.slice(0, 40).findIndex(({ cells }) => {
    const texts = cells.map((cell) => textOf(cell).trim());
    return texts.some((text) => yearHeading.test(text)) && texts.some((text) => partHeading.test(text));
  });
  if (head < 0) return undefined;
  const texts = rows[head].cells.map((cell) => textOf(cell).trim());
  const [year, part, day] = [yearHeading, partHeading, dayHeading].map((each) =>
    texts.findIndex((text) => each.test(text)),
  );
  const years = new Map<GridRow, string>();
  let current: string | undefined;
  for (const row of rows.slice(head + 1)) {
    current =
      yearIn(row.cells[year]) ??
      republicYear(row.cells[year], texts[year]) ??
      (isBlank(row.cells[year]) ? current : undefined);
    if (current) years.set(row, current);
  }
  const isQuarter = /^(quarter|qtr|季|季度|季別)$/i.test(texts[part]);
  const read = (row: GridRow): RawCell => {
    const cell = row.cells[part];
    const digits = /^\d{1,2}$/.test(textOf(cell)) ? Number(textOf(cell)) : undefined;
    const kind = isQuarter ? "quarter" : "month";
    const inYear = digits === undefined ? partOfYear(cell) : { kind, number: digits };
    const of = years.get(row);
    if (!of || !inYear)
      return textOf(cell) === "" ? textOf(row.cells[year]) : `${textOf(row.cells[year])} ${textOf(cell)}`.trim();
    const dayText = textOf(row.cells[day]);
    return day >= 0 && dayText !== "" ? `${withYear(of, inYear)}-${dayText}` : withYear(of, inYear);
  };
  const source = { columns: [year, part, ...(day >= 0 ? [day] : [])], isMade: true, read } as const;
  const first = rows.findIndex((row, index) => index > head && readDate(source.read(row)) !== undefined);
  return first < 0 ? undefined : { first, source };
}

/** "2024;November;119,9": a year and the name of its month beside each other, under no headings of their own. */
function unheaded(rows: readonly GridRow[]): Located | undefined {
  const read = ({ cells }: GridRow, column: number): RawCell => {
    const [year, part] = [yearIn(cells[column]), partOfYear(cells[column + 1])];
    return year && part && /\p{L}/u.test(textOf(cells[column + 1])) ? withYear(year, part) : (cells[column] ?? "");
  };
  const isMade = (row: GridRow, column: number) => read(row, column) !== (row.cells[column] ?? "");
  for (const column of [0, 1]) {
    const first = rows.findIndex((row) => isMade(row, column) && row.cells.slice(column + 2).some(isNumber));
    if (first < 0) continue;
    const data = rows.slice(first).filter(({ cells }) => cells.slice(column + 2).some(isNumber));
    if (data.length > 1 && data.every((row) => isMade(row, column)))
      return { first, source: { columns: [column, column + 1], isMade: true, read: (row) => read(row, column) } };
  }
  return undefined;
}

/** Undefined where no column is of dates. */
export function locate(rows: readonly GridRow[]): Located | undefined {
  const sample = rows.slice(0, sampled);
  const together =
    composed(rows) ??
    shortMonths(sample, (heading) => monthHeading.test(heading)) ??
    namedMonths(sample) ??
    republicMonths(sample) ??
    unheaded(sample);
  if (together) return together;
  const width = Math.min(
    widest,
    sample.reduce((most, { cells }) => Math.max(most, cells.length), 0),
  );
  const [dates, digits] = [written(sample, width), inDigits(sample, width)];
  const isDigits = digits && (!dates || (digits.rows > 2 && digits.rows > 2 * dates.rows));
  const best = isDigits ? digits : dates;
  if (!best) return bareYears(sample) ?? shortMonths(sample, (heading) => dateHeading.test(heading));
  return { first: best.first, source: plainSource(best.column) };
}
