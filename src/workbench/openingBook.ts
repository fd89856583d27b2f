/** The workbook of the first screen: one analysis with no history that Undo could take away. */
import type { Library, Model } from "../engine/library/library";

export interface OpeningBook {
  /** In the engine's own form. */
  readonly workbook: object;
  /** The sheet that is shown: the first with a chart. */
  readonly sheetId: string;
  readonly name: string;
}

export function openingModel(library: Library, { workbook, sheetId }: Omit<OpeningBook, "name">): Model {
  const model = new library.Model(workbook);
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetId !== sheetIdFrom) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
  return model;
}
