/** How much room a text takes, where no font is at hand to measure it: by the widths of Arial's letters, which hardly any other font of sheets exceeds. */

import { brokenLines } from "../cells/lineBreaking";
import type { Sheet } from "./model";

const widthOfColumn = 64;
/** Points. */
export const plainSize = 10;

/** Letters by their width in thousandths of their size. */
const widths: Readonly<Record<number, string>> = {
  191: "'",
  222: "ijl",
  260: "|",
  278: " !,./:;I[\\]ft·",
  333: "()-`r{}“”‘’",
  355: '"',
  389: "*°",
  469: "^",
  500: "Jcksvxyz",
  556: "#$0123456789?L_abdeghnopqu–€",
  584: "+<=>~−±×",
  611: "FTZ",
  667: "&ABEKPSVXY",
  722: "CDHNRUw",
  778: "GOQ",
  833: "Mm",
  889: "%",
  944: "W",
  1000: "@…—",
};
const widthOfLetter = new Map(
  Object.entries(widths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);
/** Of letters that Arial writes and the list above does not have. */
const otherwise = 600;
const square = 1000;
const pixelsPerPoint = 4 / 3;

/** In pixels, of letters so many points high; Chinese signs are as wide as they are high. */
export const textWidth = (text: string, size: number, isBold = false): number =>
  ([...text].reduce(
    (sum, letter) =>
      sum +
      (widthOfLetter.get(letter) ?? (letter > "\u2e80" ? square : otherwise)) *
        (isBold && letter < "\u2e80" ? 1.08 : 1),
    0,
  ) /
    1000) *
  size *
  pixelsPerPoint;

export function columnWidth({ columns }: Pick<Sheet, "columns">, column: number): number {
  const span = columns.find(({ first, last }) => first <= column && column <= last);
  return span?.hidden ? 0 : (span?.width ?? widthOfColumn);
}

/** What a cell leaves free beside its text, left and right together, in pixels. */
const besideText = 8;

/** Lines of a text that is wrapped in a column so many pixels wide. */
export const linesOf = (text: string, size: number, pixels: number, isBold = false): number =>
  text
    .split("\n")
    .reduce(
      (sum, line) =>
        sum + brokenLines(line, Math.max(1, pixels - besideText), (part) => textWidth(part, size, isBold)).length,
      0,
    );
