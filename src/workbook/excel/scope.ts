/** Which cells of Excel an action is meant for. */
import type { DataScope } from "../port";
import { supports } from "./features";

/** Rows and columns count from zero. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** All areas that are selected; before ExcelApi 1.9 Excel itself refuses several. */
async function selectedAreas(context: Excel.RequestContext): Promise<readonly Rectangle[]> {
  const areas = supports("1.9")
    ? context.workbook.getSelectedRanges().areas.load("columnIndex,rowIndex,columnCount,rowCount")
    : undefined;
  const only = areas
    ? undefined
    : context.workbook.getSelectedRange().load("columnIndex,rowIndex,columnCount,rowCount");
  await context.sync();
  return (areas?.items ?? (only ? [only] : [])).map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    bottom: rowIndex + rowCount - 1,
    left: columnIndex,
    right: columnIndex + columnCount - 1,
  }));
}

export async function inScope(
  context: Excel.RequestContext,
  scope: DataScope,
): Promise<(sheet: string, cells: Rectangle) => boolean> {
  if (scope === "workbook") return () => true;
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  const selected = scope === "selection" ? await selectedAreas(context) : undefined;
  await context.sync();
  return (name, { top, bottom, left, right }) => {
    if (name.toLowerCase() !== sheet.name.toLowerCase()) return false;
    if (!selected) return true;
    return selected.some(
      (area) => top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left,
    );
  };
}
