/** Tables whose days run across: each row a series, with its name to the left; and tables of years down and months across. */
import type { DateCell } from "../dates/orders";
import { readDate } from "../dates/readDate";
import type { Grid, GridRow, RawCell } from "../grid";
import { isMissing } from "../numbers/forms";
import { measureOfCode } from "../units/codes";
import { readHeading, standsApart } from "../units/headings";
import { unitOf } from "../units/unitOf";
import { republicYear } from "./bareDates";
import type { Block, Label, LeftOut, RawColumn, Table } from "./block";
import { dateHeading } from "./headings";
import { dateKind, isBlank, isNumber, isTotal, isValue, partOfYear, textOf, withYear, yearIn } from "./kinds";
import { toldAround, toldBy, wordOf } from "./told";

const searched = 60;
const looked = 40;

interface Across {
  /** Index of the row of headings that stands directly above the data. */
  readonly at: number;
  /** How many rows make up the headings. */
  readonly height: number;
  readonly columns: readonly number[];
  readonly written: readonly RawCell[];
}

/** Undefined where no row of headings is of dates. */
export function wideTable({ rows }: Grid): Table | undefined {
  for (let at = 0; at < Math.min(searched, rows.length - 1); at++) {
    const found = matrixAt(rows, at) ?? yearsAcross(rows, at) ?? acrossIn(rows, at);
    if (found) return found;
  }
  return undefined;
}

function acrossIn(rows: readonly GridRow[], at: number): Table | undefined {
  const across = twoRows(rows, at) ?? yearsBelow(rows, at) ?? oneRow(rows, at);
  if (!across || !hasSeriesBelow(rows, across)) return undefined;
  return tableOf(rows, across);
}

function oneRow(rows: readonly GridRow[], at: number): Across | undefined {
  const { cells } = rows[at];
  const kinds = cells.map((cell) => dateKind(cell));
  const first = kinds.findIndex((kind) => kind !== undefined);
  if (first < 1 || (dateHeading.test(textOf(cells[0]).trim()) && dateKind(rows[at + 1]?.cells[0]) !== undefined))
    return undefined;
  // A row that begins with a number is data.
  if (cells.slice(0, first).some((cell) => isNumber(cell))) return undefined;
  const columns = kinds.flatMap((kind, column) => (kind !== undefined && isSame(kind, kinds[first]) ? [column] : []));
  const filled = cells.filter((cell, column) => column >= first && !isBlank(cell)).length;
  if (columns.length < 2 || 2 * columns.length <= filled) return undefined;
  const written = columns.map((column) => cells[column]);
  if (kinds[first] !== "written" && !runsOn(written)) return undefined;
  return { at, height: 1, columns, written };
}

/** A row of years is none of years and serials: digits are dates only where all are of one form. */
const isSame = (one: string, other: string | undefined): boolean => one === other;

function runsOn(written: readonly RawCell[]): boolean {
  const days = written.map((cell) => readDate(cell)?.day ?? 0);
  const ordered = (isNext: (day: number, before: number) => boolean) =>
    days.every((day, index) => index === 0 || isNext(day, days[index - 1]));
  return ordered((day, before) => day > before) || ordered((day, before) => day < before);
}

/** Months above, the year of each below. */
function yearsBelow(rows: readonly GridRow[], at: number): Across | undefined {
  const [above, below] = [rows[at].cells, rows[at + 1]?.cells ?? []];
  const columns = above.flatMap((cell, column) => (column > 0 && partOfYear(cell) ? [column] : []));
  const written = columns.flatMap((column) => {
    const [year, part] = [yearIn(below[column]), partOfYear(above[column])];
    return year && part ? [withYear(year, part)] : [];
  });
  if (columns.length < 2 || written.length < columns.length || rows.length < at + 3) return undefined;
  return { at: at + 1, height: 2, columns, written };
}

/** Years above, quarters or months below; a year stands for the columns to its right. */
function twoRows(rows: readonly GridRow[], at: number): Across | undefined {
  const [above, below] = [rows[at].cells, rows[at + 1]?.cells ?? []];
  const columns = below.flatMap((cell, column) => (column > 0 && partOfYear(cell) ? [column] : []));
  if (columns.length < 2 || rows.length < at + 3) return undefined;
  let year: string | undefined;
  const written = new Map<number, string>();
  for (let column = 1; column < below.length; column++) {
    year = yearIn(above[column]) ?? (isBlank(above[column]) ? year : undefined);
    const part = partOfYear(below[column]);
    if (year && part) written.set(column, withYear(year, part));
  }
  if (written.size < 2 || written.size < columns.length) return undefined;
  return { at: at + 1, height: 2, columns: [...written.keys()], written: [...written.values()] };
}

/** Rows that are named and hold numbers under the dates, and no days of their own. */
function hasSeriesBelow(rows: readonly GridRow[], { at, columns }: Across): boolean {
  const below = rows
    .slice(at + 1, at + 1 + looked)
    .filter(({ cells }) => columns.some((column) => isNumber(cells[column])));
  if (below.length === 0) return false;
  // "Dernière mise à jour" beside the name of each series.
  const isUpdate = (column: number) =>
    column > 0 && /mise à jour|updat|revis|modif|更新/i.test(textOf(rows[at].cells[column]));
  const dated = below.filter(({ cells }) =>
    cells.slice(0, columns[0]).some((cell, column) => dateKind(cell) === "written" && !isUpdate(column)),
  ).length;
  const named = below.filter(({ cells }) => cells.slice(0, columns[0]).some((cell) => !isBlank(cell))).length;
  return 2 * dated < below.length && named > 0;
}

function tableOf(rows: readonly GridRow[], across: Across): Table {
  const { at, height, columns, written } = across;
  const head = rows[at];
  const cells = columns.map((column, index): DateCell | undefined => {
    const reading = readDate(written[index]);
    return reading && { line: head.line, column: column + 1, text: textOf(written[index]), reading };
  });
  const usual = mostUsual(cells.flatMap((cell) => (cell ? [cell.reading.period] : [])));
  const kept = columns.flatMap((column, index) => {
    const date = cells[index];
    return date && date.reading.period === usual ? [{ column, date }] : [];
  });
  const left: LeftOut[] = head.cells.flatMap((cell, column): LeftOut[] => {
    if (column < columns[0] || isBlank(cell) || kept.some((each) => each.column === column)) return [];
    return [{ heading: textOf(cell), place: { line: head.line, column: column + 1 }, reason: "noDate" }];
  });
  const data = rows
    .slice(at + 1)
    .filter((row) => kept.some(({ column }) => isValue(row.cells[column])) && hasLabel(row, columns[0]));
  const below = rows.slice(at + 1);
  const cornered = withCorner(data, labelsOf(data, head, columns[0]), head.cells.slice(0, columns[0]), below);
  const block: Block = {
    dates: kept.map(({ date }) => date),
    columns: data.map(
      (row, index): RawColumn => ({
        label: cornered[index],
        cell: (place) => row.cells[kept[place].column] ?? "",
        place: (place) => ({ line: row.line, column: kept[place].column + 1 }),
      }),
    ),
  };
  const told = toldAround(
    rows.slice(0, at + 1 - height),
    below.filter((row) => !data.includes(row)),
  );
  const headings = head.cells.map(textOf);
  return {
    blocks: [block],
    told: { ...told, unit: inCurrency(told.unit, below, columns), id: undefined },
    headings,
    left,
    rowsLeft: rows.length - at - 1 - data.length,
  };
}

/** "In millions of the reported currency" where a row below the dates names it once for all. */
function inCurrency(
  unit: string | undefined,
  below: readonly GridRow[],
  columns: readonly number[],
): string | undefined {
  const row = below.find(({ cells }) => /^currency$/i.test(textOf(cells[0]).trim()));
  const currencies = new Set(columns.map((column) => textOf(row?.cells[column]).trim()));
  const [only = ""] = currencies;
  return currencies.size === 1 && /^[A-Z]{3}$/.test(only)
    ? unit?.replace(/(?:the )?(?:reported|reporting) currency/i, only)
    : unit;
}

/** "EUR mn" in the corner, above the names: the unit of all rows down to a heading among them that may say another. */
function withCorner(
  data: readonly GridRow[],
  labels: readonly Label[],
  corner: readonly RawCell[],
  below: readonly GridRow[],
): readonly Label[] {
  const country = { han: false, simplified: false };
  const unit = corner
    .flatMap((cell) => textOf(cell).split(/\s*\|\s*/))
    .map((text) => text.replace(/^in\s+/i, ""))
    .find((text) => unitOf(text, country)?.scale);
  if (unit === undefined) return labels;
  const other = below.findIndex(
    (row) => !data.includes(row) && row.cells.some((cell) => /\bper\b|%|每|[([（]/i.test(textOf(cell))),
  );
  const end = other < 0 ? Number.POSITIVE_INFINITY : below[other].line;
  return labels.map((label, index) =>
    label.unit !== undefined || label.scale !== undefined || data[index].line > end || ownUnit(label.heading)
      ? label
      : { ...label, unit },
  );
}

const ownUnit = (heading: string): boolean =>
  standsApart(heading) || readHeading(heading, { han: false, simplified: false }).measure !== undefined;

const hasLabel = ({ cells }: GridRow, first: number): boolean =>
  cells.slice(0, first).some((cell) => !isBlank(cell) && !isMissing(cell));

function mostUsual<Kind>(kinds: readonly Kind[]): Kind | undefined {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Each row by the fewest of its columns that name it; unit, scale and frequency by columns that say so. */
function labelsOf(data: readonly GridRow[], head: GridRow, width: number): readonly Label[] {
  const columns = Array.from({ length: width }, (_, column) => column);
  const word = (column: number) => wordOf(textOf(head.cells[column]));
  const column = (wanted: "unit" | "scale" | "frequency") => columns.find((each) => word(each) === wanted);
  const [unit, scale, frequency] = (["unit", "scale", "frequency"] as const).map(column);
  const naming = columns.filter(
    (each) => ![unit, scale, frequency].includes(each) && data.some(({ cells }) => !isBlank(cells[each])),
  );
  // Running numbers and codes name a row last.
  const isCounted = (each: number) => data.every(({ cells }) => /^\d*$/.test(textOf(cells[each])));
  naming.sort((a, b) => Number(isCounted(a)) - Number(isCounted(b)) || a - b);
  const filled = filledDown(data, naming);
  const texts = (keys: readonly number[]) =>
    filled.map((row) => [...new Set(keys.map((each) => row.get(each) ?? "").filter((text) => text !== ""))].join(" "));
  const keys = fewest(naming, (chosen) => new Set(texts(chosen)).size === data.length) ?? naming;
  const names = texts(keys);
  const whole = texts(naming);
  const at = (row: GridRow, each: number | undefined) =>
    each === undefined ? undefined : textOf(row.cells[each]) || undefined;
  return data.map((row, index) => ({
    heading: names[index],
    title: whole[index],
    unit: at(row, unit) ?? unitInside(row, head) ?? unitAmong(whole[index]),
    scale: at(row, scale),
    frequency: at(row, frequency),
  }));
}

/** "A,PC_ACT,DE" under "freq,unit,geo\TIME_PERIOD": Eurostat's keys in one cell. */
function unitInside({ cells }: GridRow, head: GridRow): string | undefined {
  const dimensions = textOf(head.cells[0]).toLowerCase().split(/[,\\]/);
  const at = dimensions.indexOf("unit");
  const [keys, found] = [textOf(cells[0]).split(","), dimensions.length > 1 ? at : -1];
  if (found >= 0) return keys[found]?.trim();
  return dimensions.length > 1 ? keys.find((key) => key.includes("_") && measureOfCode(key.trim())) : undefined;
}

/** "GDP (current US$)" beside the country's name. */
const unitAmong = (text: string): string | undefined => /\(([^()]*(?:%|US\$|USD|EUR|index)[^()]*)\)/i.exec(text)?.[1];

/** A name of several rows stands in the first of them, when the rows' other columns name them too. */
function filledDown(data: readonly GridRow[], columns: readonly number[]): readonly ReadonlyMap<number, string>[] {
  let before = new Map<number, string>();
  return data.map(({ cells }) => {
    const now = new Map<number, string>();
    for (const column of columns) {
      const own = textOf(cells[column]).trim();
      const isNamedRight = columns.some((other) => other > column && !isBlank(cells[other]));
      now.set(column, own !== "" || !isNamedRight ? own : (before.get(column) ?? ""));
    }
    before = now;
    return now;
  });
}

function fewest(
  columns: readonly number[],
  suffices: (chosen: readonly number[]) => boolean,
): readonly number[] | undefined {
  const one = columns.find((column) => suffices([column]));
  if (one !== undefined) return [one];
  for (let count = 2; count <= columns.length; count++) {
    const chosen = columns.slice(0, count);
    if (suffices(chosen)) return chosen;
  }
  return undefined;
}

/** Years down, months or quarters across: one series. */
function matrixAt(rows: readonly GridRow[], at: number): Table | undefined {
  const head = rows[at];
  const parts = head.cells.map((cell, column) =>
    column > 0 ? (partOfYear(cell) ?? plainMonth(head.cells, column)) : undefined,
  );
  const columns = parts.flatMap((part, column) => (part ? [column] : []));
  const [kind] = columns.map((column) => parts[column]?.kind);
  // Business years of Japan begin in April.
  const isBusiness = rows.slice(at + 1).some(({ cells }) => readDate(cells[0] ?? "")?.fiscalYear);
  if (isBusiness && parts[columns[0]]?.number !== 1) return undefined;
  if (columns.length < (kind === "month" ? 3 : 2) || columns.some((column) => parts[column]?.kind !== kind))
    return undefined;
  const yearOf = ({ cells }: GridRow) => yearIn(cells[0]) ?? republicYear(cells[0], textOf(head.cells[0]).trim());
  const data = rows.slice(at + 1).filter((row) => yearOf(row) !== undefined);
  const values = data.filter(({ cells }) => columns.some((column) => isNumber(cells[column])));
  const odd = rows
    .slice(at + 1)
    .find(
      (row) =>
        yearOf(row) === undefined && !isTotal(row.cells[0]) && columns.some((column) => isNumber(row.cells[column])),
    );
  if (values.length === 0 || odd) return undefined;
  const cells = data.flatMap((row) =>
    columns.flatMap((column) => {
      const part = parts[column];
      const year = yearOf(row);
      const text = year && part ? withYear(year, part) : "";
      const reading = readDate(text);
      return reading ? [{ row, column, date: { line: row.line, column: column + 1, text, reading } }] : [];
    }),
  );
  const left: LeftOut[] = head.cells.flatMap((cell, column): LeftOut[] =>
    column === 0 || isBlank(cell) || columns.includes(column)
      ? []
      : [{ heading: textOf(cell), place: { line: head.line, column: column + 1 }, reason: "noDate" }],
  );
  const column: RawColumn = {
    label: { heading: "" },
    cell: (index) => cells[index].row.cells[cells[index].column] ?? "",
    place: (index) => ({ line: cells[index].row.line, column: cells[index].column + 1 }),
  };
  const rest = rows.length - at - 1 - data.length;
  return {
    blocks: [{ dates: cells.map(({ date }) => date), columns: [column] }],
    told: toldBy(rows.slice(0, at)),
    headings: [],
    left,
    rowsLeft: rest,
  };
}

/** Years across, months or quarters down: one series as well. */
function yearsAcross(rows: readonly GridRow[], at: number): Table | undefined {
  const head = rows[at];
  const years = head.cells.map((cell, column) => (column > 0 ? yearIn(cell) : undefined));
  const columns = years.flatMap((year, column) => (year === undefined ? [] : [column]));
  if (columns.length < 1 || columns.length < head.cells.filter((cell, column) => column > 0 && !isBlank(cell)).length)
    return undefined;
  const isMonth = /^(month|mon|monat|mois|月|月份)$/i.test(textOf(head.cells[0]).trim());
  const partIn = (cell: RawCell | undefined) => {
    const digits = isMonth && /^\d{1,2}$/.test(textOf(cell)) ? Number(textOf(cell)) : undefined;
    return digits !== undefined && digits >= 1 && digits <= 12
      ? { kind: "month" as const, number: digits }
      : partOfYear(cell);
  };
  const below = rows.slice(at + 1);
  const data = below.filter(({ cells }) => partIn(cells[0]) !== undefined);
  const [kind] = data.map(({ cells }) => partIn(cells[0])?.kind);
  const odd = below.some(
    ({ cells }) =>
      partIn(cells[0]) === undefined && !isTotal(cells[0]) && columns.some((each) => isNumber(cells[each])),
  );
  const numbers = new Set(data.map(({ cells }) => partIn(cells[0])?.number));
  if (odd || numbers.size < data.length || data.length < (kind === "month" ? 3 : 2)) return undefined;
  if (data.some(({ cells }) => partIn(cells[0])?.kind !== kind)) return undefined;
  const cells = columns.flatMap((column) =>
    data.flatMap((row) => {
      const [part, year] = [partIn(row.cells[0]), years[column]];
      const text = part && year ? withYear(year, part) : "";
      const reading = readDate(text);
      // A year that is not over ends in blank cells.
      return reading && !isBlank(row.cells[column])
        ? [{ row, column, date: { line: row.line, column: column + 1, text, reading } }]
        : [];
    }),
  );
  if (cells.length === 0) return undefined;
  const column: RawColumn = {
    label: { heading: "" },
    cell: (index) => cells[index].row.cells[cells[index].column] ?? "",
    place: (index) => ({ line: cells[index].row.line, column: cells[index].column + 1 }),
  };
  return {
    blocks: [{ dates: cells.map(({ date }) => date), columns: [column] }],
    told: toldBy(rows.slice(0, at)),
    headings: [],
    left: [],
    rowsLeft: below.length - data.length,
  };
}

/** 1 to 12 across all twelve, below a heading of years. */
function plainMonth(
  cells: readonly RawCell[],
  column: number,
): { readonly kind: "month"; readonly number: number } | undefined {
  const start = cells.findIndex((cell) => textOf(cell) === "1" || textOf(cell) === "01");
  const isTwelve =
    start > 0 &&
    Array.from({ length: 12 }, (_, index) => Number(textOf(cells[start + index]))).every(
      (number, index) => number === index + 1,
    );
  return isTwelve && column >= start && column < start + 12 ? { kind: "month", number: column - start + 1 } : undefined;
}
