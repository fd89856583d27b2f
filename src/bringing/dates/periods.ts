/** Digits that a whole column of dates, or its heading, settles: 2024.1, 20241, 202401, 2024-1, 2009/10. */
import { endOfMonth } from "../../cells/calendar";
import { isMonthEnd, serialToDate } from "../../cells/serialDates";
import type { Text } from "../../language/language";
import { filled } from "../../language/told";
import { type Fault, quoted, refuse } from "../refusal";
import { noDate } from "./noDate";
import type { DateCell } from "./orders";
import type { DateReading } from "./reading";
import { readShape } from "./shapes";

type Cells = readonly DateCell[];

const texts = {
  monthOrQuarter: {
    en: "Found {found}, which can be a month or a quarter; write months as 2026-01 and quarters as 2026Q1.",
    tw: "收到 {found}，可能是月，也可能是季；月請寫成 2026-01，季請寫成 2026Q1。",
    cn: "收到 {found}，可能是月，也可能是季；月请写成 2026-01，季请写成 2026Q1。",
  },
  yearOrDay: {
    en: "Found {found}, as all dates of one month: the number can be a year or a day without one; write dates as 2026-01-31.",
    tw: "收到 {found}，且所有日期同月：數字可能是年，也可能是沒有年份的日；請寫成 2026-01-31。",
    cn: "收到 {found}，且所有日期同月：数字可能是年，也可能是没有年份的日；请写成 2026-01-31。",
  },
  januaryOrOctober: {
    en: "Found {found}, which can be January, or October that has lost its last 0; write months as 2026-01.",
    tw: "收到 {found}，可能是 1 月，也可能是末位 0 遺失的 10 月；請改用 2026-01 的寫法。",
    cn: "收到 {found}，可能是 1 月，也可能是末位 0 丢失的 10 月；请改用 2026-01 的写法。",
  },
  weekOrYear: {
    en: "Found {found}, and the same number in every year: it can be week 13 or the year as a whole; write weeks as 2026-W13 and years as 2026.",
    tw: "收到 {found}，且各年皆為同一數字：可能是第 13 週，也可能是全年；週請寫成 2026-W13，年請寫成 2026。",
    cn: "收到 {found}，且各年均为同一数字：可能是第 13 周，也可能是全年；周请写成 2026-W13，年请写成 2026。",
  },
  quarterOrSerial: {
    en: "Found {found}, which can be a quarter or one of Excel's days; write quarters as 2026Q1.",
    tw: "收到 {found}，可能是季，也可能是 Excel 的日期序號；季請寫成 2026Q1。",
    cn: "收到 {found}，可能是季，也可能是 Excel 的日期序号；季请写成 2026Q1。",
  },
  seasonOrMonth: {
    en: "Found {found}, as a season or fiscal year is written; write its last day, such as 2026-09-30, or months as 2026-01.",
    tw: "收到 {found}，這是年度（跨年）的寫法；請寫其最後一日，如 2026-09-30，或以 2026-01 寫月份。",
    cn: "收到 {found}，这是年度（跨年）的写法；请写其最后一日，如 2026-09-30，或以 2026-01 写月份。",
  },
  swapped: {
    en: "Found {found} beside {other} in line {line}: where the day is above 12 it is written the other way round, as when a program has taken days for months; expected one form throughout.",
    tw: "收到 {found}，第 {line} 列卻是 {other}：日大於 12 者寫法相反，可能有程式把日當成月；整份檔案應使用同一寫法。",
    cn: "收到 {found}，第 {line} 行却是 {other}：日大于 12 者写法相反，可能有程序把日当成月；整份文件应使用同一写法。",
  },
  kinds: {
    en: "Found {found} beside {other} in line {line}: days, months, quarters or years stand in one column; expected one kind.",
    tw: "收到 {found}，第 {line} 列卻是 {other}：同一欄混有日、月、季或年；應只有一種。",
    cn: "收到 {found}，第 {line} 行却是 {other}：同一列混有日、月、季或年；应只有一种。",
  },
} satisfies Record<string, Text>;

function doubt(text: Text, cell: DateCell, other?: DateCell): { readonly fault: Fault } {
  const values = {
    found: quoted(cell.text),
    other: other ? quoted(other.text) : "",
    line: String(other?.line ?? cell.line),
  };
  return refuse(cell, filled(text, values));
}

const quarterHeading = /quarter|qtr|季/i;
const weekHeading =
  /^<?(?:iso[ _-]?)?(?:year[ _-]?)?(?:week|woche|kw|周|週|周次|週次|年周|年週)(?:[ _]?(?:no|nr|number|num)\.?)?>?$/i;

/** @param heading Of the column of dates. */
export function settled(cells: Cells, heading: string): Cells {
  if (cells.length === 0) return cells;
  const read = inWeeks(cells, heading) ?? inQuarters(cells, heading) ?? withDots(cells) ?? asShown(cells);
  noThirteenth(read);
  noSeasons(read);
  oneMonth(read);
  notSwapped(read);
  return read;
}

function each(cells: Cells, form: RegExp): readonly RegExpExecArray[] | undefined {
  const found: RegExpExecArray[] = [];
  for (const { text } of cells) {
    const parts = form.exec(text);
    if (!parts) return undefined;
    found.push(parts);
  }
  return found;
}

const withReadings = (cells: Cells, readings: readonly (DateReading | undefined)[]): Cells =>
  cells.map((cell, index) => {
    const reading = readings[index];
    if (!reading) throw noDate(cell);
    return { ...cell, reading };
  });

/** 202401 under "Week". */
function inWeeks(cells: Cells, heading: string): Cells | undefined {
  const parts = weekHeading.test(heading.trim()) ? each(cells, /^(\d{4})(\d{2})$/) : undefined;
  return (
    parts &&
    withReadings(
      cells,
      parts.map(([, year, week]) => readShape(`${year}-W${week}`)),
    )
  );
}

const quarterOf = (year: string, quarter: string): DateReading => ({
  period: "quarter",
  day: endOfMonth(Number(year), 3 * Number(quarter)),
});

/** 2024-1, 2024.1 and 20241, 202401 under "Quarter". */
function inQuarters(cells: Cells, heading: string): Cells | undefined {
  const isNamed = quarterHeading.test(heading);
  const asQuarters = (parts: readonly RegExpExecArray[]) =>
    withReadings(
      cells,
      parts.map(([, year, quarter]) => quarterOf(year, quarter)),
    );
  const run = each(cells, /^((?:19|20)\d\d)([1-4])$/);
  if (run && cells.every(({ reading }) => reading.digits === "serial")) {
    if (isNamed || isEveryQuarter(run)) return asQuarters(run);
    throw doubt(texts.quarterOrSerial, cells[0]);
  }
  const padded = isNamed ? each(cells, /^(\d{4})0([1-4])$/) : undefined;
  if (padded) return asQuarters(padded);
  const parts = each(cells, /^(\d{4})[-/.]([1-4])$/);
  if (!parts || (cells.length < 2 && !isNamed)) return undefined;
  if (isNamed) return asQuarters(parts);
  const [years, numbers] = [1, 2].map((group) => new Set(parts.map((part) => part[group])));
  if (numbers.has("4") || years.size > 1) throw doubt(texts.monthOrQuarter, cells[0]);
  return undefined;
}

const countOf = ([, year, quarter]: RegExpExecArray): number => 4 * Number(year) + Number(quarter);

/** Quarter upon quarter over the end of a year, where days would leap by a week. */
function isEveryQuarter(parts: readonly RegExpExecArray[]): boolean {
  const counts = parts.map(countOf);
  const step = counts[1] - counts[0];
  return (
    Math.abs(step) === 1 &&
    counts.every((count, index) => index === 0 || count - counts[index - 1] === step) &&
    new Set(parts.map(([, year]) => year)).size > 1
  );
}

/** 2024.1 to 2024.12; of the first of them a program may have dropped the 0 of October. */
function withDots(cells: Cells): Cells | undefined {
  const isMonths = cells.every(({ reading }) => reading.digits === "yearMonth");
  const parts = isMonths ? each(cells, /^(\d{4})\.(\d{1,2})$/) : undefined;
  const isShort = ([, , month]: RegExpExecArray) => month.length === 1;
  if (!parts?.some(isShort)) return undefined;
  const has = (test: (month: string) => boolean) => parts.some(([, , month]) => test(month));
  const wrong = parts.findIndex(([, , month]) => Number(month) < 1 || Number(month) > 12);
  if (wrong >= 0) throw noDate(cells[wrong]);
  const isPadded = has((month) => /^0\d/.test(month));
  const odd = parts.findIndex((part) => isPadded && isShort(part) && part[2] !== "1");
  if (odd >= 0) throw noDate(cells[odd]);
  const hasTenth = has((month) => month === "10");
  const index = (place: number): number | undefined => {
    const part = parts[place];
    return part && part[2] !== "1" ? 12 * Number(part[1]) + Number(part[2]) : undefined;
  };
  return withReadings(
    cells,
    parts.map(([, year, month], place): DateReading => {
      const number = month === "1" ? first(Number(year), place) : Number(month);
      return { period: "month", day: endOfMonth(Number(year), number), digits: "yearMonth" };
    }),
  );

  function first(year: number, place: number): number {
    if (isPadded) return 10;
    if (hasTenth) return 1;
    const beside = [index(place - 1), index(place + 1)].filter((each) => each !== undefined);
    const isNext = (month: number) => beside.some((each) => Math.abs(each - (12 * year + month)) === 1);
    if (isNext(1) === isNext(10)) throw doubt(texts.januaryOrOctober, cells[place]);
    return isNext(1) ? 1 : 10;
  }
}

/** Days that a sheet shows as months or years, all of them the first or all the last: each is its whole period, and stands at its end. */
function asShown(cells: Cells): Cells {
  const days = cells.filter(({ reading }) => reading.period === "day");
  const isPlain = ({ reading }: DateCell) => reading.shown !== undefined && reading.time === undefined;
  if (days.length === 0 || !days.every(isPlain)) return cells;
  const kind = days.every(({ reading }) => reading.shown === "year") ? "year" : "month";
  const dates = days.map(({ reading }) => serialToDate(reading.day as number));
  const areFirst = dates.every(({ month, day }) => day === 1 && (kind === "month" || month === 1));
  const areLast = dates.every((date) => isMonthEnd(date) && (kind === "month" || date.month === 12));
  if (!areFirst && !areLast) return cells;
  return cells.map((cell) => {
    if (cell.reading.period !== "day") return cell;
    const { year, month } = serialToDate(cell.reading.day as number);
    return { ...cell, reading: { period: kind, day: endOfMonth(year, kind === "year" ? 12 : month) } };
  });
}

/** 202313, 202413: statistics of energy write the year as month 13. */
function noThirteenth(cells: Cells): void {
  if (cells.length > 1 && each(cells, /^\d{4}13$/)) throw doubt(texts.weekOrYear, cells[0]);
}

/** 2009/10, 2010/11: each the two halves of a season, though some would be months. */
function noSeasons(cells: Cells): void {
  const parts = each(cells, /^(\d{4})[/-](\d{2})$/);
  if (!parts || cells.length < 2) return;
  if (parts.every(([, year, next]) => (Number(year) + 1) % 100 === Number(next)))
    throw doubt(texts.seasonOrMonth, cells[0]);
}

/** Jan-02 to Jan-04: Januaries or days. */
function oneMonth(cells: Cells): void {
  const months = new Set(
    cells.map(({ reading }) => reading.named && reading.shortYear && reading.day && serialToDate(reading.day).month),
  );
  const isOne =
    cells.length > 1 &&
    months.size === 1 &&
    cells.every(({ reading }) => reading.period === "month" && reading.shortYear);
  if (isOne) throw doubt(texts.yearOrDay, cells[0]);
}

/** 13/01/2024 beside 2024-02-01: a program has made days of what it could, month first, and left the others as text. */
function notSwapped(cells: Cells): void {
  const open: DateCell[] = [];
  const fixed: DateCell[] = [];
  for (const cell of cells) {
    const { reading } = cell;
    if (reading.period !== "day" || reading.digits || reading.named) continue;
    if (reading.days) open.push(cell);
    else if (reading.day !== undefined) fixed.push(cell);
  }
  if (open.length === 0 || fixed.length === 0) return;
  const isHigh = ({ reading }: DateCell) => {
    const days = Object.values(reading.days ?? {});
    return days.length === 1 && serialToDate(days[0]).day > 12;
  };
  const isLow = ({ reading }: DateCell) => serialToDate(reading.day ?? 0).day <= 12;
  if (open.every(isHigh) && fixed.every(isLow)) throw doubt(texts.swapped, open[0], fixed[0]);
}

/** Days among months, or any other kinds that are not told apart. */
export function oneKind(cells: Cells): void {
  const [first] = cells;
  const other = cells.find(({ reading }) => reading.period !== first?.reading.period);
  if (first && other) throw doubt(texts.kinds, other, first);
}
