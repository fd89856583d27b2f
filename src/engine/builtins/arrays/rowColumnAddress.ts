/** References written as R2C3 or R[-1]C, counted from the formula's own cell. */
import { cellAddress } from "../../../cells/address";
import type { Position } from "../../compiler/values";

const pattern = /^(?:(.+)!)?R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?::R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?)?$/i;

/** Place from zero of one coordinate; undefined before the first row or column. */
function placeOf(written: string | undefined, own: number): number | undefined {
  const place =
    written === undefined ? own : written.startsWith("[") ? own + Number(written.slice(1, -1)) : Number(written) - 1;
  return place < 0 ? undefined : place;
}

/** The same reference with letters; undefined when it is none. */
export function absoluteAddress(text: string, origin: Position | undefined): string | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const [, sheet, ...corners] = match;
  const own = { row: origin?.row ?? 0, col: origin?.col ?? 0 };
  const cells: string[] = [];
  for (const [row, column] of text.includes(":") ? [corners.slice(0, 2), corners.slice(2)] : [corners.slice(0, 2)]) {
    const [down, right] = [placeOf(row, own.row), placeOf(column, own.col)];
    if (down === undefined || right === undefined) return undefined;
    cells.push(cellAddress(right, down));
  }
  return (sheet === undefined ? "" : `${sheet}!`) + cells.join(":");
}
