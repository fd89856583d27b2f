/**
 * Where the pages of a sheet begin, so that none cuts a chart, ends with a heading, or holds nothing but the room of formulas that
 * show nothing yet. Sheets of which no page would, get no breaks of ours: the program that prints them decides. Where a user has
 * said it, pages begin there alone.
 */

import { cellPlace } from "../../../cells/address";
import { greatestOf } from "../../../cells/extremes";
import { type Area, areaOf } from "../../formulaText/references";
import { columnOf, mostColumns, mostRows, ownPage, type Page, rowOf, type Sheet, type Style } from "../../model";
import { columnWidth } from "../../textWidth";

/** In inches, upright, by Excel's numbers: Letter, Legal, A3, A4, A5. */
const papers: Readonly<Record<number, readonly [width: number, height: number]>> = {
  1: [8.5, 11],
  5: [8.5, 14],
  8: [11.69, 16.54],
  9: [8.27, 11.69],
  11: [5.83, 8.27],
};

/** Of a page in inches, together on both sides, as `pageXml` writes them. */
const [sideMargins, endMargins] = [1, 1.3];
const pointsOfInch = 72;
const pointsOfPixel = 0.75;
/** Programs round the scale of a page: what fills it to the last line by our measure may not by theirs. */
const safely = 0.975;

interface Measured {
  readonly area: Area;
  /** In points of the sheet: of what a page holds beside the rows that it repeats. */
  readonly room: number;
  heightOf(row: number): number;
}

function measured(sheet: Sheet, page: Page): Measured | undefined {
  const [range, ...more] = sheet.printAreas;
  const area = range === undefined ? undefined : areaOf(range);
  const paper = papers[page.paper ?? ownPage.paper];
  if (!area || !paper || more.length > 0 || page.onePage) return undefined;
  const [across, down] = page.portrait ? paper : [paper[1], paper[0]];
  let width = 0;
  for (let column = area.left; column <= area.right; column++) width += columnWidth(sheet, column) * pointsOfPixel;
  const scale = Math.min(1, ((across - sideMargins) * pointsOfInch) / Math.max(1, width));
  const heightOf = (row: number): number => {
    const look = sheet.rows.get(row);
    return look?.hidden ? 0 : (look?.height ?? sheet.rowHeight ?? 15);
  };
  const [first, last] = sheet.repeatedRows ?? [0, -1];
  let repeated = 0;
  for (let row = first; row <= last; row++) repeated += heightOf(row);
  return { area, heightOf, room: (((down - endMargins) * pointsOfInch) / scale) * safely - repeated };
}

/** First and last row of what stays on one page. */
type Block = readonly [first: number, last: number];

interface Rows {
  /** Rows that show something. */
  readonly shown: ReadonlySet<number>;
  /** Rows with a formula that shows nothing. */
  readonly waiting: ReadonlySet<number>;
  /** Rows whose texts are all bold: headings of what is below. */
  readonly headings: ReadonlySet<number>;
}

function rowsOf({ cells }: Sheet, { area }: Measured, styles: readonly Style[]): Rows {
  const [shown, waiting, headings, plain] = [0, 1, 2, 3].map(() => new Set<number>());
  for (const [place, { value, formula, style }] of cells) {
    const [row, column] = [rowOf(place), columnOf(place)];
    // Tables that only feed charts stand below what is printed.
    if (column < area.left || column > area.right || row < area.top || row > area.bottom) continue;
    if (value === null || value === "") {
      if (formula) waiting.add(row);
      continue;
    }
    shown.add(row);
    (typeof value === "string" && styles[style ?? 0]?.bold ? headings : plain).add(row);
  }
  for (const row of plain) headings.delete(row);
  return { shown, waiting, headings };
}

function chartBlocks({ charts }: Sheet, { shown }: Rows, { heightOf }: Measured): Block[] {
  return charts.map(({ at, height }) => {
    const first = cellPlace(at)?.row ?? 0;
    let last = first;
    for (let rest = height * pointsOfPixel - heightOf(first); rest > 0 && heightOf(last + 1) > 0; )
      rest -= heightOf(++last);
    // The frame lies on the edge of the row above.
    return [first > 0 && !shown.has(first - 1) ? first - 1 : first, last];
  });
}

/** Of a page: tables that take less stay whole. */
const shortTable = 0.5;

/** A heading, with the line above that says whose it is, those right below it, and a short table; of a long one two rows. */
function headingBlocks({ headings, shown }: Rows, { heightOf, room }: Measured): Block[] {
  return [...headings]
    .filter((row) => !headings.has(row - 1))
    .map((row) => {
      let head = row;
      while (headings.has(head + 1)) head++;
      let [last, height] = [head, 0];
      while (shown.has(last + 1) && !headings.has(last + 1) && height < room * shortTable) height += heightOf(++last);
      const first = shown.has(row - 1) && !shown.has(row - 2) ? row - 1 : row;
      return [first, height < room * shortTable ? Math.max(last, head + 1) : head + 2];
    });
}

/** The last heading with all that it heads, where formulas at the end show nothing: they may need a page that shows nothing. */
function endBlock({ shown, waiting, headings }: Rows, { area }: Measured): Block[] {
  const last = greatestOf(shown, -1);
  const end = Math.min(area.bottom, greatestOf(waiting, -1));
  const heading = greatestOf(
    [...headings].filter((row) => row <= last),
    -1,
  );
  return end > last && heading > 0 ? [[heading, end]] : [];
}

/** The rows with which pages begin, after the first page; none where pages may begin anywhere. */
export function pageStarts(sheet: Sheet, styles: readonly Style[]): number[] {
  const size = measured(sheet, sheet.page ?? {});
  if (!size || size.room <= 0) return [];
  const { area, room, heightOf } = size;
  const heightFrom = (first: number, last: number): number => {
    let sum = 0;
    for (let row = first; row <= last; row++) sum += heightOf(row);
    return sum;
  };
  const rows = rowsOf(sheet, size, styles);
  const blocks = [...chartBlocks(sheet, rows, size), ...headingBlocks(rows, size), ...endBlock(rows, size)].filter(
    ([first, last]) => heightFrom(first, last) <= room,
  );
  const starts: number[] = [];
  const firstOfAll = Math.max(area.top, (sheet.repeatedRows?.[1] ?? -1) + 1);
  let [start, used, isMoved] = [firstOfAll, 0, false];
  for (let row = firstOfAll; row <= area.bottom; row++) {
    used += heightOf(row);
    if (used <= room) continue;
    let next = row;
    // What stays together may begin with what stays together itself.
    for (let before = -1; before !== next; ) {
      before = next;
      for (const [first, last] of blocks) if (first < next && next <= last && first > start) next = first;
    }
    isMoved ||= next !== row;
    starts.push(next);
    [start, used] = [next, heightFrom(next, row)];
  }
  return isMoved ? starts : [];
}

/** A break has the number, counted from one, of the row or column before it. */
function breaksXml(element: "rowBreaks" | "colBreaks", starts: readonly number[], last: number): string {
  if (starts.length === 0) return "";
  const breaks = starts.map((start) => `<brk id="${start}" max="${last}" man="1"/>`);
  return `<${element} count="${starts.length}" manualBreakCount="${starts.length}">${breaks.join("")}</${element}>`;
}

export function pageBreaksXml(sheet: Sheet, styles: readonly Style[]): string {
  const { rows, columns } = sheet.pageBreaks ?? { rows: pageStarts(sheet, styles), columns: [] };
  return breaksXml("rowBreaks", rows, mostColumns - 1) + breaksXml("colBreaks", columns, mostRows - 1);
}
