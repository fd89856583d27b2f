/**
 * A model of checked data, tried before it is shown: what the engine finds wrong only when it is drawn would take the grid away.
 * Whatever is thrown, the user reads a sentence of ours; the console has the cause.
 */
import type { Library, Model } from "../../engine/library/library";
import { UnreadableWorkbook } from "./refusal";
import { texts } from "./texts";

/** Tried of the sheet that is shown first. */
const tried = { columns: 26, rows: 60 };

function tryDrawing({ getters }: Model): void {
  for (const sheetId of getters.getSheetIds()) {
    for (const chartId of getters.getChartIds(sheetId)) getters.getChartRuntime(chartId);
    for (const { config } of getters.getCoreTables(sheetId)) getters.getTableStyle(config.styleId);
  }
  for (const pivotId of getters.getPivotIds()) getters.getPivot(pivotId).isValid();
  const sheetId = getters.getActiveSheetId();
  const columns = Math.min(tried.columns, getters.getNumberCols(sheetId));
  const rows = Math.min(tried.rows, getters.getNumberRows(sheetId));
  for (let col = 0; col < columns; col++)
    for (let row = 0; row < rows; row++) {
      const position = { sheetId, col, row };
      getters.getCellComputedStyle(position);
      getters.getEvaluatedCell(position);
    }
}

export function provenModel(library: Library, workbook: object): Model {
  try {
    const model = new library.Model(workbook as ConstructorParameters<Library["Model"]>[0]);
    tryDrawing(model);
    return model;
  } catch (thrown) {
    console.warn("The workbook cannot be shown:", thrown);
    throw new UnreadableWorkbook(texts.notCalculable);
  }
}
