/** Rows of headings that are dates: in one row, or in two of which one tells the years. */
import { readDate } from "../dates/readDate";
import type { GridRow, RawCell } from "../grid";
import { dateHeading } from "./headings";
import { dateKind, isBlank, isNumber, partOfYear, textOf, withYear, yearIn } from "./kinds";

const looked = 40;

export interface Across {
  /** Index of the row of headings that stands directly above the data. */
  readonly at: number;
  /** How many rows make up the headings. */
  readonly height: number;
  readonly columns: readonly number[];
  readonly written: readonly RawCell[];
}

export function oneRow(rows: readonly GridRow[], at: number): Across | undefined {
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
export function yearsBelow(rows: readonly GridRow[], at: number): Across | undefined {
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
export function twoRows(rows: readonly GridRow[], at: number): Across | undefined {
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
export function hasSeriesBelow(rows: readonly GridRow[], { at, columns }: Across): boolean {
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
