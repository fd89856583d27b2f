/** Puts our reader where the library reads what is typed: the editor of a cell, and texts in formulas. */
import { overrun } from "../compiler/limits";
import type { CellPosition, Library, Model } from "../library/library";
import type { Locale } from "../locales/present";
import { isDefinedName } from "../names/namedFormulas";
import { enteredCell, formatAfter } from "./enteredCell";
import { canonicalFormula } from "./formulaSpelling";
import { habitsOf } from "./habits";
import { numberOfText } from "./readEntry";
import { textToEdit } from "./textToEdit";

type Getters = Model["getters"];

/** The parts of the library's editor that are relied on. */
interface Editor {
  readonly getters: Getters;
  readonly model: { dispatch(type: string, payload: object): { readonly isSuccessful: boolean } };
  readonly currentEditedCell: CellPosition;
  readonly _currentContent: string;
  readonly initialContent: string;
  addHeadersForSpreadingFormula(content: string): void;
  setContent(content: string): void;
  getComposerContent(position: CellPosition, selection?: unknown): { text: string; adjustedSelection?: unknown };
  getCurrentCanonicalContent(): string;
  confirmEdition(content: string): void;
  stopEdition(direction?: unknown): void;
  readonly notificationStore: { raiseError(text: string): void };
}

const isName = (getters: Getters) => (word: string) => isDefinedName(getters, word);

/** A text as if it were typed into the cell. */
export function entered(text: string, position: CellPosition, getters: Getters, library: Library) {
  const format = getters.getCell(position)?.format;
  return enteredCell(text, library, { format, habits: habitsOf(getters.getLocale()), isName: isName(getters) });
}

/** The number of a cell as it is edited; undefined for what is no typed number. */
export function editedNumber(position: CellPosition, getters: Getters): string | undefined {
  const cell = getters.getCell(position);
  if (!cell || cell.isFormula || cell.content === "" || cell.content.startsWith("'")) return undefined;
  const { type, value, format, formattedValue } = getters.getEvaluatedCell(position);
  if (type !== "number") return undefined;
  return textToEdit(value, format, formattedValue, habitsOf(getters.getLocale()));
}

function mendEditor(library: Library): void {
  const editor = library.stores.CellComposerStore.prototype as unknown as Editor;
  const present = editor.getComposerContent;
  editor.getComposerContent = function (position, selection) {
    const text = editedNumber(position, this.getters);
    return text === undefined ? present.call(this, position, selection) : { text };
  };
  // What was opened and left as it was stays what it is, to the last digit.
  editor.getCurrentCanonicalContent = function () {
    const text = this._currentContent;
    return text === this.initialContent ? text : entered(text, this.currentEditedCell, this.getters, library).content;
  };
  // A formula beyond Excel's limits is not taken, and the editor stays open so that nothing of it is lost.
  const stopEdition = editor.stopEdition;
  editor.stopEdition = function (direction) {
    const { _currentContent: text, initialContent, currentEditedCell } = this;
    const isNew = text !== initialContent && text.trimStart().startsWith("=");
    const habits = habitsOf(this.getters.getLocale());
    const formula = isNew ? canonicalFormula(text.trimStart(), habits, library) : "";
    const sentence = overrun(formula, currentEditedCell.sheetId, this.getters, library);
    if (sentence === undefined) stopEdition.call(this, direction);
    else this.notificationStore.raiseError(sentence);
  };
  editor.confirmEdition = function (content) {
    const position = this.currentEditedCell;
    const { getters, model } = this;
    const present = getters.getCell(position)?.format;
    const read = entered(this._currentContent, position, getters, library);
    const { link } = getters.getEvaluatedCell(position);
    const isFormula = content.startsWith("=");
    if (isFormula) this.addHeadersForSpreadingFormula(content);
    const format = content === "" || isFormula ? undefined : formatAfter(read, present, library);
    const result = model.dispatch("UPDATE_CELL", {
      ...position,
      content: link && content !== "" && !isFormula ? library.links.markdownLink(content, link.url) : content,
      ...(format === undefined ? {} : { format }),
    });
    if (result.isSuccessful) model.dispatch("AUTOFILL_TABLE_COLUMN", { ...position });
    this.setContent("");
  };
}

export function mendEntry(library: Library): void {
  const toNumber = library.helpers.toNumber as { read?: (text: string, locale: Locale) => number | undefined };
  toNumber.read = (text, locale) => numberOfText(text, habitsOf(locale));
  mendEditor(library);
}
