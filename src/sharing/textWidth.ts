/** How much room a text takes, near enough to leave it some: letters are measured by nobody here. */
import type { Sheet } from "./model";

/** Pixels, at the plain size of letters in points. */
const [widthOfLetter, widthOfColumn] = [6.2, 64];
export const plainSize = 10;

/** In pixels; Chinese takes twice the room. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0) * widthOfLetter * (size / plainSize);

export function columnWidth({ columns }: Pick<Sheet, "columns">, column: number): number {
  const span = columns.find(({ first, last }) => first <= column && column <= last);
  return span?.hidden ? 0 : (span?.width ?? widthOfColumn);
}

/** Lines of a text that is wrapped in a column so many pixels wide. */
export const linesOf = (text: string, size: number, pixels: number): number =>
  text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / Math.max(1, pixels - 6))), 0);
