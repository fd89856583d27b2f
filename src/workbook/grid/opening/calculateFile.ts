/** A file of any kind as a calculated workbook, without a page. */
import { arrivals } from "../../../engine/functions/arrivals";
import type { Library, Model } from "../../../engine/library/library";
import { currentLanguage } from "../../../language/language";
import { isLocal } from "../../../series/local/localId";
import type { Report } from "../../../sharing/report";
import { checkedSeries } from "../../carriedSeries";
import { refreshSeries } from "../../refresh";
import { snapshotName } from "../../snapshotName";
import { seriesUses } from "../dataCells";
import { functionNamesOf } from "../functionNames";
import { gridPort, memoryStorage } from "../gridPort";
import { nodeEngine } from "../nodeEngine";
import { snapshotIn, snapshotState, switchSnapshot } from "../snapshot";
import { withDifferences } from "./differences";
import type { GridWorkbook } from "./gridWorkbook";
import { openFile } from "./openFile";
import { isOwnFile, type OwnFile, openOwnFile } from "./openOwnFile";

export interface CalculatedFile {
  readonly name: string;
  readonly model: Model;
  readonly report: Report;
  /** Ids of series that could not be brought. */
  readonly failed: readonly string[];
}

/** A series may name, once it is there, what else is asked for. */
const mostRounds = 8;

async function arrived(): Promise<void> {
  for (let round = 0; round < mostRounds; round++) {
    const coming = arrivals();
    if (!coming) return;
    await coming;
    // What arrives together is calculated in a turn of its own.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Publishers are asked for every series that formulas read. */
async function refreshed(model: Model): Promise<readonly string[]> {
  const fetched = globalThis.marketbook?.fetched;
  if (!fetched) return [];
  const ids = seriesUses(model, "workbook").flatMap(({ id }) => (isLocal(id) ? [] : [id]));
  if (ids.length === 0) return [];
  const { failed } = await refreshSeries(gridPort(model, memoryStorage()), fetched, ids);
  await arrived();
  return failed.map(({ id }) => id);
}

function modelOf(library: Library, workbook: object, activeSheet?: string): Model {
  globalThis.marketbook?.fetched.setSnapshot(snapshotIn(workbook));
  const make = () => new library.Model(workbook as ConstructorParameters<Library["Model"]>[0]);
  const model = globalThis.marketbook?.fetched.quietly(make) ?? make();
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (activeSheet !== undefined && activeSheet !== sheetIdFrom && model.getters.isSheetVisible(activeSheet))
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: activeSheet });
  return model;
}

/** Live: the series of the file are there until a publisher sends newer ones. */
function gone({ snapshot, namedFormulas, ...live }: GridWorkbook): GridWorkbook {
  const { own, fetched } = checkedSeries(snapshot);
  globalThis.marketbook?.setOwnSeries(own);
  globalThis.marketbook?.fetched.restore(fetched);
  const { [snapshotName]: _, ...names } = namedFormulas;
  return { ...live, namedFormulas: names };
}

/** Its series are those of the file, as in a browser that has none of them. */
async function calculateOwn(library: Library, file: OwnFile, refresh: boolean): Promise<CalculatedFile> {
  const { own, fetched } = file.series;
  globalThis.marketbook?.setOwnSeries(own);
  globalThis.marketbook?.fetched.restore(fetched);
  const model = modelOf(library, file.workbook);
  await arrived();
  const { getters } = model;
  const all = getters.getSheetIds().flatMap((sheetId) => getters.getCells(sheetId));
  const filled = all.filter((cell) => cell.isFormula || cell.content !== "");
  const report: Report = {
    sheets: getters.getSheetIds().length,
    cells: filled.length,
    formulas: filled.filter(({ isFormula }) => isFormula).length,
    names: getters.getNamedRanges().length,
    lines: [],
  };
  const isSnapshot = snapshotState(model)?.on === true;
  if (refresh && isSnapshot) await switchSnapshot(model, "live");
  return { name: file.name, model, report, failed: refresh ? await refreshed(model) : [] };
}

/**
 * Throws `FileRefusal` where there is nothing that could be trusted.
 * @param refresh Whether publishers are asked; else data come from the file, or where it has none from what the gateway keeps, if it
 *   runs.
 */
export async function calculateFile(fileName: string, bytes: Uint8Array, refresh: boolean): Promise<CalculatedFile> {
  const library = nodeEngine();
  if (isOwnFile(fileName)) return calculateOwn(library, openOwnFile(fileName, bytes), refresh);
  const { name, workbook, report, activeSheet, saved } = openFile(
    fileName,
    bytes,
    functionNamesOf(library),
    currentLanguage(),
  );
  const model = modelOf(library, refresh ? gone(workbook) : workbook, activeSheet);
  await arrived();
  const told = withDifferences(report, model, saved);
  return { name, model, report: told, failed: refresh ? await refreshed(model) : [] };
}
