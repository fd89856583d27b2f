/** A sheet while it is being laid out: cells by column and row from zero, defined names, charts. */

import { cellAddress, cellPlace, columnLetters, quotedSheetName } from "../../cells/address";
import { linesOf, plainSize, textWidth } from "../../sharing/textWidth";
import type { BookCell, BookChart, BookCondition, BookSheet, Role } from "../book";
import { roleStyles } from "../roles";

export interface Area {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

interface Look {
  readonly format?: string;
  readonly wrap?: boolean;
  readonly mayShow?: readonly string[];
  readonly choices?: readonly string[];
}

interface Shape {
  /** In pixels, from column A on. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly gridlines: boolean;
  /** At least so many. */
  readonly rows?: number;
  readonly conditions?: readonly BookCondition[];
  /** What is printed, where that is not as far as the sheet's texts reach. */
  readonly printedColumns?: number;
  /** The same of rows. */
  readonly printedRows?: number;
  /** What is read: further right stands what is not for paper. Its texts may go on over the columns between. */
  readonly readColumns?: number;
  readonly onePage?: true;
}

export interface SheetDraft {
  readonly name: string;
  put(column: number, row: number, content: BookCell["content"], role: Role, look?: Look): void;
  define(name: string, area: Area): void;
  addChart(chart: BookChart): void;
  /** Names defined on this sheet, as references with the sheet. */
  names(): Readonly<Record<string, string>>;
  finish(shape: Shape): BookSheet;
}

export const pixelsPerRow = 23;

const absolute = (column: number, row: number) => `$${columnLetters(column)}$${row + 1}`;

/** "Inputs!$B$4" or "Inputs!$B$4:$C$9". */
export function reference(sheet: string, { column, row, columns, rows }: Area): string {
  const first = absolute(column, row);
  const single = columns === 1 && rows === 1;
  return `${quotedSheetName(sheet)}!${single ? first : `${first}:${absolute(column + columns - 1, row + rows - 1)}`}`;
}

/** Of a column that nobody has set, in pixels. */
export const spareWidth = 96;

/** Pixels: what a screen of 1280 shows beside the pane. */
export const widestAnswer = 840;

/** How many columns the sheet's texts cover: what is longer than its cell goes on over the next ones, and on paper ends with the area. */
function columnsReached(cells: readonly BookCell[], widths: readonly number[], least: number): number {
  const widthAt = (column: number) => widths[column] ?? spareWidth;
  let most = least;
  for (const { at, content, role, wrap } of cells) {
    const column = cellPlace(at)?.col ?? 0;
    if (wrap || typeof content !== "string") continue;
    if (content.startsWith("=") && role !== "answer") continue;
    const { fontSize = plainSize, bold } = roleStyles[role];
    let rest = role === "answer" ? widestAnswer : textWidth(content, fontSize, bold);
    let reached = column;
    while (rest > widthAt(reached)) rest -= widthAt(reached++);
    most = Math.max(most, reached + 1);
  }
  return most;
}

/** Between lines, and what stands above and below all of them, in pixels. */
const [betweenLines, aroundLines] = [4, 5];
const pixelsPerPoint = 4 / 3;
/** Not every host has letters as narrow as those that are reckoned with. */
const spareOfLine = 4;

/** Rows of more than one line. */
function heightsOf(cells: readonly BookCell[], widths: readonly number[]): Record<number, number> {
  const heights = new Map<number, number>();
  for (const { at, content, role, format, wrap, mayShow } of cells) {
    const place = cellPlace(at);
    if (!wrap || !place) continue;
    const shown =
      mayShow ?? (typeof content === "string" && (format === "@" || !content.startsWith("=")) ? [content] : []);
    const { fontSize = plainSize, bold } = roleStyles[role];
    const room = (widths[place.col] ?? spareWidth) - spareOfLine;
    const most = Math.max(0, ...shown.map((text) => linesOf(text, fontSize, room, bold)));
    if (most < 2) continue;
    const height = Math.ceil(most * (fontSize * pixelsPerPoint + betweenLines)) + aroundLines;
    heights.set(place.row, Math.max(heights.get(place.row) ?? 0, height));
  }
  return Object.fromEntries(heights);
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
    finish({
      widths,
      frozenRows,
      gridlines,
      rows: atLeast = 0,
      conditions = [],
      printedColumns,
      readColumns,
      printedRows,
      onePage,
    }) {
      const size = { rows: Math.max(rows, atLeast), columns: Math.max(columns, widths.length) };
      const wide = readColumns ?? size.columns;
      const read = cells.filter(({ at }) => (cellPlace(at)?.col ?? 0) < wide);
      const printed = printedColumns ?? columnsReached(read, widths, wide);
      const print = {
        area: `A1:${cellAddress(printed - 1, (printedRows ?? size.rows) - 1)}`,
        headingRows: frozenRows,
        ...(onePage && { onePage }),
      };
      const heights = heightsOf(cells, widths);
      return { name, ...size, cells, widths, heights, frozenRows, gridlines, charts, conditions, print };
    },
  };
}
