/** A part of a sheet: what lies within a range that its user has chosen. */
import { columnLetters } from "../../cells/address";
import type { Grid } from "../grid";

/** Rows as a sheet counts, from 1; columns from 0; both ends belong to it. Undefined ends are those of the sheet. */
export interface GridRange {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const end = Number.POSITIVE_INFINITY;

function columnIn(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B4:D120", "B:D", "4:120" or "b4"; undefined where it is written like no range. */
export function rangeIn(written: string): GridRange | undefined {
  const text = written.normalize("NFKC").replace(/[$\s]/g, "");
  const found = /^([A-Za-z]{0,3})(\d{0,7})(?::([A-Za-z]{0,3})(\d{0,7}))?$/.exec(text);
  if (!found || text === "" || text.endsWith(":")) return undefined;
  const [, from, first, to = from, last = first] = found;
  if ((from === "") !== (to === "") || first === "0" || last === "0") return undefined;
  const columns = from === "" ? [0, end] : [columnIn(from), columnIn(to)];
  const rows = [first === "" ? 1 : Number(first), last === "" ? end : Number(last)];
  return {
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
}

/** As it would be typed. */
export function rangeText({ left, right, top, bottom }: GridRange): string {
  const corner = (column: number, row: number) =>
    `${Number.isFinite(column) ? columnLetters(column) : ""}${Number.isFinite(row) ? row : ""}`;
  if (!Number.isFinite(right)) return `${top}:${Number.isFinite(bottom) ? bottom : 1_048_576}`;
  if (!Number.isFinite(bottom) && top === 1) return `${columnLetters(left)}:${columnLetters(right)}`;
  return `${corner(left, top)}:${corner(right, Number.isFinite(bottom) ? bottom : 1_048_576)}`;
}

/** Cells outside are as if they were empty; those inside keep their places, which faults name. */
export function gridWithin(grid: Grid, { left, right, top, bottom }: GridRange): Grid {
  const rows = grid.rows
    .filter(({ line }) => line >= top && line <= bottom)
    .map(({ line, cells }) => ({
      line,
      cells: cells.slice(0, right + 1).map((cell, column) => (column < left ? "" : cell)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const uncalculated = grid.uncalculated?.filter(
    ({ line, column }) => line >= top && line <= bottom && column > left && column <= right + 1,
  );
  return { ...grid, rows, ...(uncalculated && { uncalculated }) };
}
