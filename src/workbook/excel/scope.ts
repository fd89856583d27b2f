/** Which cells of Excel an action is meant for. */
import type { DataScope } from "../port";

/** Rows and columns count from zero. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export async function inScope(
  context: Excel.RequestContext,
  scope: DataScope,
): Promise<(sheet: string, cells: Rectangle) => boolean> {
  if (scope === "workbook") return () => true;
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  const selected = scope === "selection" ? context.workbook.getSelectedRange() : undefined;
  selected?.load("columnIndex,rowIndex,columnCount,rowCount");
  await context.sync();
  return (name, { top, bottom, left, right }) => {
    if (name.toLowerCase() !== sheet.name.toLowerCase()) return false;
    if (!selected) return true;
    const { rowIndex, columnIndex, rowCount, columnCount } = selected;
    return top < rowIndex + rowCount && bottom >= rowIndex && left < columnIndex + columnCount && right >= columnIndex;
  };
}
