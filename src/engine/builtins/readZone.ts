/** Cells that only a calculation says, as SUMIF, OFFSET and INDIRECT read them. */
import { isTooLarge } from "../compiler/bounds";
import type { Context, Zone } from "../compiler/frame";
import { placesIn } from "../compiler/references";
import type { Columns, Scalar } from "../compiler/values";
import type { Evaluation } from "./builtin";

/** So large a zone ends with the sheet, as one that a formula names does. */
function bounded(evaluation: Evaluation, sheetId: string, zone: Zone): Zone {
  if (!isTooLarge(zone.bottom - zone.top + 1, zone.right - zone.left + 1)) return zone;
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
