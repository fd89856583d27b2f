/** Links to a place of the workbook, as HYPERLINK writes them: "#Silver_spot" or "#'My sheet'!B4". */
import { say, type Text } from "../../language/language";
import type { Library, Model } from "./library";

const notAPlace: Text = {
  en: "{place} is no place in this workbook.",
  tw: "{place} 不是此活頁簿中的位置。",
  cn: "{place} 不是此工作簿中的位置。",
};

/** A defined name, else an address with or without a sheet; undefined where neither is known. */
function rangeOf({ getters }: Model, place: string) {
  const named = getters.getNamedRange(place)?.range;
  if (named) return named;
  const range = getters.getRangeFromSheetXC(getters.getActiveSheetId(), place);
  return range.invalidXc || range.invalidSheetName ? undefined : range;
}

export function followPlaceLinks(library: Library): void {
  library.registries.urlRegistry.add("placeLinks", {
    match: (url) => url.startsWith("#"),
    createLink: (url, label) => ({ url, label: label || url.slice(1), isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url) => url.slice(1),
    open(url, { model, notifyUser }) {
      const range = rangeOf(model, url.slice(1));
      if (!range) {
        notifyUser({ type: "warning", sticky: false, text: say(notAPlace, { place: url.slice(1) }) });
        return;
      }
      const { sheetId, zone } = range;
      const sheetIdFrom = model.getters.getActiveSheetId();
      if (sheetId !== sheetIdFrom) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
      model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    },
    sequence: 10,
    title: "",
  });
}
