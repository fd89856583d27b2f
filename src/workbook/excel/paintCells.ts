/** The roles of a book's cells as Excel's fonts and fills; runs of cells that look alike are painted together. */

import { cellAddress, cellPlace } from "../../cells/address";
import type { BookCell } from "../book";
import { type RoleStyle, roleStyles } from "../roles";

interface Run {
  readonly style: RoleStyle;
  readonly wrap: boolean;
  readonly row: number;
  readonly from: number;
  to: number;
}

/** Neighbours in a row with one style. */
function runsOf(cells: readonly BookCell[]): Run[] {
  const placed = cells
    .map((cell) => ({ ...(cellPlace(cell.at) ?? { row: 0, col: 0 }), style: roleStyles[cell.role], wrap: !!cell.wrap }))
    .sort((a, b) => a.row - b.row || a.col - b.col);
  const runs: Run[] = [];
  for (const { row, col, style, wrap } of placed) {
    const last = runs.at(-1);
    if (last && last.row === row && last.to === col - 1 && last.style === style && last.wrap === wrap) last.to = col;
    else runs.push({ style, wrap, row, from: col, to: col });
  }
  return runs;
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;

function paint(format: Excel.RangeFormat, style: RoleStyle, wrap: boolean): void {
  if (style.bold) format.font.bold = true;
  if (style.fontSize) format.font.size = style.fontSize;
  if (style.textColor) format.font.color = style.textColor;
  if (style.fillColor) format.fill.color = style.fillColor;
  if (style.align) format.horizontalAlignment = horizontal[style.align];
  if (!wrap) return;
  format.wrapText = true;
  format.verticalAlignment = "Top";
}

export function paintCells(worksheet: Excel.Worksheet, cells: readonly BookCell[]): void {
  for (const { style, wrap, row, from, to } of runsOf(cells)) {
    const address = `${cellAddress(from, row)}:${cellAddress(to, row)}`;
    paint(worksheet.getRange(address).format, style, wrap);
  }
}
