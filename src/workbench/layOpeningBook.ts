/**
 * Lays out the workbook of the first screen, which takes a browser longer than calculating it: so the build does it, once for
 * each language (scripts/openingBook.mjs), and the page reads the outcome.
 */

import { createModel } from "../engine/engine";
import type { Library } from "../engine/library/library";
import type { Language } from "../language/language";
import type { Template } from "../templates/template";
import { sheetToShow } from "../workbook/book";
import { insertBook } from "../workbook/grid/insertBook";
import { layTemplate } from "../workbook/layTemplate";
import type { OpeningBook } from "./openingBook";

export function layOpeningBook(library: Library, template: Template, language: Language): OpeningBook {
  const book = layTemplate(template, language);
  const drafted = createModel(library);
  const { getters } = drafted;
  const [emptySheet] = getters.getSheetIds();
  insertBook(drafted, book);
  drafted.dispatch("DELETE_SHEET", { sheetId: emptySheet, sheetName: getters.getSheetName(emptySheet) });
  const shown = sheetToShow(book);
  const sheetId = (shown && getters.getSheetIdByName(shown.name)) ?? getters.getActiveSheetId();
  return { workbook: drafted._exportData(false), sheetId, name: book.title };
}
