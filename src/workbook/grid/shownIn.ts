/** What the cells of named ranges of the grid show. */
import { cellAddress, quotedSheetName } from "../../cells/address";
import type { Model } from "../../engine/library/library";
import type { ShownCell } from "../port";

export function shownIn({ getters }: Model, names: readonly string[]): ReadonlyMap<string, readonly ShownCell[]> {
  const shown = new Map<string, readonly ShownCell[]>();
  for (const name of names) {
    const range = getters.getNamedRange(name)?.range;
    if (!range) continue;
    const { sheetId, zone } = range;
    const sheet = quotedSheetName(getters.getSheetName(sheetId));
    const cells: ShownCell[] = [];
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++)
        cells.push({
          address: `${sheet}!${cellAddress(col, row)}`,
          shown: getters.getEvaluatedCell({ sheetId, col, row }).formattedValue,
        });
    shown.set(name, cells);
  }
  return shown;
}
