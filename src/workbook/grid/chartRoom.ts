/** How wide a book's chart is in the window that it is first shown in; afterwards it is as wide as the user makes it. */

const least = 330;

/** The library's width of a column that nobody has set. */
const plainColumn = 96;

/** Pixels left of a column. */
export const leftOf = (column: number, widthOf: (column: number) => number | undefined): number =>
  Array.from({ length: column }, (_, each) => widthOf(each) ?? plainColumn).reduce((sum, width) => sum + width, 0);

/**
 * As wide as what stands around it, and narrower where the window is. `view`: what the window shows of a sheet, in pixels;
 * without a window it is 0, and the chart stays as it was given.
 */
export function fittingWidth(given: number, left: number, view: number): number {
  if (view <= 0) return given;
  return Math.min(Math.max(Math.round(view - left - 12), Math.min(given, least)), given);
}
