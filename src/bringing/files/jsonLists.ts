/** What lists in JSON are: days, numbers, names of the columns of other lists, lines of text. */
import { readDate } from "../dates/readDate";
import type { RawCell } from "../grid";

export const isDate = (value: unknown): boolean =>
  (typeof value === "string" || typeof value === "number") && readDate(value) !== undefined;
export const isWrittenDate = (value: string): boolean =>
  readDate(value)?.digits === undefined && readDate(value) !== undefined;

export const isNumber = (cell: RawCell): boolean => cell !== "" && Number.isFinite(Number(cell));

/** ["2025-01-02,1524.00,1488.00", …] as rows; undefined where the texts are no such lines. */
export function splitLines(list: readonly unknown[]): readonly (readonly string[])[] | undefined {
  if (list.length === 0 || !list.every((each) => typeof each === "string" && each.includes(","))) return undefined;
  const rows = list.map((each) => String(each).split(","));
  const isEven = rows.every((row) => row.length === rows[0].length && isWrittenDate(row[0]));
  return isEven ? rows : undefined;
}

/** Names of columns that stand in a list beside the rows: "fields", "column_names". */
export const headsIn = (record: Record<string, unknown>): readonly (readonly string[])[] =>
  Object.values(record).filter(
    (each): each is readonly string[] =>
      Array.isArray(each) &&
      each.length > 1 &&
      each.every((name) => typeof name === "string" && name !== "" && !isDate(name) && !isNumber(name)),
  );

/** pandas in its orient "split": names, days and rows in three lists. */
export function withIndex(record: Record<string, unknown>): Record<string, unknown> {
  const { columns, index, data, ...rest } = record;
  const isSplit = Array.isArray(columns) && Array.isArray(index) && Array.isArray(data) && index.length === data.length;
  if (!isSplit || !data.every((row) => Array.isArray(row) && row.length === columns.length)) return record;
  const names = ["date", ...columns.map((name) => (Array.isArray(name) ? name.join(" ") : String(name)))];
  return { ...rest, columns: names, data: data.map((row, place) => [index[place], ...row]) };
}
