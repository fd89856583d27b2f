/** Goes to a reference or name, of any sheet, and makes the sheet as large as that needs. */
import { cellPlace, splitAddress } from "../../cells/address";
import type { Model } from "../../engine/library/library";
import { say } from "../../language/language";
import { most } from "../keeping/workbookShapes";
import { showZone, type Zone } from "./selection";
import { texts } from "./texts";

/** What is no reference and no name is somebody else's to answer: a new name, say. */
export type Going = "gone" | "unknown" | { readonly refusal: string };

interface Ends {
  readonly first: { readonly col?: number; readonly row?: number };
  readonly last: { readonly col?: number; readonly row?: number };
}

const columnOf = (letters: string) => cellPlace(`${letters}1`)?.col;

/** A1, A1:B5, A:C, 3:7, with or without $. */
function endsOf(written: string): Ends | undefined {
  const text = written.replaceAll("$", "");
  const [from = "", to = from, more] = text.split(":");
  if (more !== undefined) return undefined;
  const [first, last] = [cellPlace(from), cellPlace(to)];
  if (first && last) return { first, last };
  if (!text.includes(":")) return undefined;
  if (/^[A-Z]{1,3}$/i.test(from) && /^[A-Z]{1,3}$/i.test(to))
    return { first: { col: columnOf(from) }, last: { col: columnOf(to) } };
  if (/^\d{1,7}$/.test(from) && /^\d{1,7}$/.test(to))
    return { first: { row: Number(from) - 1 }, last: { row: Number(to) - 1 } };
  return undefined;
}

function sheetNamed(model: Model, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return model.getters.getSheetIds().find((id) => model.getters.getSheetName(id).toLowerCase() === wanted);
}

/** New rows and columns behind the last ones, as many as a zone needs. */
function makeRoom({ getters, dispatch }: Model, sheetId: string, { right, bottom }: Zone): void {
  const sheetName = getters.getSheetName(sheetId);
  for (const [dimension, last] of [
    ["COL", right],
    ["ROW", bottom],
  ] as const) {
    const present = getters.getNumberHeaders(sheetId, dimension);
    const quantity = last + 1 - present;
    if (quantity > 0)
      dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName, dimension, base: present - 1, position: "after", quantity });
  }
}

function zoneOf({ getters }: Model, sheetId: string, { first, last }: Ends): Zone {
  const [columns, rows] = [getters.getNumberCols(sheetId), getters.getNumberRows(sheetId)];
  const across = [first.col ?? 0, last.col ?? columns - 1];
  const down = [first.row ?? 0, last.row ?? rows - 1];
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
}

export function goTo(model: Model, written: string): Going {
  const reference = written.trim().replace(/^=/, "");
  const { sheet, range } = splitAddress(reference);
  const ends = endsOf(range);
  if (!ends) {
    const named = sheet === undefined ? model.getters.getNamedRange(reference)?.range : undefined;
    return named ? goToZone(model, named.sheetId, named.zone) : "unknown";
  }
  const sheetId = sheet === undefined ? model.getters.getActiveSheetId() : sheetNamed(model, sheet);
  if (sheetId === undefined) return { refusal: say(texts.noSheet, { sheet: sheet ?? "" }) };
  const zone = zoneOf(model, sheetId, ends);
  const isOutside = zone.left < 0 || zone.top < 0 || zone.right >= most.columns || zone.bottom >= most.rows;
  if (isOutside) return { refusal: say(texts.beyond, { reference }) };
  return goToZone(model, sheetId, zone);
}

function goToZone(model: Model, sheetId: string, zone: Zone): Going {
  if (!model.getters.isSheetVisible(sheetId))
    return { refusal: say(texts.hiddenSheet, { sheet: model.getters.getSheetName(sheetId) }) };
  makeRoom(model, sheetId, zone);
  showZone(model, sheetId, zone);
  return "gone";
}
