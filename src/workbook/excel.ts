/** Excel behind the port that every page acts through. */

import { splitAddress } from "../cells/address";
import { plainMarks } from "../cells/formulaMarks";
import { isLocal, isOwn } from "../series/local/localId";
import { loadAnalyses, removeAnalysis, saveAnalysis } from "./excel/analysesPart";
import { asWorkbook, ownBookTitles, writeCells } from "./excel/bookCells";
import { excelCopies } from "./excel/copies";
import { seriesUses, shownCells } from "./excel/dataCells";
import { dateFault } from "./excel/dateSystem";
import { loadFetchedSeries, saveFetchedSeries } from "./excel/fetchedSeriesPart";
import { freezeCells, thawCells } from "./excel/freezeCells";
import { insertBook } from "./excel/insertBook";
import { insertSeries, occupiedIn } from "./excel/insertSeries";
import { loadOwnSeries, saveOwnSeries } from "./excel/ownSeriesPart";
import { recalculateData } from "./excel/recalculateData";
import { repairCells } from "./excel/repairCells";
import { selectedValues } from "./excel/selectedValues";
import { selectedCell, watchSelection } from "./excel/selection";
import { readSettings, writeSettings } from "./excel/settingCells";
import { shownIn } from "./excel/shownIn";
import { followSnapshot, snapshotState, switchSnapshot } from "./excel/snapshotPart";
import { writeSources } from "./excel/sourcesSheet";
import { writeFormula } from "./excel/writeFormula";
import type { Occupied, WorkbookPort } from "./port";

/** Waits while the user is typing in a cell, when Excel refuses every request. */
function act<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, action);
}

async function occupiedAtSelection(context: Excel.RequestContext): Promise<Occupied | undefined> {
  const cell = context.workbook.getActiveCell().load("address,formulas,valueTypes");
  await context.sync();
  const isEmpty = cell.valueTypes[0]?.[0] === "Empty" && cell.formulas[0]?.[0] === "";
  return isEmpty ? undefined : { range: splitAddress(cell.address).range, count: 1 };
}

async function goTo(context: Excel.RequestContext, reference: string): Promise<void> {
  const { sheet, range } = splitAddress(reference);
  const named = sheet === undefined ? context.workbook.names.getItemOrNullObject(reference).load("name") : undefined;
  if (named) await context.sync();
  const target =
    named && !named.isNullObject
      ? named.getRange()
      : (sheet === undefined
          ? context.workbook.worksheets.getActiveWorksheet()
          : context.workbook.worksheets.getItem(sheet)
        ).getRange(range);
  target.worksheet.activate();
  target.select();
  await context.sync();
}

/** What the user asks for in the pane may be asked of its publisher. */
function wakeFor(formula: string): void {
  if (!formula.startsWith("=")) return;
  globalThis.marketbook?.fetched.wake();
  globalThis.marketbook?.fetched.typed(formula);
}

export function excelPort(): WorkbookPort {
  return {
    host: "excel",
    // Excel hands out and takes formulas as files have them.
    marks: () => plainMarks,
    dateFault: () => act(dateFault),
    insertBook: (book) => act((context) => insertBook(context, book)),
    selectedCell: () => act(selectedCell),
    selectedValues: (most) => act((context) => selectedValues(context, most)),
    onSelection: watchSelection,
    occupiedAtSelection: () => act(occupiedAtSelection),
    occupiedIn: (range) => act((context) => occupiedIn(context, range)),
    insertSeries: (block) =>
      act(async (context) => {
        for (const { content } of block.cells) wakeFor(String(content));
        await insertSeries(context, block);
      }),
    insertFormula: (formula) =>
      act(async (context) => {
        wakeFor(formula);
        await writeFormula(context, formula);
      }),
    freeze: (scope) => act((context) => freezeCells(context, scope)),
    thaw: (scope) => act((context) => thawCells(context, scope)),
    repair: () => act(repairCells),
    writeCells: (cells) => act((context) => writeCells(context, cells)),
    asWorkbook: () => act(asWorkbook),
    ownBookTitles: () => act(ownBookTitles),
    loadAnalyses,
    saveAnalysis,
    removeAnalysis,
    goTo: (reference) => act((context) => goTo(context, reference)),
    shownIn: (names) => act((context) => shownIn(context, names)),
    loadOwnSeries,
    saveOwnSeries,
    ownSeriesInUse: async () => (await act((context) => seriesUses(context, "workbook"))).filter(({ id }) => isOwn(id)),
    recalculateData: () => act(recalculateData),
    loadFetchedSeries,
    saveFetchedSeries,
    seriesInUse: async (scope) => (await act((context) => seriesUses(context, scope))).filter(({ id }) => !isLocal(id)),
    dataCells: () => act(shownCells),
    async dataSettings() {
      const snapshot = await snapshotState();
      return { ...(await act(readSettings)), ...(snapshot && { snapshot }) };
    },
    async switchSnapshot(to) {
      await switchSnapshot(to);
      if (await followSnapshot()) await act(recalculateData);
    },
    setDataSettings: (settings) => act((context) => writeSettings(context, settings)),
    writeSources: () => act(writeSources),
    copies: excelCopies,
  };
}
