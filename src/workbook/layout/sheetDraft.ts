/** A sheet while it is being laid out: cells by column and row from zero, defined names, charts. */

import { cellAddress, columnLetters, quotedSheetName } from "../../cells/address";
import type { BookCell, BookChart, BookSheet, Role } from "../book";

export interface Area {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

interface Look {
  readonly format?: string;
  readonly wrap?: boolean;
  readonly choices?: readonly string[];
}

export interface SheetDraft {
  readonly name: string;
  put(column: number, row: number, content: BookCell["content"], role: Role, look?: Look): void;
  define(name: string, area: Area): void;
  addChart(chart: BookChart): void;
  /** Names defined on this sheet, as references with the sheet. */
  names(): Readonly<Record<string, string>>;
  finish(shape: { widths: readonly number[]; frozenRows: number; gridlines: boolean; rows?: number }): BookSheet;
}

export const pixelsPerRow = 23;

const absolute = (column: number, row: number) => `$${columnLetters(column)}$${row + 1}`;

/** "Inputs!$B$4" or "Inputs!$B$4:$C$9". */
export function reference(sheet: string, { column, row, columns, rows }: Area): string {
  const first = absolute(column, row);
  const single = columns === 1 && rows === 1;
  return `${quotedSheetName(sheet)}!${single ? first : `${first}:${absolute(column + columns - 1, row + rows - 1)}`}`;
}

export function draftSheet(name: string): SheetDraft {
  const cells: BookCell[] = [];
  const charts: BookChart[] = [];
  const names: Record<string, string> = {};
  let columns = 0;
  let rows = 0;
  return {
    name,
    put(column, row, content, role, look = {}) {
      cells.push({ at: cellAddress(column, row), content, role, ...look });
      columns = Math.max(columns, column + 1);
      rows = Math.max(rows, row + 1);
    },
    define(defined, area) {
      names[defined] = reference(name, area);
      columns = Math.max(columns, area.column + area.columns);
      rows = Math.max(rows, area.row + area.rows);
    },
    addChart: (chart) => charts.push(chart),
    names: () => names,
    finish({ widths, frozenRows, gridlines, rows: atLeast = 0 }) {
      const size = { rows: Math.max(rows, atLeast), columns: Math.max(columns, widths.length) };
      return { name, ...size, cells, widths, frozenRows, gridlines, charts };
    },
  };
}
