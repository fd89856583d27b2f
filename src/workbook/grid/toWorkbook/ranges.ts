/** Rectangles of cells as Excel writes them. */
import { columnLetters } from "../../../cells/address";

export interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** "B3" or "$B$3:$C$9" of a rectangle. */
export function rangeText({ top, bottom, left, right }: Zone, mark: "" | "$" = ""): string {
  const first = `${mark}${columnLetters(left)}${mark}${top + 1}`;
  const isOne = top === bottom && left === right;
  return isOne ? first : `${first}:${mark}${columnLetters(right)}${mark}${bottom + 1}`;
}

/** A reference with its sheet, absolute, of what the grid writes anyhow; undefined where its cells are gone. */
export type Absolute = (range: string, sheetId: string) => string | undefined;
