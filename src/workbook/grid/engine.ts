/** The spreadsheet engine, ready for sheets: repaired, with our functions registered. */
import { arrivalsPlugin } from "./arrivals";
import { mendBuiltins } from "./builtins";
import { registerBuiltins } from "./builtins/builtins";
import { registerHelp } from "./compiler/helpEntries";
import { installCompiler } from "./compiler/install";
import { insertBookPlugin } from "./insertBook";
import type { Library, Model } from "./library";
import type { FunctionsMetadata } from "./metadata";
import { registerFunctions } from "./register";
import { mend, sheetSize } from "./repairs";

const prepared = new WeakSet<Library>();

/** Must run before the first model is made: a formula that was compiled with an unknown function stays unknown. */
export function prepareEngine(library: Library, metadata: FunctionsMetadata): void {
  if (!prepared.has(library)) {
    prepared.add(library);
    mend(library);
    installCompiler(library);
    library.registries.featurePluginRegistry.add("marketbookInsertBook", insertBookPlugin(library));
    library.registries.featurePluginRegistry.add("marketbookArrivals", arrivalsPlugin(library));
  }
  mendBuiltins(library);
  registerBuiltins(library);
  registerFunctions(library, metadata);
  registerHelp(library);
}

/** A workbook with one empty sheet. */
export function createModel(library: Library, sheetName = "Sheet1"): Model {
  return new library.Model({
    sheets: [{ id: "sheet1", name: sheetName, colNumber: sheetSize.cols, rowNumber: sheetSize.rows }],
  } as ConstructorParameters<Library["Model"]>[0]);
}
