/** The grid's cells as far as data are concerned: which formulas read series, and what a refresh may change. */
import { cellAddress, cellPlace, quotedSheetName, splitAddress } from "../../cells/address";
import type { CellPosition, Model } from "../../engine/library/library";
import type { DataScope, SeriesUse, ShownCell } from "../port";
import { readsSeries } from "../seriesReaders";
import { type DataFormula, usesOf } from "../seriesUse";

interface PlacedFormula extends DataFormula {
  readonly id: NonNullable<ReturnType<Model["getters"]["getCell"]>>["id"];
}

function addressOf({ getters }: Model, { sheetId, col, row }: CellPosition): string {
  return `${quotedSheetName(getters.getSheetName(sheetId))}!${cellAddress(col, row)}`;
}

/** Every formula of the workbook that reads series. */
export function dataFormulas(model: Model): readonly PlacedFormula[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap((cell) => {
      if (!cell.isFormula) return [];
      const formula = cell.compiledFormula.toFormulaString(getters);
      if (!readsSeries(formula)) return [];
      return [{ id: cell.id, formula, address: addressOf(model, getters.getCellPosition(cell.id)) }];
    }),
  );
}

/** The addresses of the selected cells, and of the formulas that spill into them. */
function selectedAddresses(model: Model): ReadonlySet<string> {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const addresses = new Set<string>();
  for (const { left, right, top, bottom } of getters.getSelectedZones())
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      if (position.col < left || position.col > right || position.row < top || position.row > bottom) continue;
      addresses.add(addressOf(model, getters.getArrayFormulaSpreadingOn(position) ?? position));
    }
  return addresses;
}

function within(model: Model, scope: DataScope): (cell: DataFormula) => boolean {
  if (scope === "workbook") return () => true;
  if (scope === "sheet") {
    const name = model.getters.getActiveSheetName();
    return ({ address }) => splitAddress(address).sheet === name;
  }
  const selected = selectedAddresses(model);
  return ({ address }) => selected.has(address);
}

export function seriesUses(model: Model, scope: DataScope): readonly SeriesUse[] {
  const { getters } = model;
  const fetched = globalThis.marketbook?.fetched;
  if (!fetched) return [];
  const valueAt = (reference: string) => {
    const { sheet, range } = splitAddress(reference);
    const place = cellPlace(range);
    const sheetId = getters.getSheetIdByName(sheet);
    return place && sheetId ? getters.getEvaluatedCell({ sheetId, ...place }).value : null;
  };
  return usesOf(dataFormulas(model).filter(within(model, scope)), fetched, valueAt);
}

/** Formulas and what they spill, as shown. */
export function shownCells(model: Model): readonly ShownCell[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters
      .getEvaluatedCellsPositions(sheetId)
      .filter((position) => getters.getCell(position)?.isFormula || getters.getArrayFormulaSpreadingOn(position))
      .map((position) => ({
        address: addressOf(model, position),
        shown: getters.getEvaluatedCell(position).formattedValue,
      })),
  );
}
