/** How far a sheet goes: its cells, its charts, and the texts that run on over the cells beside them. */
import { cellPlace } from "../../cells/address";
import { type Area, areaOf } from "../formulaText/references";
import { type Chart, columnOf, rowOf, type Sheet } from "../model";
import { columnWidth } from "../textWidth";
import type { Shown } from "./shown";

const pixelsOfPoint = 4 / 3;
const plainHeight = 15;

/** In pixels. */
export function rowHeight({ rows, rowHeight: usual = plainHeight }: Sheet, row: number): number {
  const look = rows.get(row);
  return look?.hidden ? 0 : (look?.height ?? usual) * pixelsOfPoint;
}

/** The cells that a chart covers. */
export function chartArea(sheet: Sheet, { at, width, height }: Chart): Area {
  const { col: left, row: top } = cellPlace(at) ?? { col: 0, row: 0 };
  let [right, bottom] = [left, top];
  for (let wide = columnWidth(sheet, right); wide < width && right - left < 500; wide += columnWidth(sheet, right))
    right++;
  for (let high = rowHeight(sheet, bottom); high < height && bottom - top < 500; high += rowHeight(sheet, bottom))
    bottom++;
  return { left, top, right, bottom };
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Cells that only have a look count as far as there is one with a text or a fill. */
export function extentOf(sheet: Sheet, shown: Shown): Extent {
  let [rows, columns] = [0, 0];
  const reach = ({ bottom, right }: Pick<Area, "bottom" | "right">) => {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  };
  for (const place of sheet.cells.keys()) {
    const cell = shown.cell(sheet.name, place);
    if (cell && (cell.text !== "" || cell.style.borders || cell.style.fill))
      reach({ bottom: rowOf(place), right: columnOf(place) });
  }
  for (const chart of sheet.charts) reach(chartArea(sheet, chart));
  for (const merge of sheet.merges) {
    const area = areaOf(merge);
    if (area && area.top < rows && area.left < columns) reach(area);
  }
  return { rows, columns };
}
