/** The paper that a page is printed on: A4 across where nothing else is chosen, as wide as a page, numbered below. */
import type { Page, Sheet } from "../model";

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
  /** Even where a sheet says portrait. */
  readonly landscape?: true;
}

/** In millimetres. */
const [besides, above, below] = [10, 10, 14];
const pixelsOfMillimetre = 96 / 25.4;

function room({ size = "A4", portrait }: Paper): readonly [width: number, height: number] {
  const [short, long] = papers[size];
  const [width, height] = portrait ? [short, long] : [long, short];
  return [(width - 2 * besides) * pixelsOfMillimetre, (height - above - below) * pixelsOfMillimetre];
}

/** In pixels: what stands above the first sheet, and the names of sheets. */
const headings = 190;

/** Excel's numbers of papers. */
const numbered: Readonly<Record<number, PaperSize>> = { 1: "Letter", 5: "Legal", 8: "A3", 9: "A4", 11: "A5" };

/** The sheet's own paper, where none is chosen. */
function paperOf(page: Page, { size, portrait, landscape }: Paper): Paper {
  const own = size ?? numbered[page.paper ?? 9];
  const upright = portrait ?? (landscape ? undefined : page.portrait);
  return { ...(own && { size: own }), ...(upright && { portrait: upright }) };
}

/** Smaller letters nobody reads. */
const smallest = 0.35;

/** How much smaller a sheet is printed, so that its columns fit, or all of it on one page; never larger. */
export function zoomFor({ page = {} }: Sheet, width: number, height: number, paper: Paper): number {
  const [across, down] = room(paperOf(page, paper));
  const fitting = Math.min(1, across / Math.max(1, width), page.onePage ? (down - headings) / Math.max(1, height) : 1);
  return Math.floor(Math.max(smallest, fitting) * 1000) / 1000;
}

const cssText = (text: string): string => `"${text.replace(/["\\]/g, "\\$&").replace(/[\r\n\f]+/g, " ")}"`;

const pageSize = ({ size = "A4", portrait }: Paper): string => `${size} ${portrait ? "portrait" : "landscape"}`;

/** A sheet's page of a size of its own; undefined where it is the size of all, so that no page is broken for it. */
export function pageName(page: Page, paper: Paper): string | undefined {
  const size = pageSize(paperOf(page, paper));
  return size === pageSize(paperOf({}, paper)) ? undefined : size.replace(" ", "-");
}

/** @param foot What stands at the left of every page's foot. */
export function paperRules(pages: readonly Page[], paper: Paper, foot: string): string {
  const small = "font:8pt var(--letters);color:#616161";
  const own = new Map(
    pages.flatMap((page) => {
      const name = pageName(page, paper);
      return name ? [[name, `@page ${name}{size:${pageSize(paperOf(page, paper))}}`] as const] : [];
    }),
  );
  return `@page{size:${pageSize(paperOf({}, paper))};margin:${above}mm ${besides}mm ${below}mm;
@bottom-left{content:${cssText(foot)};${small}}
@bottom-right{content:counter(page) " / " counter(pages);${small}}}
${[...own.values()].join("\n")}`;
}
