/** The roles of a book's cells as Excel's fonts and fills; runs of cells that look alike are painted together. */

import { cellAddress, cellPlace } from "../../cells/address";
import type { BookCell } from "../book";
import { type RoleStyle, roleStyles } from "../roles";
import { supports } from "./features";

interface Run {
  readonly style: RoleStyle;
  readonly wrap: boolean;
  /** What stands beside a number would touch it: Excel has no room inside its cells. */
  readonly indented: boolean;
  readonly row: number;
  readonly from: number;
  to: number;
}

/** Neighbours in a row with one style. */
function runsOf(cells: readonly BookCell[]): Run[] {
  const placed = cells
    .map((cell) => ({ ...(cellPlace(cell.at) ?? { row: 0, col: 0 }), role: cell.role, wrap: !!cell.wrap }))
    .sort((a, b) => a.row - b.row || a.col - b.col);
  const runs: Run[] = [];
  for (const [index, { row, col, role, wrap }] of placed.entries()) {
    const style = roleStyles[role];
    const before = placed[index - 1];
    const isBeside = before?.row === row && before.col === col - 1 && before.role === "numberHeading";
    const indented = role === "unit" || (role === "columnHeading" && isBeside);
    const last = runs.at(-1);
    const isSame = last?.style === style && last.wrap === wrap && last.indented === indented;
    if (last && isSame && last.row === row && last.to === col - 1) last.to = col;
    else runs.push({ style, wrap, indented, row, from: col, to: col });
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
  const knowsIndents = supports("1.9");
  for (const { style, wrap, indented, row, from, to } of runsOf(cells)) {
    const { format } = worksheet.getRange(`${cellAddress(from, row)}:${cellAddress(to, row)}`);
    paint(format, style, wrap);
    if (!indented || !knowsIndents) continue;
    format.horizontalAlignment = horizontal.left;
    format.indentLevel = 1;
  }
}
