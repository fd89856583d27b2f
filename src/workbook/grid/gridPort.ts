/** The workbench's grid behind the port that every page acts through. */
import { say, type Text } from "../../language/language";
import type { OwnSeries } from "../../sources/ownData";
import { cellAddress, cellPlace, splitAddress } from "../address";
import type { Book } from "../book";
import type { SelectedCell, WorkbookPort } from "../port";
import { insertBook } from "./insertBook";
import type { CellPosition, Model } from "./library";
import { selectedValues } from "./selectedValues";

/** Where the user's series outlive the page: the browser's storage in the workbench, memory in tests. */
export interface OwnSeriesStorage {
  load(): Promise<readonly OwnSeries[]>;
  save(series: readonly OwnSeries[]): Promise<void>;
}

const unexplained: Text = {
  en: "This cell holds the error value {code}.",
  tw: "此儲存格含有錯誤值 {code}。",
  cn: "此单元格含有错误值 {code}。",
};

type Dispatch = (type: string, payload?: object) => { isSuccessful: boolean; reasons: readonly string[] };

/** The formula as the formula bar shows it; a cell of a spill shows that of the cell that spills. */
function formulaAt(model: Model, position: CellPosition): string {
  const { getters } = model;
  const cell = getters.getCell(position);
  if (cell?.isFormula) return cell.compiledFormula.toFormulaString(getters);
  const spilling = getters.getArrayFormulaSpreadingOn(position);
  const origin = spilling && getters.getCell(spilling);
  return origin?.isFormula ? origin.compiledFormula.toFormulaString(getters) : "";
}

function selectedCell(model: Model): SelectedCell {
  const { getters } = model;
  const position = getters.getActivePosition();
  const evaluated = getters.getEvaluatedCell(position);
  const isError = evaluated.type === "error";
  const code = String(evaluated.value);
  return {
    sheet: getters.getSheetName(position.sheetId),
    address: cellAddress(position.col, position.row),
    formula: formulaAt(model, position),
    shown: evaluated.formattedValue,
    value: evaluated.value,
    ...(isError ? { error: { code, sentence: evaluated.message?.toString() || say(unexplained, { code }) } } : {}),
  };
}

export function gridPort(model: Model, storage: OwnSeriesStorage): WorkbookPort {
  const { getters } = model;
  const dispatch = model.dispatch as unknown as Dispatch;
  const order = (type: string, payload?: object) => {
    const result = dispatch(type, payload);
    if (!result.isSuccessful) throw new Error(`${type} is refused: ${result.reasons.join(", ")}`);
  };

  function positionOf(reference: string): CellPosition | undefined {
    const { sheet, range } = splitAddress(reference);
    const sheetId = sheet === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(sheet);
    const place = cellPlace(range.split(":")[0] ?? "");
    if (place && sheetId) return { sheetId, ...place };
    const named = getters.getNamedRange(reference)?.range;
    return named && { sheetId: named.sheetId, col: named.zone.left, row: named.zone.top };
  }

  return {
    host: "workbench",
    async insertBook(book: Book) {
      insertBook(model, book);
    },
    async selectedCell() {
      return selectedCell(model);
    },
    async selectedValues(most) {
      return selectedValues(model, most);
    },
    onSelection(listener) {
      const owner = {};
      let last = JSON.stringify(selectedCell(model));
      model.on("update", owner, () => {
        const cell = selectedCell(model);
        const present = JSON.stringify(cell);
        if (present === last) return;
        last = present;
        listener(cell);
      });
      return () => model.off("update", owner);
    },
    async occupiedAtSelection() {
      const position = getters.getActivePosition();
      if (getters.getEvaluatedCell(position).type === "empty") return undefined;
      return { range: cellAddress(position.col, position.row), count: 1 };
    },
    async insertFormula(formula) {
      order("UPDATE_CELL", { ...getters.getActivePosition(), content: formula });
    },
    async goTo(reference) {
      const position = positionOf(reference);
      if (!position) throw new Error(`${reference} is not in this workbook`);
      const active = getters.getActiveSheetId();
      if (position.sheetId !== active) order("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: position.sheetId });
      model.selection.selectCell(position.col, position.row);
    },
    loadOwnSeries: () => storage.load(),
    saveOwnSeries: (series) => storage.save(series),
    async recalculateData() {
      // It brings the whole catalogue of functions, which the first cells need not wait for.
      const { readsSeries } = await import("../seriesReaders");
      const cellIds = getters
        .getSheetIds()
        .flatMap((sheetId) => getters.getCells(sheetId))
        .filter((cell) => cell.isFormula && readsSeries(cell.compiledFormula.toFormulaString(getters)))
        .map((cell) => cell.id);
      if (cellIds.length > 0) order("EVALUATE_CELLS", { cellIds });
    },
  };
}

/** For hosts without lasting storage. */
export function memoryStorage(): OwnSeriesStorage {
  let kept: readonly OwnSeries[] = [];
  return {
    load: async () => kept,
    save: async (series) => {
      kept = series;
    },
  };
}
