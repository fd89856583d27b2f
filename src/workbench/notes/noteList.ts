/** All notes of the workbook, to go to. */
import { cellPlace } from "../../cells/address";
import type { Model } from "../../engine/library/library";
import { say } from "../../language/language";
import { notesOf } from "../../workbook/grid/notes/notesInCells";
import { button, element } from "../dialogParts";
import { showZone, showZones } from "../keys/selection";
import { texts as pageTexts } from "../texts";
import { texts } from "./texts";

export function showNoteList(model: Model, done: () => void): void {
  const { getters } = model;
  const dialog = element("dialog", "", "note-dialog");
  const title = element("h2", say(texts.all));
  title.id = "note-dialog-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const list = element("dl");
  for (const sheetId of getters.getSheetIds().filter((id) => getters.isSheetVisible(id)))
    for (const { at, author, text } of notesOf(model, sheetId)) {
      const { col, row } = cellPlace(at) ?? { col: 0, row: 0 };
      const go = button(`${getters.getSheetName(sheetId)}!${at}`, () => {
        dialog.close();
        showZone(model, sheetId, { left: col, right: col, top: row, bottom: row });
      });
      const [line, term] = [element("div"), element("dt")];
      term.append(go);
      line.append(term, element("dd", author ? `${say(texts.by, { author })} ${text}` : text));
      list.append(line);
    }
  const close = button(say(pageTexts.close), () => dialog.close());
  dialog.append(title, list.childElementCount > 0 ? list : element("p", say(texts.none)), close);
  dialog.addEventListener("close", () => {
    dialog.remove();
    done();
  });
  document.body.append(dialog);
  dialog.showModal();
  (list.querySelector("button") ?? close).focus();
}

/** Ctrl+Shift+O; false when the sheet has none. */
export function selectNotes(model: Model): boolean {
  const sheetId = model.getters.getActiveSheetId();
  const zones = notesOf(model, sheetId).map(({ at }) => {
    const { col, row } = cellPlace(at) ?? { col: 0, row: 0 };
    return { left: col, right: col, top: row, bottom: row };
  });
  showZones(model, sheetId, zones);
  return zones.length > 0;
}
