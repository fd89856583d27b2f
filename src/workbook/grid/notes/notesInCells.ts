/** Notes of the grid's cells: kept beside them (carried.ts), one step of undo each. */
import { cellAddress } from "../../../cells/address";
import type { CellPosition, Model } from "../../../engine/library/library";
import type { Note } from "../../../sharing/model";
import { carriedOf, carryCommand } from "../carried";

export type NoteText = Omit<Note, "at">;

type Dispatch = (type: string, payload: object) => unknown;
type Notes = Pick<Model, "getters">;

/** By rows. */
export function notesOf(model: Notes, sheetId: string): Note[] {
  return carriedOf(model as Model)
    .getCarried("notes", sheetId)
    .map(({ range: { zone }, data }) => ({ col: zone.left, row: zone.top, note: data as NoteText }))
    .sort((one, other) => one.row - other.row || one.col - other.col)
    .map(({ col, row, note }) => ({ at: cellAddress(col, row), ...note }));
}

/** Of a merged cell, that of its first cell. */
export function noteAt(model: Notes, { sheetId, col, row }: CellPosition): NoteText | undefined {
  const found = carriedOf(model as Model)
    .getCarried("notes", sheetId)
    .find(({ range: { zone } }) => zone.left === col && zone.top === row);
  return found?.data as NoteText | undefined;
}

/** `dispatch` is the model's own, or that of a plugin whose command the change is a part of. */
export function setNote(dispatch: unknown, { sheetId, col, row }: CellPosition, note: NoteText | undefined): void {
  const xc = cellAddress(col, row);
  (dispatch as Dispatch)(carryCommand, { sheetId, part: "notes", xc, data: note ?? null });
}
