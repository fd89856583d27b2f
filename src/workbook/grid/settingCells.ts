/** The cells of the workbook that hold its data settings, in the grid. */
import { cellAddress } from "../../cells/address";
import type { CellPosition, Model } from "../../engine/library/library";
import { contentOf, type DataSettings, laySettings, settingNames, settingsIn } from "../dataSettings";
import { insertBook } from "./insertBook";

export function namedCell({ getters }: Model, name: string): CellPosition | undefined {
  const range = getters.getNamedRange(name)?.range;
  if (!range || range.invalidXc) return undefined;
  return { sheetId: range.sheetId, col: range.zone.left, row: range.zone.top };
}

export function settingValue(model: Model, name: string): unknown {
  const position = namedCell(model, name);
  return position ? model.getters.getEvaluatedCell(position).value : null;
}

export function readSettings(model: Model): DataSettings {
  return settingsIn(settingValue(model, settingNames.asOf), settingValue(model, settingNames.autoRefresh));
}

export function writeSettings(model: Model, settings: Partial<DataSettings>): void {
  const given = (["asOf", "autoRefresh"] as const).filter((setting) => settings[setting] !== undefined);
  const missing = given.filter((setting) => !namedCell(model, settingNames[setting]));
  if (missing.length > 0) insertBook(model, laySettings(settings, missing), { show: false });
  for (const setting of given) {
    if (missing.includes(setting)) continue;
    const position = namedCell(model, settingNames[setting]) as CellPosition;
    const content = contentOf(settings, setting);
    const typed = typeof content === "boolean" ? String(content).toUpperCase() : String(content);
    const result = model.dispatch("UPDATE_CELL", { ...position, content: typed });
    if (!result.isSuccessful && !result.reasons.includes("NoChanges" as never))
      throw new Error(`${cellAddress(position.col, position.row)}: ${result.reasons.join(", ")}`);
  }
}
