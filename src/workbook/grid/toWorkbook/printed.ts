/** How a sheet of the grid is printed. */
import type { Model } from "../../../engine/library/library";
import type { Page, Sheet } from "../../../sharing/model";
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

/** What the sheet carries of printing: areas, the rows that every page repeats, and how a page is set up. */
export function printedOf(model: Model, sheetId: string): Pick<Sheet, "printAreas" | "repeatedRows" | "page"> {
  const carried = carriedOf(model);
  const [titles] = carried.getCarried("printTitles", sheetId);
  const [page] = carried.getCarried("pages", sheetId);
  return {
    printAreas: carried
      .getCarried("printAreas", sheetId)
      .map(({ range }) => rangeText(holdingCharts(model, sheetId, range.zone))),
    ...(titles && { repeatedRows: [titles.range.zone.top, titles.range.zone.bottom] as const }),
    ...(page && { page: page.data as Page }),
  };
}
