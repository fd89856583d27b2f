/** Where the days of a table stand that runs down. */
import type { GridRow, RawCell } from "../grid";
import { dateKind, isValue } from "./kinds";

/** The days of a table, or of a part of it. */
export interface DateSource {
  /** Those that make up the date; the first is where a fault is told. */
  readonly columns: readonly number[];
  /** Made of several cells, or of a cell that is no date by itself. */
  readonly isMade?: true;
  read(row: GridRow): RawCell;
}

export interface Located {
  readonly first: number;
  readonly source: DateSource;
}

export const plainSource = (column: number): DateSource => ({
  columns: [column],
  read: ({ cells }) => cells[column] ?? "",
});

export const valuesBeside = ({ cells }: GridRow, column: number): boolean =>
  cells.some((cell, other) => other !== column && isValue(cell) && dateKind(cell) !== "written");
