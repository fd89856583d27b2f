/** Tables whose days run across: each row a series, with its name to the left. */
import type { DateCell } from "../dates/orders";
import { readDate } from "../dates/readDate";
import type { Grid, GridRow, RawCell } from "../grid";
import { isMissing } from "../numbers/forms";
import { measureOfCode } from "../units/codes";
import { readHeading, standsApart } from "../units/headings";
import { unitOf } from "../units/unitOf";
import type { Block, Label, LeftOut, RawColumn, Table } from "./block";
import { type Across, hasSeriesBelow, oneRow, twoRows, yearsBelow } from "./datesAcross";
import { isBlank, isValue, textOf } from "./kinds";
import { matrixAt, yearsAcross } from "./matrix";
import { toldAround, wordOf } from "./told";

const searched = 60;

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
