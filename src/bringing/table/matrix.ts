/** Years and their months or quarters on the two sides of a table: one series. */
import { readDate } from "../dates/readDate";
import type { GridRow, RawCell } from "../grid";
import { republicYear } from "./bareDates";
import type { LeftOut, RawColumn, Table } from "./block";
import { isBlank, isNumber, isTotal, partOfYear, textOf, withYear, yearIn } from "./kinds";
import { toldBy } from "./told";

/** Years down, months or quarters across: one series. */
export function matrixAt(rows: readonly GridRow[], at: number): Table | undefined {
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
export function yearsAcross(rows: readonly GridRow[], at: number): Table | undefined {
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
