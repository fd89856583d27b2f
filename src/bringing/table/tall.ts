/** A table whose days run down: in one column, in several with values to the right of each, or once for each of many series. */
import { noDate } from "../dates/noDate";
import type { DateCell } from "../dates/orders";
import { readDate } from "../dates/readDate";
import type { Grid, GridRow, RawCell } from "../grid";
import { isMissing } from "../numbers/forms";
import { isClock, isCode, isDatesInDigits, withClock } from "./besideValues";
import type { Block, LeftOut, Table } from "./block";
import { type DateSource, plainSource } from "./dateSource";
import { dateHeading, type Heads, headsAbove, isHeading, labelOf } from "./headings";
import { byKeys } from "./keys";
import { dateKind, isBlank, isEvent, isNumber, isTotal, isWholeYear, kindOf, textOf } from "./kinds";
import { locate, stampHeading } from "./locate";
import { toldAround, wordOf } from "./told";
import { checkWidth, oneColumn, refuseSplitNumbers, widthOf } from "./width";

const sampled = 400;

/** Undefined where no column is of dates. */
export function tallTable(grid: Grid): Table | undefined {
  const found = locate(grid.rows);
  if (!found) return undefined;
  const [dateColumn] = found.source.columns;
  const heads = headsOf(grid.rows, found.first, dateColumn);
  const data = grid.rows.slice(found.first);
  const isText = grid.delimiter !== undefined && grid.delimiter !== " ";
  const width =
    heads.rows.length > 0 && isText
      ? widthOf(heads.rows)
      : Math.max(widthOf(heads.rows), widthOf(isText ? data.slice(0, 1) : data));
  if (width < 2) throw oneColumn(heads.rows[0] ?? data[0]);
  const columns = Array.from({ length: width }, (_, column) => column);
  const { sources, left } = found.source.isMade
    ? { sources: [found.source], left: [] }
    : sourcesOf(data, heads, dateColumn, columns);
  const parts = sources.map((source, index) => partOf(source, index, sources, columns));
  const taken = new Set([...sources.flatMap((source) => source.columns), ...left.map(({ place }) => place.column - 1)]);
  const mostCells =
    grid.delimiter === "," && width > 2 ? (heads.rows.at(-1) ?? data[0]).cells.length : Number.POSITIVE_INFINITY;
  const checked = new Set<GridRow>();
  const check = (row: GridRow) => {
    // A field that is not there leaves no trace between blanks.
    if (grid.delimiter === " ") checkWidth({ line: row.line, cells: row.cells.slice(0, width) }, width, mostCells);
    if (!isText || checked.has(row)) return;
    checkWidth(
      row,
      width,
      heads.rows.length > 0 ? Math.max(mostCells, ...heads.rows.map(({ cells }) => cells.length)) : mostCells,
    );
    checked.add(row);
  };
  const [gone, used] = [new Set<GridRow>(), new Set<GridRow>()];
  const blocks: Block[] = [];
  for (const { source, values } of parts) {
    const own = values.filter((column) => !taken.has(column));
    const read = rowsIn({ data, heads, source, values: own, check });
    const filled = filledDown(
      read.rows,
      own.filter((column) => column < source.columns[0]),
    );
    for (const row of read.left) gone.add(row);
    for (const row of read.rows) used.add(row);
    if (heads.rows.length === 0) refuseSplitNumbers(grid, read.rows, width, source.columns[0]);
    const label = (column: number) =>
      labelOf(
        heads,
        column,
        sources.flatMap((each) => each.columns),
      );
    const plain = own.filter((column) => {
      const reason = asideOf(read.rows, column, label(column).heading, source);
      if (reason)
        left.push({ heading: label(column).heading, place: placeOf(read.rows[0] ?? data[0], column), reason });
      return !reason;
    });
    blocks.push(
      ...byKeys({
        dates: read.dates,
        rows: filled.rows,
        groups: filled.groups,
        columns: plain,
        aside: [
          ...own.filter((column) => !plain.includes(column)),
          ...otherDates(left, read.rows).filter((column) => values.includes(column)),
        ],
        label,
      }).map((block) => ({ ...block, dated: textOf(heads.rows.at(-1)?.cells[source.columns[0]]).trim() })),
    );
  }
  const unused = [...gone].filter((row) => !used.has(row));
  const headings = heads.rows.flatMap(({ cells }) => cells.map(textOf));
  return { blocks, told: toldAround(heads.above, unused), headings, left, rowsLeft: unused.length };
}

/** Months of delivery, days of a vintage: dates that may tell series apart where days come twice, if each has several. */
const otherDates = (left: readonly LeftOut[], rows: readonly GridRow[]): readonly number[] =>
  left
    .filter(({ reason }) => reason === "dates")
    .map(({ place }) => place.column - 1)
    .filter((column) => 2 * new Set(rows.map(({ cells }) => textOf(cells[column]))).size <= rows.length);

/** Where both ends of a period are told, its last day is that of the value. */
const endHeading =
  /^(?!.*(?:real ?_?time|vintage)).*(?:\b(end|ending|ended|to|bis|fin)\b|_end\b|end[_ ]?date|結束|结束|迄|截至)/i;

const placeOf = ({ line }: GridRow, column: number) => ({ line, column: column + 1 });

function headsOf(rows: readonly GridRow[], first: number, dateColumn: number): Heads {
  const heads = headsAbove(rows, first, dateColumn);
  const nearest = heads.rows.at(-1);
  const before = rows[first - 1];
  const isDateless = !nearest && before?.cells.every((cell) => isBlank(cell) || isNumber(cell));
  if (isDateless && isBlank(before.cells[dateColumn]))
    throw noDate({ line: before.line, column: dateColumn + 1, text: "" });
  if (!nearest || isHeading(nearest, dateColumn, heads.rows.slice(0, -1))) return heads;
  // What stands above the data is spoilt data.
  throw noDate({ line: nearest.line, column: dateColumn + 1, text: textOf(nearest.cells[dateColumn]) });
}

/** A year and a day, in milliseconds. */
const longestSpan = 366 * 86_400_000;

/** Which columns of dates have values of their own, to the right of each; the others are told. */
function sourcesOf(data: readonly GridRow[], heads: Heads, dateColumn: number, columns: readonly number[]) {
  const sample = data.slice(0, sampled);
  const left: LeftOut[] = [];
  const heading = (column: number) => textOf(heads.rows.at(-1)?.cells[column]).trim();
  /** The end of a span whose beginning is the date, both in milliseconds. */
  const isEnd = (column: number) =>
    data.every(({ cells }) => {
      const [start, end] = [textOf(cells[dateColumn]), textOf(cells[column])];
      const isStamps = /^\d{13}(?:\d{3})?$/.test(start) && end.length === start.length && /^\d+$/.test(end);
      const size = start.length === 13 ? 1 : 1000;
      return isStamps && Math.abs(Number(end) - Number(start)) <= longestSpan * size;
    });
  const isDates = (column: number) => {
    if (column !== dateColumn && isEnd(column)) return true;
    const filled = sample.flatMap(({ cells }) =>
      isBlank(cells[column]) || isMissing(cells[column]) ? [] : [cells[column]],
    );
    if (filled.length === 0) return false;
    const written = filled.filter((cell) => dateKind(cell) === "written").length;
    const digits = dateHeading.test(heading(column)) ? filled.filter((cell) => dateKind(cell) !== undefined).length : 0;
    const stamps = stampHeading.test(heading(column)) ? filled.filter((cell) => dateKind(cell) === "unix").length : 0;
    return 2 * Math.max(written, digits, stamps) > filled.length;
  };
  const clock = columns.find((column) => column !== dateColumn && isClock(sample, column, heading(column)));
  const dates = columns.filter((column) => column === dateColumn || (column !== clock && isDates(column)));
  const values = columns.filter(
    (column) => !dates.includes(column) && column !== clock && sample.some(({ cells }) => isNumber(cells[column])),
  );
  const valuesBetween = (column: number) => {
    const next = dates.find((each) => each > column) ?? Number.POSITIVE_INFINITY;
    return values.some((each) => each > column && each < next);
  };
  const sameAs = (column: number) =>
    dates.find((other) => other !== column && other < column && sameDays(data, other, column));
  const repeated = dates.filter((column) => sameAs(column) !== undefined);
  const others = dates.filter((column) => !repeated.includes(column));
  const withValues = others.filter(valuesBetween);
  // "Date, Released, Value": the column that is headed as dates, or else the first.
  const chosen =
    others.length > 1 && withValues.length > 1
      ? withValues
      : [
          others.find((column) => dateHeading.test(heading(column))) ??
            others.find((column) => endHeading.test(heading(column))) ??
            dateColumn,
        ];
  const kept = chosen.length > 0 ? chosen : [dateColumn];
  for (const column of dates) {
    if (kept.includes(column)) continue;
    left.push({
      heading: heading(column),
      place: placeOf(data[0], column),
      reason: repeated.includes(column) ? "repeats" : "dates",
    });
  }
  if (clock !== undefined) left.push({ heading: heading(clock), place: placeOf(data[0], clock), reason: "clock" });
  const sources = kept.map((column) => (clock === undefined ? plainSource(column) : withClock(column, clock)));
  return { sources, left };
}

/** Of the same days, whether a day or its month is written. */
function sameDays(rows: readonly GridRow[], one: number, other: number): boolean {
  const month = (cell: RawCell) => readDate(cell);
  const both = rows.filter(({ cells }) => !isBlank(cells[one]) && !isBlank(cells[other]));
  return (
    both.length > 0 &&
    rows.every(({ cells }) => isBlank(cells[one]) === isBlank(cells[other])) &&
    both.every(({ cells }) => {
      const [a, b] = [month(cells[one]), month(cells[other])];
      if (!a || !b) return false;
      const days = (each: typeof a) => (each.day === undefined ? Object.values(each.days ?? {}) : [each.day]);
      return days(a).some((day) =>
        days(b).some((same) => same === day || (a.period !== b.period && Math.abs(same - day) < 366)),
      );
    })
  );
}

/** The columns that belong to a source: all between it and the next, with the first also what stands before it. */
function partOf(source: DateSource, index: number, sources: readonly DateSource[], columns: readonly number[]) {
  const [from] = source.columns;
  const next = sources[index + 1]?.columns[0] ?? Number.POSITIVE_INFINITY;
  const values = columns.filter(
    (column) => (index === 0 || column > from) && column < next && !source.columns.includes(column),
  );
  return { source, values };
}

interface RowsWanted {
  readonly data: readonly GridRow[];
  readonly heads: Heads;
  readonly source: DateSource;
  readonly values: readonly number[];
  readonly check: (row: GridRow) => void;
}

/** The rows that have a day, and those that are no data: footnotes, totals, dividends, headings once more. */
function rowsIn({ data, heads, source, values, check }: RowsWanted) {
  const dates: DateCell[] = [];
  const rows: GridRow[] = [];
  const left: GridRow[] = [];
  const head = heads.rows.at(-1);
  const width = 1 + Math.max(...values, ...source.columns);
  /** As full as a row of data, with a date that stands elsewhere: a number has fallen apart before it. */
  const isSpoilt = (row: GridRow, written: RawCell): boolean => {
    const filled = row.cells.filter((cell) => !isBlank(cell));
    const isAside = isBlank(written) || wordOf(textOf(row.cells[0])) !== undefined || repeatsHead(row);
    return (
      !isAside &&
      filled.length >= width &&
      row.cells.some((cell, column) => !source.columns.includes(column) && dateKind(cell) === "written")
    );
  };
  const isOfMonths = ({ columns: [column] }: DateSource) =>
    /^(yyyymm|month)$/i.test(textOf(head?.cells[column]).trim());
  const repeatsHead = ({ cells }: GridRow) =>
    head?.cells.every((cell, column) => textOf(cell) === textOf(cells[column])) === true;
  for (const row of data) {
    const { line, cells } = row;
    const written = source.read(row);
    if (source.columns.some((column) => isWholeYear(cells[column])) && (source.isMade || isOfMonths(source))) {
      left.push(row);
      continue;
    }
    const reading = isBlank(written) ? undefined : readDate(written);
    const hasNumbers = values.some((column) => isNumber(cells[column]));
    if (reading) {
      if (!hasNumbers && values.some((column) => isEvent(cells[column] ?? ""))) {
        left.push(row);
        continue;
      }
      check(row);
      rows.push(row);
      dates.push({ line, column: source.columns[0] + 1, text: textOf(written), reading });
      continue;
    }
    if (isSpoilt(row, written)) throw noDate({ line, column: source.columns[0] + 1, text: textOf(written) });
    if (!hasNumbers || repeatsHead(row) || cells.some((cell, column) => isTotal(cell) && !values.includes(column))) {
      if (hasNumbers || !isMissing(written)) left.push(row);
      continue;
    }
    throw noDate({ line, column: source.columns[0] + 1, text: textOf(written) });
  }
  return { dates: oneForm(dates), rows, left };
}

/** A name before the dates that stands for the rows below it too, as a report writes it; those columns tell series apart. */
function filledDown(rows: readonly GridRow[], columns: readonly number[]) {
  const groups = columns.filter((column) => {
    const texts = rows.map(({ cells }) => textOf(cells[column]));
    const named = texts.filter((text) => text !== "");
    return (
      texts[0] !== "" &&
      named.length < texts.length &&
      new Set(named).size > 1 &&
      rows.every(
        ({ cells }) => isBlank(cells[column]) || (typeof cells[column] === "string" && !isNumber(cells[column])),
      )
    );
  });
  if (groups.length === 0) return { rows, groups };
  const last = new Map<number, RawCell>();
  const filled = rows.map(({ line, cells }): GridRow => {
    const own = [...cells];
    for (const column of groups) {
      if (isBlank(own[column])) own[column] = last.get(column) ?? "";
      last.set(column, own[column]);
    }
    return { line, cells: own };
  });
  return { rows: filled, groups };
}

/** Digits that are days in one row are days in all: 12345 among written dates is none. */
function oneForm(dates: readonly DateCell[]): readonly DateCell[] {
  const form = (cell: DateCell) => {
    const kind = kindOf(cell.reading) ?? cell.reading.digits;
    return kind === "serial" || kind === "unix" ? kind : "calendar";
  };
  const counts = new Map<string, number>();
  for (const cell of dates) counts.set(form(cell), (counts.get(form(cell)) ?? 0) + 1);
  if (counts.size < 2) return dates;
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0][0];
  throw noDate(dates.find((cell) => form(cell) !== usual) as DateCell);
}

/** What a column is that is no series: a code, a running number. */
function asideOf(
  rows: readonly GridRow[],
  column: number,
  heading: string,
  source: DateSource,
): LeftOut["reason"] | undefined {
  if (isDatesInDigits(rows, column, heading)) return "dates";
  return isCode(rows, column, heading, column < source.columns[0]) ? "code" : undefined;
}
