/**
 * The spreadsheet engine, ready for sheets: the library repaired, our compiler and built-ins in it, and the functions of a
 * script registered under the namespace that the caller names. It knows no product.
 */
import { registerBuiltins } from "./builtins/builtins";
import { specialPastePlugin } from "./clipboard/specialPaste";
import { registerHelp } from "./compiler/helpEntries";
import { installCompiler } from "./compiler/install";
import { arrivalsPlugin, type Fetching } from "./functions/arrivals";
import type { FunctionsMetadata } from "./functions/metadata";
import { registerFunctions } from "./functions/register";
import type { ResultFormat } from "./functions/resultFormat";
import type { Library, Model } from "./library/library";
import { mend, sheetSize } from "./library/repairs";
import { redrawPlugin } from "./recalculation/calculating";

/** What is registered: the functions of one functions.json, called as NAMESPACE.NAME. */
export interface ScriptFunctions {
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  /** In which number formats results read, by the id of the function. */
  readonly formats: Readonly<Record<string, ResultFormat>>;
  /** What the engine tells of cells whose functions wait for data; undefined while that side is not loaded. */
  readonly fetching: () => Fetching | undefined;
}

const prepared = new WeakSet<Library>();

/**
 * Must run before the first model is made: a formula that was compiled with an unknown function stays unknown. `once` runs the
 * first time only, for plugins of the caller's own.
 */
export function prepareEngine(library: Library, functions: ScriptFunctions, once: (library: Library) => void): void {
  if (!prepared.has(library)) {
    prepared.add(library);
    mend(library, functions.fetching);
    installCompiler(library);
    library.registries.featurePluginRegistry.add("arrivals", arrivalsPlugin(library, functions.fetching));
    library.registries.featurePluginRegistry.add("specialPaste", specialPastePlugin(library));
    library.registries.featurePluginRegistry.add("redraw", redrawPlugin(library));
    once(library);
  }
  registerBuiltins(library);
  registerFunctions(library, functions.namespace, functions.metadata, functions.formats);
  registerHelp(library);
}

/** A workbook with one empty sheet. */
export function createModel(library: Library, sheetName = "Sheet1"): Model {
  return new library.Model({
    sheets: [{ id: "sheet1", name: sheetName, colNumber: sheetSize.cols, rowNumber: sheetSize.rows }],
  } as ConstructorParameters<Library["Model"]>[0]);
}
