/** Selections that Excel's keys make. */
import { leastOf } from "../../cells/extremes";
import type { Model } from "../../engine/library/library";

/** Column and row where the used part of the sheet ends; A1 of an empty sheet. */
export function lastUsedCell({ getters }: Model): [number, number] {
  const sheetId = getters.getActiveSheetId();
  let [column, row] = [0, 0];
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell(position).type === "empty") continue;
    column = Math.max(column, position.col);
    row = Math.max(row, position.row);
  }
  return [column, row];
}

/** The rectangle between the active cell, which stays active, and a corner. */
export function selectFrom({ getters, selection }: Model, column: number, row: number): void {
  const cell = getters.getActivePosition();
  const zone = {
    left: Math.min(cell.col, column),
    right: Math.max(cell.col, column),
    top: Math.min(cell.row, row),
    bottom: Math.max(cell.row, row),
  };
  selection.selectZone({ cell: { col: cell.col, row: cell.row }, zone });
}

/** Inserts before, or deletes, the whole rows or columns that are selected; undefined when cells are. */
export function wholeHeaders({ getters, dispatch }: Model, deletes: boolean): (() => void) | undefined {
  const rows = [...getters.getActiveRows()];
  const columns = [...getters.getActiveCols()];
  if ((rows.length === 0) === (columns.length === 0)) return undefined;
  const dimension = rows.length > 0 ? "ROW" : "COL";
  const elements = rows.length > 0 ? rows : columns;
  const sheet = { sheetId: getters.getActiveSheetId(), sheetName: getters.getActiveSheetName(), dimension } as const;
  return () => {
    if (deletes) dispatch("REMOVE_COLUMNS_ROWS", { ...sheet, elements });
    else
      dispatch("ADD_COLUMNS_ROWS", {
        ...sheet,
        base: leastOf(elements),
        position: "before",
        quantity: elements.length,
      });
  };
}

export interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function showSheet({ getters, dispatch }: Model, sheetId: string): void {
  const active = getters.getActiveSheetId();
  if (active !== sheetId) dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
}

/** Selects a zone of any sheet; its first cell is the active one. */
export function showZone(model: Model, sheetId: string, zone: Zone): void {
  showSheet(model, sheetId);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

/** Selects several zones of one sheet; the first one's first cell is the active one. */
export function showZones(model: Model, sheetId: string, [first, ...others]: readonly Zone[]): void {
  if (!first) return;
  const [last = first, ...rest] = [first, ...others].reverse();
  showZone(model, sheetId, last);
  for (const zone of rest) {
    model.selection.addCellToSelection(zone.left, zone.top);
    model.selection.setAnchorCorner(zone.right, zone.bottom);
  }
}
