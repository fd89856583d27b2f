/** Repair in the grid: one step of undo. */
import { cellAddress, quotedSheetName } from "../../cells/address";
import type { Model } from "../../engine/library/library";
import { typedFormula } from "../../engine/library/typedFormula";
import { isDefinedName } from "../../engine/names/namedFormulas";
import { calculated } from "../../engine/recalculation/calculating";
import { bareNames } from "../ourFunctions";
import { isOurs, type RepairOutcome, repairOf } from "../repair";
import { type CellWrite, writeCells } from "./writeCells";

export async function repairCells(model: Model): Promise<RepairOutcome> {
  await calculated(model);
  const { getters } = model;
  const formulas = getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap((cell) => {
      if (!cell.isFormula) return [];
      const position = getters.getCellPosition(cell.id);
      const { type, value } = getters.getEvaluatedCell(position);
      const formula = cell.compiledFormula.toFormulaString(getters);
      return [{ id: cell.id, position, formula, ...(type === "error" && { error: String(value) }) }];
    }),
  );
  const bare = formulas.some(({ formula }) => isOurs(formula))
    ? bareNames((name) => isDefinedName(getters, name))
    : new Set<string>();
  const writes: CellWrite[] = [];
  const mended: string[] = [];
  const anew: { readonly id: (typeof formulas)[number]["id"]; readonly at: string }[] = [];
  for (const { id, position, ...shown } of formulas) {
    const text = repairOf(shown, bare);
    if (text === undefined) continue;
    const at = `${quotedSheetName(getters.getSheetName(position.sheetId))}!${cellAddress(position.col, position.row)}`;
    if (text === shown.formula) anew.push({ id, at });
    else {
      mended.push(at);
      writes.push({ ...position, content: typedFormula(text) });
    }
  }
  writeCells(model, writes);
  if (anew.length > 0)
    (model.dispatch as unknown as (type: string, payload: object) => void)("EVALUATE_CELLS", {
      cellIds: anew.map(({ id }) => id),
    });
  await calculated(model);
  return { mended, calculated: anew.map(({ at }) => at) };
}
