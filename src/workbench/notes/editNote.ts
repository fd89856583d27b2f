/** Shift+F2: writes the note of the active cell. Leaving it keeps it, as in Excel; undo takes it back. */
import { cellAddress } from "../../cells/address";
import type { Model } from "../../engine/library/library";
import { say } from "../../language/language";
import { noteAt, setNote } from "../../workbook/grid/notes/notesInCells";
import { element } from "../dialogParts";
import { cellOnPage } from "./cellOnPage";
import { placeBeside } from "./noteCard";
import { texts } from "./texts";

/** As Excel: a cell holds no longer text. */
const longest = 32_767;

export function editNote(model: Model, done: () => void): void {
  document.querySelector<HTMLElement>(".note-editor textarea")?.blur();
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const { col, row } = getters.getMainCellPosition(getters.getActivePosition());
  const present = noteAt(model, { sheetId, col, row });
  const card = element("div", "", "note-card note-editor");
  const field = element("textarea");
  field.value = present?.text ?? "";
  field.maxLength = longest;
  field.rows = 5;
  field.spellcheck = false;
  field.setAttribute("aria-label", say(texts.noteOf, { address: cellAddress(col, row) }));
  const hint = element("small", say(texts.hint));
  hint.id = "note-hint";
  field.setAttribute("aria-describedby", hint.id);
  let isOpen = true;

  function close(returnsFocus: boolean): void {
    if (!isOpen) return;
    isOpen = false;
    card.remove();
    const text = field.value.trim() === "" ? undefined : field.value.replaceAll("\r\n", "\n");
    if (text !== present?.text)
      setNote(model.dispatch, { sheetId, col, row }, text === undefined ? undefined : { ...present, text });
    if (returnsFocus) done();
  }
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    // None of them is the grid's, and the page is not to be loaded anew below the text.
    event.stopPropagation();
    if (event.key === "F5") event.preventDefault();
    const keeps = event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey));
    if (!keeps) return;
    event.preventDefault();
    close(true);
  });
  field.addEventListener("blur", () => close(false));
  card.append(field, hint);
  document.body.append(card);
  const box = cellOnPage(model, col, row);
  if (box) placeBeside(card, box);
  field.focus();
}

export function deleteNote(model: Model): void {
  const position = model.getters.getMainCellPosition(model.getters.getActivePosition());
  if (noteAt(model, position)) setNote(model.dispatch, position, undefined);
}
