/** What of the library is mended before any sheet exists, because it would otherwise be wrong without a sign of it. */

import { mendClipboard } from "../clipboard/clipboardInCells";
import { isTooLong } from "../compiler/limits";
import { mendEntry } from "../entry/entryInCells";
import { mendFilling } from "../filling/fillingInCells";
import { leaveFilteredRows } from "../filling/filteredRows";
import type { Fetching } from "../functions/arrivals";
import { mendLocales } from "../locales/localesInCells";
import { nameFormulas } from "../names/namedFormulas";
import { showFormats } from "../numberFormats/inCells";
import { mendRecalculation } from "../recalculation/recalculation";
import { mendTotals } from "../recalculation/totals";
import { keepBorders } from "./borders";
import { mendCharts } from "./chartRuntime";
import { mendErrorSpellings } from "./errorSpellings";
import type { Library } from "./library";
import { mendLineBreaking } from "./lineBreaking";
import { addPlaceLinks } from "./placeLinks";
import { mendReplacing } from "./replacing";
import { mendTableStyleNames } from "./tableStyleNames";
import { typedFormula } from "./typedFormula";
import { mendWebLinks } from "./webLinks";

type AddedFunction = Parameters<Library["registries"]["functionRegistry"]["replace"]>[1];
type Evaluation = ThisParameterType<AddedFunction["compute"]>;
type Value = { value: unknown; message?: string; position?: { sheetId: string; col: number; row: number } };

/** The library's A1# reads the sheet on which the formula stands, also when A1 is on another. */
function mendSpilledRange(library: Library): void {
  const registry = library.registries.functionRegistry;
  const present = registry.get("SPILLED.RANGE");
  const error = (value: string, message: string) => new library.EvaluationError(message, value);
  registry.replace("SPILLED.RANGE", {
    ...present,
    compute: function (this: Evaluation, reference: unknown) {
      const columns = (Array.isArray(reference) ? reference : [[reference]]) as Value[][];
      const first = columns[0]?.[0];
      if (columns.length !== 1 || columns[0]?.length !== 1 || first?.position === undefined)
        return error("#REF!", "The reference before # must be a single cell that spills.");
      if (library.helpers.isEvaluationError(first.value as string)) return first as never;
      const origin = this.__originCellPosition;
      if (origin) this.updateDependencies?.(origin);
      const zone = this.getters.getSpreadZone(first.position);
      if (zone === undefined) return error("#REF!", "The cell before # does not spill.");
      const { sheetId } = first.position;
      const spilled = this.getters.getRangeFromZone(sheetId, zone);
      if (origin) this.addDependencies?.(origin, [spilled]);
      return Array.from({ length: zone.right - zone.left + 1 }, (_, col) =>
        Array.from({ length: zone.bottom - zone.top + 1 }, (_, row) =>
          this.getFormulaResult({ sheetId, col: zone.left + col, row: zone.top + row }),
        ),
      );
    },
  });
}

/** The library's own new sheet of 100 rows would answer #SPILL! to any longer series. */
export const sheetSize = { cols: 26, rows: 6000 };

function mendSheetSize(library: Library): void {
  class SheetSizePlugin extends library.CorePlugin {
    override beforeHandle(command: { type: string; cols?: number; rows?: number }): void {
      if (command.type !== "CREATE_SHEET") return;
      command.cols ??= sheetSize.cols;
      command.rows ??= sheetSize.rows;
    }
  }
  library.registries.corePluginRegistry.add("sheetSize", SheetSizePlugin as never);
}

function mendTypedFormulas(library: Library): void {
  class TypedFormulaPlugin extends library.CorePlugin {
    override beforeHandle(command: { type: string; content?: unknown }): void {
      if (command.type === "UPDATE_CELL" && typeof command.content === "string" && !isTooLong(command.content))
        command.content = typedFormula(command.content);
    }
  }
  library.registries.corePluginRegistry.add("typedFormula", TypedFormulaPlugin as never);
}

/**
 * The library writes a formula into its bar anew from its own reading, in which -(2^2) needs no parentheses; to Excel and to
 * us that would be another number. The bar gets the formula as it was typed.
 */
function mendFormulaBar(library: Library): void {
  type Bar = { getters: Evaluation["getters"]; getPrettifiedFormula(cell: FormulaCell): string };
  type FormulaCell = { compiledFormula: { toFormulaString(getters: Evaluation["getters"]): string } };
  const bar = library.stores.CellComposerStore.prototype as unknown as Bar;
  bar.getPrettifiedFormula = function (cell) {
    return cell.compiledFormula.toFormulaString(this.getters);
  };
}

export function mend(library: Library, fetching: () => Fetching | undefined): void {
  mendSpilledRange(library);
  mendLocales(library);
  showFormats(library);
  mendSheetSize(library);
  mendTypedFormulas(library);
  mendCharts(library);
  mendLineBreaking(library);
  mendFormulaBar(library);
  mendEntry(library);
  mendReplacing(library);
  mendClipboard(library);
  mendFilling(library);
  leaveFilteredRows(library);
  mendTableStyleNames(library);
  mendWebLinks(library);
  addPlaceLinks(library);
  mendRecalculation(library, fetching);
  mendTotals(library);
  keepBorders(library);
  mendErrorSpellings(library);
  nameFormulas(library);
}
