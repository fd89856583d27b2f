/** How a sheet of the grid is printed. */
import type { Model } from "../../../engine/library/library";
import type { Page, PageBreaks, Sheet } from "../../../sharing/model";
import { carriedOf } from "../carried";
import { rangeText } from "./ranges";

type Zone = ReturnType<Model["getters"]["getSheetZone"]>;

/** An area to print with all of the charts that begin in it: on paper none is cut where the window let it be wider than its cells. */
function holdingCharts({ getters }: Model, sheetId: string, area: Zone): Zone {
  let { right } = area;
  for (const { col, row, offset, width } of getters.getFigures(sheetId)) {
    if (col < area.left || col > right || row < area.top || row > area.bottom) continue;
    const end = getters.getColDimensions(sheetId, col).start + offset.x + width;
    const last = getters.getNumberCols(sheetId) - 1;
    while (right < last && getters.getColDimensions(sheetId, right).end < end) right++;
  }
  return { ...area, right };
}

/** Of two breaks that have come to the same row, where those between were deleted, there is one. */
const inOrder = (starts: readonly number[]): number[] => [...new Set(starts)].sort((one, other) => one - other);

/** Where cells before were deleted a break may have come to the first row or column, with which a page begins anyway. */
function breaksOf(model: Model, sheetId: string): PageBreaks | undefined {
  const carried = carriedOf(model).getCarried("pageBreaks", sheetId);
  const starts = (kind: string, edge: "top" | "left") =>
    inOrder(carried.filter(({ data }) => data === kind).map(({ range }) => range.zone[edge])).filter((at) => at > 0);
  const [rows, columns] = [starts("row", "top"), starts("column", "left")];
  return rows.length + columns.length > 0 ? { rows, columns } : undefined;
}

/** What the sheet carries of printing: areas, the rows that every page repeats, how a page is set up and where pages begin. */
export function printedOf(
  model: Model,
  sheetId: string,
): Pick<Sheet, "printAreas" | "repeatedRows" | "page" | "pageBreaks"> {
  const carried = carriedOf(model);
  const [titles] = carried.getCarried("printTitles", sheetId);
  const [page] = carried.getCarried("pages", sheetId);
  const pageBreaks = breaksOf(model, sheetId);
  return {
    printAreas: carried
      .getCarried("printAreas", sheetId)
      .map(({ range }) => rangeText(holdingCharts(model, sheetId, range.zone))),
    ...(titles && { repeatedRows: [titles.range.zone.top, titles.range.zone.bottom] as const }),
    ...(page && { page: page.data as Page }),
    ...(pageBreaks && { pageBreaks }),
  };
}
