/** How wide a book's chart is in the window that it is first shown in; afterwards it is as wide as the user makes it. */

const least = 330;
/** What a screen of 1920 shows beside the pane; wider still lines would look flat. */
const most = 1500;

/** The library's width of a column that nobody has set. */
const plainColumn = 96;

/** Pixels left of a column. */
export const leftOf = (column: number, widthOf: (column: number) => number | undefined): number =>
  Array.from({ length: column }, (_, each) => widthOf(each) ?? plainColumn).reduce((sum, width) => sum + width, 0);

/** `view`: what the window shows of a sheet, in pixels; without a window it is 0, and the chart stays as wide as it was given. */
export function fittingWidth(given: number, left: number, view: number): number {
  if (view <= 0) return given;
  return Math.round(Math.min(Math.max(view - left - 12, Math.min(given, least)), Math.max(given, most)));
}
