/** The engine with what makes it Marketbook's: our functions under MKT, their data, books laid in one step, and what foreign files bring. */
import { prepareEngine } from "../../engine/engine";
import type { FunctionsMetadata } from "../../engine/functions/metadata";
import type { Library } from "../../engine/library/library";
import { resultFormats } from "../../generated/resultFormats";
import { carriedPlugin } from "./carried";
import { letFilesFilter } from "./filtered";
import { insertBookPlugin } from "./insertBook";
import { letNotesFollow } from "./notes/notesFollow";
import { snapshotPlugin } from "./snapshot";
import { writeCellsPlugin } from "./writeCells";

/** Before the first model; again with the metadata of another language. */
export function prepareGrid(library: Library, metadata: FunctionsMetadata): void {
  const fetching = () => globalThis.marketbook?.fetched;
  prepareEngine(library, { namespace: "MKT", metadata, formats: resultFormats, fetching }, () => {
    library.registries.featurePluginRegistry.add("insertBook", insertBookPlugin(library));
    library.registries.featurePluginRegistry.add("writeCells", writeCellsPlugin(library));
    library.registries.corePluginRegistry.add("carried", carriedPlugin(library));
    letNotesFollow(library);
    letFilesFilter(library);
    library.registries.corePluginRegistry.add("snapshot", snapshotPlugin(library));
  });
}
