/** The paper that a page is printed on: A4 across where nothing else is chosen, as wide as a page, numbered below. */
import type { Sheet } from "../model";

const papers = {
  A4: [210, 297],
  A3: [297, 420],
  A5: [148, 210],
  Letter: [215.9, 279.4],
  Legal: [215.9, 355.6],
} as const;

export type PaperSize = keyof typeof papers;
export const paperSizes = Object.keys(papers) as PaperSize[];

export interface Paper {
  readonly size?: PaperSize;
  readonly portrait?: true;
}

/** In millimetres. */
const [besides, above, below] = [10, 10, 14];
const pixelsOfMillimetre = 96 / 25.4;

function room({ size = "A4", portrait }: Paper): readonly [width: number, height: number] {
  const [short, long] = papers[size];
  const [width, height] = portrait ? [short, long] : [long, short];
  return [(width - 2 * besides) * pixelsOfMillimetre, (height - above - below) * pixelsOfMillimetre];
}

/** Smaller letters nobody reads. */
const smallest = 0.35;

/** How much smaller a sheet is printed, so that its columns fit; never larger. */
export function zoomFor(_sheet: Sheet, width: number, _height: number, paper: Paper): number {
  const [across] = room(paper);
  const fitting = Math.min(1, across / Math.max(1, width));
  return Math.floor(Math.max(smallest, fitting) * 1000) / 1000;
}

const cssText = (text: string): string => `"${text.replace(/["\\]/g, "\\$&").replace(/[\r\n\f]+/g, " ")}"`;

/** @param foot What stands at the left of every page's foot. */
export function paperRules({ size = "A4", portrait }: Paper, foot: string): string {
  const small = "font:8pt var(--letters);color:#616161";
  return `@page{size:${size} ${portrait ? "portrait" : "landscape"};margin:${above}mm ${besides}mm ${below}mm;
@bottom-left{content:${cssText(foot)};${small}}
@bottom-right{content:counter(page) " / " counter(pages);${small}}}`;
}
