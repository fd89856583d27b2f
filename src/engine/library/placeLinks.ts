/**
 * Links to places of the workbook, as Excel spells them: #Name, #Sheet1!A1, #'My sheet'!B2:C9. The library knows links to a
 * sheet alone, by an id that no other program has.
 */
import { cellPlace, splitAddress } from "../../cells/address";
import { say, type Text } from "../../language/language";
import type { Library, Model } from "./library";

const notThere: Text = {
  en: "{place} is not in this workbook.",
  tw: "本活頁簿中沒有 {place}。",
  cn: "本工作簿中没有 {place}。",
};

interface Place {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

function placeAt(place: string, getters: Model["getters"]): Place | undefined {
  const named = getters.getNamedRange(place)?.range;
  if (named && !named.invalidXc) return { sheetId: named.sheetId, col: named.zone.left, row: named.zone.top };
  const { sheet, range } = splitAddress(place);
  const sheetId = sheet === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(sheet);
  const cell = cellPlace(range.split(":")[0] ?? "");
  if (!cell || !sheetId) return undefined;
  const isInside = cell.col < getters.getNumberCols(sheetId) && cell.row < getters.getNumberRows(sheetId);
  return isInside ? { sheetId, ...cell } : undefined;
}

export function addPlaceLinks(library: Library): void {
  library.registries.urlRegistry.add("placeLinks", {
    match: (url) => url.startsWith("#"),
    createLink: (url, label) => ({ url, label: label || url.slice(1), isExternal: false, isUrlEditable: true }),
    urlRepresentation: (url) => url.slice(1),
    open(url, { model, notifyUser }) {
      const place = placeAt(url.slice(1), model.getters);
      if (!place) {
        notifyUser({ type: "warning", sticky: false, text: say(notThere, { place: url.slice(1) }) });
        return;
      }
      const active = model.getters.getActiveSheetId();
      if (place.sheetId !== active) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: place.sheetId });
      model.selection.selectCell(place.col, place.row);
    },
    // Before those to the web, which take all that is left.
    sequence: 50,
    title: "",
  });
}
