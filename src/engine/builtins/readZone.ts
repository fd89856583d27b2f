/** Cells that only a calculation says, as SUMIF, OFFSET and INDIRECT read them. */
import { isTooLarge } from "../compiler/bounds";
import { excelColumns, excelRows, reaching } from "../compiler/extent";
import type { Context, Zone } from "../compiler/frame";
import { placesIn } from "../compiler/references";
import type { Columns, Scalar } from "../compiler/values";
import type { Evaluation } from "./builtin";

/** So large a zone is read to the end of the sheet, as one that a formula names is. */
function bounded(evaluation: Evaluation, sheetId: string, zone: Zone): Zone {
  const [rows, columns] = [zone.bottom - zone.top + 1, zone.right - zone.left + 1];
  if (rows < excelRows && columns < excelColumns && !isTooLarge(rows, columns)) return zone;
  const sheet = evaluation.getters.getSheetZone(sheetId);
  return {
    ...zone,
    right: Math.max(zone.left, Math.min(zone.right, sheet.right)),
    bottom: Math.max(zone.top, Math.min(zone.bottom, sheet.bottom)),
  };
}

/** The formula depends on the cells from now on, unless it asks only where they are. */
export function readZone(evaluation: Evaluation, sheetId: string, asked: Zone): Columns {
  const zone = bounded(evaluation, sheetId, asked);
  return reaching(cellsIn(evaluation, sheetId, zone), {
    rows: asked.bottom - asked.top + 1,
    columns: asked.right - asked.left + 1,
  });
}

function cellsIn(evaluation: Evaluation, sheetId: string, zone: Zone): Columns {
  if ((evaluation as unknown as Context).onlyPlaces) return placesIn(sheetId, zone);
  const origin = evaluation.__originCellPosition;
  if (origin) evaluation.addDependencies?.(origin, [evaluation.getters.getRangeFromZone(sheetId, zone)]);
  return Array.from({ length: zone.right - zone.left + 1 }, (_, column) =>
    Array.from(
      { length: zone.bottom - zone.top + 1 },
      (_unused, row) =>
        evaluation.getFormulaResult({ sheetId, col: zone.left + column, row: zone.top + row }) as Scalar,
    ),
  );
}
