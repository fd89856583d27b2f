/**
 * A grid as series: the table is found, its columns are chosen and read. What is ambiguous is asked, what is no series is left with
 * its reason, and nothing is guessed. The same for page and command line.
 */
import { today as todayHere } from "../cells/calendar";
import type { Text } from "../language/language";
import type { BroughtColumn, LeftColumn } from "./columns/brought";
import { readBlock, rowlessFault } from "./columns/readBlock";
import { countryOf } from "./country";
import { inCalendar } from "./dates/calendars";
import { fiscalYear, isFiscal, isShort, noDate } from "./dates/noDate";
import { orderOf } from "./dates/orders";
import { oneKind, settled } from "./dates/periods";
import { readDate } from "./dates/readDate";
import type { DateOrder } from "./dates/reading";
import type { Grid } from "./grid";
import { decimalMarkOf, type NumberCell } from "./numbers/decimalMark";
import { numberForm } from "./numbers/forms";
import { trianglesOf } from "./numbers/triangles";
import { type DecimalMark, type Fault, type Place, type Question, quoted, Refused, refuse, type Sign } from "./refusal";
import { sheetPlaces, sheetWarnings, uncalculatedElsewhere, withUncalculated } from "./sheetPlaces";
import type { Block, LeftOut, RawColumn, Table } from "./table/block";
import { textOf } from "./table/kinds";
import { stackedTables } from "./table/stacked";
import { tallTable } from "./table/tall";
import { wideTable } from "./table/wide";
import { noRows, oneColumn, widthOf } from "./table/width";
import { columnTexts, leftReason } from "./texts";
import { saysNothing } from "./units/headings";

/** The owner's answers to the questions of a file. */
export interface Answers {
  readonly dates?: DateOrder | undefined;
  readonly decimal?: DecimalMark | undefined;
  readonly triangles?: Sign | undefined;
}

export interface SeriesRead {
  readonly columns: readonly BroughtColumn[];
  readonly left: readonly LeftColumn[];
  /** Rows that are no data: totals, footnotes, dividends. */
  readonly rowsLeft: number;
  /** What is told once of a whole sheet. */
  readonly warnings: readonly Text[];
}

export type Reading = SeriesRead | { readonly asks: readonly Question[] } | { readonly refused: Fault };

/**
 * @param grid Or what makes it, and may refuse.
 * @param today Excel's serial of the present day: years of two digits do not lie far ahead of it.
 */
export function readSeries(grid: Grid | (() => Grid), answers: Answers = {}, today = todayHere()): Reading {
  let blank = 0;
  const moved = <Placed extends { readonly place: Place }>(each: Placed): Placed => ({
    ...each,
    place: { ...each.place, column: each.place.column + blank },
  });
  try {
    const given = typeof grid === "function" ? grid() : grid;
    blank = blankColumns(given);
    const reading = readTable(blank > 0 ? withoutColumns(given, blank) : given, answers, today);
    if ("asks" in reading) return { asks: reading.asks.map(moved) };
    return "columns" in reading ? { ...reading, left: reading.left.map(moved) } : reading;
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    return { refused: { ...thrown.fault, column: thrown.fault.column + blank } };
  }
}

/** To the left of a table that stands somewhere in its sheet. */
function blankColumns({ rows }: Grid): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (const { cells } of rows) {
    const first = cells.findIndex((cell) => cell !== "");
    if (first >= 0 && first < fewest) fewest = first;
    if (fewest === 0) return 0;
  }
  return Number.isFinite(fewest) ? fewest : 0;
}

const withoutColumns = (grid: Grid, count: number): Grid => ({
  ...grid,
  rows: grid.rows.map(({ line, cells }) => ({ line, cells: cells.slice(count) })),
  ...(grid.uncalculated && {
    uncalculated: grid.uncalculated.map(({ line, column }) => ({ line, column: column - count })),
  }),
  ...(grid.hidden && {
    hidden: {
      ...grid.hidden,
      columns: grid.hidden.columns.map(({ first, last }) => ({ first: first - count, last: last - count })),
    },
  }),
});

function readTable(grid: Grid, answers: Answers, today: number): Reading {
  const { rows } = grid;
  const { tables, unread } = withUncalculated(grid, () => {
    if (rows.length === 0) throw noRows(1);
    return tablesOf(grid);
  });
  const country = countryOf(tables);
  const all = tables.map((table) => ({
    told: table.told,
    blocks: table.blocks.map((block) => withPeriods(inCalendar(block, grid, country))),
  }));
  const blocks = all.flatMap((each) => each.blocks);
  const order = orderOf(
    blocks.flatMap(({ dates }) => dates),
    {
      today,
      answer: answers.dates,
      hints: hintsOf(tables),
      mayBeRepublic: country.han && !country.simplified,
    },
  );
  // 31.12.2025 is written where the comma is the decimal mark.
  const isDotted = blocks.some(({ dates }) => dates.some(({ text }) => /^\d{1,2}\.\d{1,2}\.\d{2,4}/.test(text)));
  const pointIsDecimal = grid.pointIsDecimal === true || (grid.delimiter === "," && !isDotted);
  // Months stand before days in America, and whoever writes Chinese or Japanese has the point too; semicolons are written beside commas.
  const isPoint =
    (order === "mdy" || country.chinese || country.japanese) && (grid.delimiter === "," || grid.delimiter === "\t");
  const mark = decimalMarkOf(numbersOf(blocks), {
    pointIsDecimal,
    usual: isPoint && !isDotted ? "point" : undefined,
    answer: answers.decimal,
  });
  const triangles = trianglesOf(numbersOf(blocks), typeof mark === "string" ? mark : "point", answers.triangles);
  const asks = [order, mark, triangles].filter((each): each is Question => typeof each === "object");
  if (asks.length > 0) return { asks };
  const known = {
    order: order as DateOrder | undefined,
    mark: mark as DecimalMark,
    triangles: triangles as Sign | undefined,
    country,
    isFlagged: isFlagged(blocks),
    sheet: sheetPlaces(grid),
  };
  const read = all.flatMap(({ told, blocks: own }) => own.map((block) => readBlock(block, { ...known, told })));
  const columns = read.flatMap((each) => each.columns);
  const left = once([
    ...unread,
    ...tables.flatMap((table) => table.left.map(reasonOf)),
    ...read.flatMap((each) => each.left),
    ...uncalculatedElsewhere(grid, blocks),
    ...(grid.elsewhere ?? []).map((heading) => ({
      heading,
      place: { line: 1, column: 1 },
      reason: columnTexts.elsewhere,
    })),
  ]).sort((a, b) => a.place.column - b.place.column || a.place.line - b.place.line);
  if (columns.length === 0) throw new Refused(rowlessFault(read, rows[0].line));
  const rowsLeft = tables.reduce((sum, table) => sum + table.rowsLeft, 0);
  return { columns, left, rowsLeft, warnings: sheetWarnings(columns) };
}

/** Of many series in one column each may lack the same. */
const once = (left: readonly LeftColumn[]): LeftColumn[] => [
  ...new Map(
    left.toReversed().map((each) => [JSON.stringify([each.heading, each.place.column, each.reason.en]), each]),
  ).values(),
];

/** Every table of the grid; what stands below the first and cannot be read is told, and takes nothing along. */
function tablesOf(grid: Grid): { readonly tables: readonly Table[]; readonly unread: readonly LeftColumn[] } {
  const tables: Table[] = [];
  const unread: LeftColumn[] = [];
  const stacked = stackedTables(grid);
  for (const { grid: own, title } of stacked) {
    const [{ line }] = own.rows;
    try {
      const table = wideTable(own) ?? tallTable(own);
      if (!table) throw noTable(own);
      // Two tables of a sheet may have the same headings: what stands above each tells them apart.
      tables.push(stacked.length > 1 && title !== undefined ? titled(table, title, tables) : table);
    } catch (thrown) {
      if (!(thrown instanceof Refused) || tables.length === 0) throw thrown;
      const { fault } = thrown;
      unread.push({ heading: title ?? "", place: { line, column: 1 }, reason: fault.text });
    }
  }
  return { tables, unread };
}

function titled(table: Table, title: string, before: readonly Table[]): Table {
  const headingsOf = ({ blocks }: Table) =>
    blocks.flatMap(({ columns }) => columns.map(({ label }) => label.heading.trim().toLowerCase()));
  const taken = new Set(before.flatMap(headingsOf));
  const isNamed = headingsOf(table).every((heading) => !saysNothing(heading) && !taken.has(heading));
  if (isNamed) return table;
  const named = (column: RawColumn): RawColumn => ({
    ...column,
    label: { ...column.label, key: column.label.key ? `${title} ${column.label.key}` : title },
  });
  return { ...table, blocks: table.blocks.map((block) => ({ ...block, columns: block.columns.map(named) })) };
}

/** Once the kind of each date is settled, one column holds one kind. */
function withPeriods(block: Block): Block {
  const dates = settled(block.dates, block.dated ?? "");
  oneKind(dates);
  return { ...block, dates };
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

const patterns: readonly (readonly [RegExp, DateOrder])[] = [
  [/\bd{1,2}[-/. ]m{1,3}[-/. ]y{2,4}\b|\bt{1,2}\.m{1,2}\.j{2,4}\b/i, "dmy"],
  [/\bm{1,2}[-/. ]d{1,2}[-/. ]y{2,4}\b/i, "mdy"],
  [/\by{2,4}[-/. ]m{1,2}[-/. ]d{1,2}\b/i, "ymd"],
];

/** What headings and the lines above say of the order: its name, or a date that has only one. */
function hintsOf(tables: readonly Table[]): readonly DateOrder[] {
  const found = new Set<DateOrder>();
  for (const text of tables.flatMap(({ told, headings }) => [...headings, ...told.texts])) {
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
  const period = rows
    .flatMap(({ line, cells }) => cells.map((cell, column) => ({ line, column: column + 1, text: textOf(cell) })))
    .find(({ text }) => isFiscal(text) || isShort(text));
  if (period) return noDate(period);
  const year = first.cells.findIndex((cell) => /^(fiscal year|FY)$/i.test(textOf(cell).trim()));
  if (year >= 0) return fiscalYear({ line: first.line, column: year + 1 }, textOf(first.cells[year]));
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
