/** The workbook of the first screen: one analysis, computed, with no history that Undo could take away. */
import type { Language } from "../language/language";
import type { Template } from "../templates/template";
import { createModel } from "../workbook/grid/engine";
import { insertBook } from "../workbook/grid/insertBook";
import type { Library, Model } from "../workbook/grid/library";
import { layTemplate } from "../workbook/layTemplate";

export function openingModel(library: Library, template: Template, language: Language): Model {
  const book = layTemplate(template, language);
  const drafted = createModel(library);
  const [emptySheet] = drafted.getters.getSheetIds();
  insertBook(drafted, book);
  drafted.dispatch("DELETE_SHEET", { sheetId: emptySheet, sheetName: drafted.getters.getSheetName(emptySheet) });

  const model = new library.Model(drafted._exportData(false));
  const shown = book.sheets.find((sheet) => sheet.charts.length > 0) ?? book.sheets[0];
  const sheetIdTo = shown && model.getters.getSheetIdByName(shown.name);
  if (sheetIdTo) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo });
  return model;
}
