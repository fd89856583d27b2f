/**
 * A grid as series: the table is found, its columns are chosen and read. What is ambiguous is asked, what is no series is left with
 * its reason, and nothing is guessed. The same for page and command line.
 */
import { endOfMonth, today as todayHere } from "../cells/calendar";
import { serialToDate } from "../cells/serialDates";
import { type DateCell, orderOf } from "./dates/orders";
import { readDate } from "./dates/readDate";
import type { DateOrder } from "./dates/reading";
import type { Grid } from "./grid";
import { decimalMarkOf, type NumberCell } from "./numbers/decimalMark";
import { numberForm } from "./numbers/forms";
import { type BroughtColumn, type LeftColumn, readBlock, rowlessFault } from "./readBlock";
import { type DecimalMark, type Fault, type Question, quoted, Refused, refuse } from "./refusal";
import type { Block, LeftOut, Table } from "./table/block";
import { textOf } from "./table/kinds";
import { tallTable } from "./table/tall";
import { wideTable } from "./table/wide";
import { noRows, oneColumn, widthOf } from "./table/width";
import { leftReason } from "./texts";
import type { Country } from "./units/unitOf";

/** The owner's answers to the questions of a file. */
export interface Answers {
  readonly dates?: DateOrder | undefined;
  readonly decimal?: DecimalMark | undefined;
}

export interface SeriesRead {
  readonly columns: readonly BroughtColumn[];
  readonly left: readonly LeftColumn[];
  /** Rows that are no data: totals, footnotes, dividends. */
  readonly rowsLeft: number;
}

export type Reading = SeriesRead | { readonly asks: readonly Question[] } | { readonly refused: Fault };

/** Signs that only the mainland writes, and those that it writes otherwise. */
const mainland = /[数频单价亿开盘额涨标时间币汇总产业债来际华东证买卖与为]/u;
const taiwan = /[數頻單價億開盤額漲標時間幣匯總產業債來際華東證買賣與為]/u;

/**
 * @param grid Or what makes it, and may refuse.
 * @param today Excel's serial of the present day: years of two digits do not lie far ahead of it.
 */
export function readSeries(grid: Grid | (() => Grid), answers: Answers = {}, today = todayHere()): Reading {
  try {
    return readTable(typeof grid === "function" ? grid() : grid, answers, today);
  } catch (thrown) {
    if (thrown instanceof Refused) return { refused: thrown.fault };
    throw thrown;
  }
}

function readTable(grid: Grid, answers: Answers, today: number): Reading {
  const { rows } = grid;
  if (rows.length === 0) throw noRows(1);
  const table = wideTable(grid) ?? tallTable(grid);
  if (!table) throw noTable(grid);
  const country = countryOf(table);
  const isQuarterly = table.headings.some((heading) => /quarter|季/i.test(heading));
  const blocks = table.blocks.map((block) => withParts(withSystem(block, grid, country), isQuarterly));
  const order = orderOf(
    blocks.flatMap(({ dates }) => dates),
    {
      today,
      answer: answers.dates,
      hints: hintsOf(table),
      mayBeRepublic: country.han && !country.simplified,
    },
  );
  const pointIsDecimal = grid.pointIsDecimal === true || grid.delimiter === ",";
  const mark = decimalMarkOf(numbersOf(blocks), { pointIsDecimal, answer: answers.decimal });
  const asks = [order, mark].filter((each): each is Question => typeof each === "object");
  if (asks.length > 0) return { asks };
  const known = {
    order: order as DateOrder | undefined,
    mark: mark as DecimalMark,
    country,
    told: table.told,
    isFlagged: isFlagged(blocks),
  };
  const read = blocks.map((block) => readBlock(block, known));
  const columns = read.flatMap((each) => each.columns);
  const left = [...table.left.map(reasonOf), ...read.flatMap((each) => each.left)].sort(
    (a, b) => a.place.column - b.place.column || a.place.line - b.place.line,
  );
  if (columns.length === 0) throw new Refused(rowlessFault(read, rows[0].line));
  return { columns, left, rowsLeft: table.rowsLeft };
}

/** A letter behind a number, other than b and bp, which may be billions and basis points. */
function isFlagged(blocks: readonly Block[]): boolean {
  for (const { dates, columns } of blocks)
    for (const column of columns)
      for (let index = 0; index < dates.length; index++) {
        const cell = column.cell(index);
        if (typeof cell !== "string" || !/\d [a-z]{1,3}$/.test(cell)) continue;
        const flag = numberForm(cell)?.flag;
        if (flag !== undefined && flag !== "b" && flag !== "bp") return true;
      }
  return false;
}

const reasonOf = ({ heading, place, reason }: LeftOut): LeftColumn => ({ heading, place, reason: leftReason[reason] });

function* numbersOf(blocks: readonly Block[]): Iterable<NumberCell> {
  for (const { dates, columns } of blocks)
    for (const column of columns)
      for (let index = 0; index < dates.length; index++) {
        const cell = column.cell(index);
        if (typeof cell === "string" && cell !== "" && numberForm(cell)) yield { ...column.place(index), cell };
      }
}

function countryOf({ blocks, told, headings }: Table): Country {
  const words = [
    ...told.texts,
    ...headings,
    ...blocks.flatMap(({ columns, dates }) => [
      ...columns.map(({ label }) => `${label.heading} ${label.key ?? ""} ${label.unit ?? ""}`),
      dates[0]?.text ?? "",
    ]),
  ].join(" ");
  const han = /\p{Script=Han}/u.test(words);
  return { han, simplified: mainland.test(words) && !taiwan.test(words) };
}

/** Days that are counted from 1904; and five digits that are months of the Republic. */
function withSystem(block: Block, { was1904 = false }: Grid, { han }: Country): Block {
  const { dates } = block;
  const isRepublic = dates.length > 1 && dates.every(({ reading }) => reading.rocMonth !== undefined);
  if (isRepublic && !han) throw republicOrSerial(dates[0]);
  if (!was1904 && !isRepublic) return block;
  return {
    ...block,
    dates: dates.map((cell) => {
      const { reading } = cell;
      if (isRepublic) return { ...cell, reading: { period: "month", day: reading.rocMonth } };
      return reading.digits === "serial" ? { ...cell, reading: { ...reading, day: (reading.day ?? 0) + 1462 } } : cell;
    }),
  };
}

/** 2024-1 to 2024-4 are months or quarters, Jan-02 to Jan-04 Januaries or days. */
function withParts(block: Block, isQuarterly: boolean): Block {
  const { dates } = block;
  const parts = dates.map(({ text }) => /^(\d{4})[-/]([1-4])$/.exec(text));
  if (dates.length > 1 && parts.every((part) => part !== null)) {
    if (isQuarterly)
      return {
        ...block,
        dates: dates.map((cell, index) => ({
          ...cell,
          reading: { period: "quarter", day: endOfMonth(Number(parts[index]?.[1]), 3 * Number(parts[index]?.[2])) },
        })),
      };
    const [years, numbers] = [1, 2].map((group) => new Set(parts.map((part) => part?.[group])));
    if (numbers.has("4") || years.size > 1) throw monthOrQuarter(dates[0]);
  }
  const months = new Set(
    dates.map(({ reading }) => reading.named && reading.shortYear && reading.day && serialToDate(reading.day).month),
  );
  const isOne =
    dates.length > 1 &&
    months.size === 1 &&
    dates.every(({ reading }) => reading.period === "month" && reading.shortYear);
  if (isOne) throw yearOrDay(dates[0]);
  return block;
}

function monthOrQuarter({ line, column, text }: DateCell) {
  const found = quoted(text);
  return refuse(
    { line, column },
    {
      en: `Found ${found}, which can be a month or a quarter; write months as 2026-01 and quarters as 2026Q1.`,
      tw: `收到 ${found}，可能是月，也可能是季；月請寫成 2026-01，季請寫成 2026Q1。`,
      cn: `收到 ${found}，可能是月，也可能是季；月请写成 2026-01，季请写成 2026Q1。`,
    },
  );
}

function yearOrDay({ line, column, text }: DateCell) {
  const found = quoted(text);
  return refuse(
    { line, column },
    {
      en: `Found ${found}, as all dates of one month: the number can be a year or a day without one; write dates as 2026-01-31.`,
      tw: `收到 ${found}，且所有日期同月：數字可能是年，也可能是沒有年份的日；請寫成 2026-01-31。`,
      cn: `收到 ${found}，且所有日期同月：数字可能是年，也可能是没有年份的日；请写成 2026-01-31。`,
    },
  );
}

function republicOrSerial({ line, column, text }: DateCell) {
  const found = quoted(text);
  return refuse(
    { line, column },
    {
      en: `Found ${found}, which can be a month of the Republic of China or one of Excel's days; write dates as 2026-01.`,
      tw: `收到 ${found}，可能是民國年月，也可能是 Excel 的日期序號；請改用 2026-01 的寫法。`,
      cn: `收到 ${found}，可能是民国年月，也可能是 Excel 的日期序号；请改用 2026-01 的写法。`,
    },
  );
}

const patterns: readonly (readonly [RegExp, DateOrder])[] = [
  [/\bd{1,2}[-/. ]m{1,3}[-/. ]y{2,4}\b|\bt{1,2}\.m{1,2}\.j{2,4}\b/i, "dmy"],
  [/\bm{1,2}[-/. ]d{1,2}[-/. ]y{2,4}\b/i, "mdy"],
  [/\by{2,4}[-/. ]m{1,2}[-/. ]d{1,2}\b/i, "ymd"],
];

/** What headings and the lines above say of the order: its name, or a date that has only one. */
function hintsOf({ told, headings }: Table): readonly DateOrder[] {
  const found = new Set<DateOrder>();
  for (const text of [...headings, ...told.texts]) {
    const named = patterns.find(([pattern]) => pattern.test(text));
    if (named) return [named[1]];
    const orders = Object.keys(readDate(text)?.days ?? {}) as DateOrder[];
    if (orders.length === 1) found.add(orders[0]);
  }
  return [...found];
}

function noTable({ rows }: Grid) {
  const [first, second] = rows;
  if (widthOf(rows) < 2) return rows.length === 1 && first.cells.length < 2 ? oneColumn(first) : oneColumn(first);
  if (!second) return noRows(first.line + 1);
  const found = quoted(textOf(second.cells[0]));
  return refuse(
    { line: second.line, column: 1 },
    {
      en: `Found no column and no row of dates (here ${found}); expected dates such as 2026-01-31, 2026/1/31, 31.1.2026 or 2026-01.`,
      tw: `找不到日期欄或日期列（此處為 ${found}）；應有 2026-01-31、2026/1/31、31.1.2026 或 2026-01 這類日期。`,
      cn: `找不到日期列或日期行（此处为 ${found}）；应有 2026-01-31、2026/1/31、31.1.2026 或 2026-01 这类日期。`,
    },
  );
}
