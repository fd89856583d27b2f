/** The workbench's grid behind the port that every page acts through. */

import { cellAddress, cellPlace, splitAddress } from "../../cells/address";
import type { CellPosition, Model } from "../../engine/library/library";
import { calculated } from "../../engine/recalculation/calculating";
import type { OwnAnalysis } from "../../kept/ownAnalysis";
import { say, type Text } from "../../language/language";
import { Told } from "../../language/told";
import { isLocal, isOwn } from "../../series/local/localId";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { Remembered } from "../../series/remembered";
import type { Book } from "../book";
import { ownTitlePattern } from "../layout/ownNames";
import { laySeriesSources, sourcesName } from "../layout/seriesSources";
import type { SelectedCell, WorkbookPort } from "../port";
import { carriedOf } from "./carried";
import { insertBook, insertSeries, renewSheet, writeCells } from "./insertBook";
import { selectedValues } from "./selectedValues";
import { namedCell, readSettings, writeSettings } from "./settingCells";
import { shownIn } from "./shownIn";
import { snapshotState, switchSnapshot } from "./snapshot";

/** Where series outlive the page: the browser's storage in the workbench, memory in tests. */
export interface SeriesStorage {
  load(): Promise<readonly OwnSeries[]>;
  /** Keeps what has changed since the last load or save here; answers all that are kept now. */
  save(series: readonly OwnSeries[]): Promise<readonly OwnSeries[]>;
  loadFetched(): Promise<readonly Remembered[]>;
  /** Adds these to what is kept, or puts them in place of the same. */
  saveFetched(series: readonly Remembered[]): Promise<void>;
  /** The user's own analyses; saving and removing answer all that are kept then. */
  loadAnalyses(): Promise<readonly OwnAnalysis[]>;
  saveAnalysis(analysis: OwnAnalysis): Promise<readonly OwnAnalysis[]>;
  removeAnalysis(title: string): Promise<readonly OwnAnalysis[]>;
}

const notHere: Text = {
  en: "{reference} is not in this workbook.",
  tw: "此活頁簿中沒有 {reference}。",
  cn: "此工作簿中没有 {reference}。",
};

const refused: Text = {
  en: "The workbook does not take this change.",
  tw: "活頁簿不接受這項變更。",
  cn: "工作簿不接受这项更改。",
};

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
  const frozen = carriedOf(model).getFrozenFormula(position);
  return {
    sheet: getters.getSheetName(position.sheetId),
    address: cellAddress(position.col, position.row),
    formula: formulaAt(model, position),
    shown: evaluated.formattedValue,
    value: evaluated.value,
    ...(frozen && { frozen: { formula: frozen.text, ...(frozen.since && { since: frozen.since }) } }),
    ...(isError ? { error: { code, sentence: evaluated.message?.toString() || say(unexplained, { code }) } } : {}),
  };
}

/** It brings the whole catalogue of functions, which the first cells need not wait for. */
const dataCells = () => import("./dataCells");

const freezing = () => import("./freeze");

export function gridPort(model: Model, storage: SeriesStorage): WorkbookPort {
  const { getters } = model;
  const dispatch = model.dispatch as unknown as Dispatch;
  const order = (type: string, payload?: object) => {
    const result = dispatch(type, payload);
    if (!result.isSuccessful) throw new Told(refused, {}, { cause: `${type}: ${result.reasons.join(", ")}` });
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
    marks() {
      const { decimalSeparator, formulaArgSeparator } = getters.getLocale();
      return {
        decimal: decimalSeparator === "," ? "," : ".",
        separator: formulaArgSeparator === ";" ? ";" : ",",
      };
    },
    dateFault: async () => undefined,
    async insertBook(book: Book) {
      insertBook(model, book);
      await calculated(model);
    },
    async selectedCell() {
      return selectedCell(model);
    },
    async selectedValues(most) {
      await calculated(model);
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
    async occupiedIn(reference) {
      const { sheet, range } = splitAddress(reference);
      const sheetId = sheet === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(sheet);
      if (!sheetId) throw new Told(notHere, { reference });
      const { left, right, top, bottom } = getters.getRangeFromSheetXC(sheetId, range).zone;
      const [lastRow, lastColumn] = [getters.getNumberRows(sheetId) - 1, getters.getNumberCols(sheetId) - 1];
      let count = 0;
      for (let row = top; row <= Math.min(bottom, lastRow); row++)
        for (let col = left; col <= Math.min(right, lastColumn); col++)
          if (getters.getEvaluatedCell({ sheetId, row, col }).type !== "empty") count++;
      return count === 0 ? undefined : { range, count };
    },
    async insertSeries(block) {
      const sheetId = getters.getSheetIdByName(block.sheet);
      if (!sheetId) throw new Told(notHere, { reference: block.sheet });
      insertSeries(model, block, sheetId);
      await calculated(model);
    },
    async insertFormula(formula) {
      order("UPDATE_CELL", { ...getters.getActivePosition(), content: formula });
    },
    freeze: async (scope) => (await freezing()).freeze(model, scope),
    thaw: async (scope) => (await freezing()).thaw(model, scope),
    repair: async () => (await import("./repairCells")).repairCells(model),
    async writeCells(cells) {
      const placed = cells.map(({ reference, content, format }) => {
        const position = positionOf(reference);
        if (!position) throw new Told(notHere, { reference });
        return { ...position, content, format };
      });
      writeCells(model, placed);
      await calculated(model);
    },
    async asWorkbook() {
      await calculated(model);
      return (await import("./toWorkbook/toWorkbook")).toWorkbook(model, "").workbook;
    },
    async ownBookTitles() {
      return getters.getNamedRanges().flatMap(({ name, range }) => {
        const { sheetId, zone } = range;
        if (!ownTitlePattern.test(name) || range.invalidXc) return [];
        return [getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top }).formattedValue];
      });
    },
    loadAnalyses: () => storage.loadAnalyses(),
    saveAnalysis: (analysis) => storage.saveAnalysis(analysis),
    removeAnalysis: (title) => storage.removeAnalysis(title),
    async goTo(reference) {
      const position = positionOf(reference);
      if (!position) throw new Told(notHere, { reference });
      const active = getters.getActiveSheetId();
      if (position.sheetId !== active) order("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: position.sheetId });
      model.selection.selectCell(position.col, position.row);
    },
    async shownIn(names) {
      await calculated(model);
      return shownIn(model, names);
    },
    loadOwnSeries: () => storage.load(),
    saveOwnSeries: (series) => storage.save(series),
    ownSeriesInUse: async () => (await dataCells()).seriesUses(model, "workbook").filter(({ id }) => isOwn(id)),
    async recalculateData() {
      const cellIds = (await dataCells()).dataFormulas(model).map(({ id }) => id);
      if (cellIds.length > 0) order("EVALUATE_CELLS", { cellIds });
      await calculated(model);
    },
    loadFetchedSeries: () => storage.loadFetched(),
    saveFetchedSeries: (series) => storage.saveFetched(series),
    seriesInUse: async (scope) => (await dataCells()).seriesUses(model, scope).filter(({ id }) => !isLocal(id)),
    async dataCells() {
      await calculated(model);
      return (await dataCells()).shownCells(model);
    },
    async dataSettings() {
      const snapshot = snapshotState(model);
      return { ...readSettings(model), ...(snapshot && { snapshot }) };
    },
    switchSnapshot: (to) => switchSnapshot(model, to),
    async setDataSettings(settings) {
      writeSettings(model, settings);
    },
    async writeSources() {
      const sheetId = namedCell(model, sourcesName)?.sheetId;
      const uses = (await dataCells()).seriesUses(model, "workbook");
      const book = laySeriesSources(uses, (id) => globalThis.marketbook?.fetched.describe(id));
      if (sheetId) renewSheet(model, book, sheetId);
      else insertBook(model, book);
      await calculated(model);
    },
  };
}

/** For hosts without lasting storage. */
export function memoryStorage(): SeriesStorage {
  let kept: readonly OwnSeries[] = [];
  let fetched: readonly Remembered[] = [];
  let analyses: readonly OwnAnalysis[] = [];
  return {
    load: async () => kept,
    save: async (series) => {
      kept = series;
      return kept;
    },
    loadFetched: async () => fetched,
    loadAnalyses: async () => analyses,
    async saveAnalysis(analysis) {
      analyses = [...analyses.filter(({ title }) => title !== analysis.title), analysis];
      return analyses;
    },
    async removeAnalysis(title) {
      analyses = analyses.filter((each) => each.title !== title);
      return analyses;
    },
    saveFetched: async (series) => {
      const replaced = new Set(series.map(({ ask }) => `${ask.id}@${ask.asOf}`));
      fetched = [...fetched.filter(({ ask }) => !replaced.has(`${ask.id}@${ask.asOf}`)), ...series];
    },
  };
}
