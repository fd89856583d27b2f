/** The engine with our functions in a Node process, made when it is first asked for. */
import "../../engine/functions/installInNode";
import "../../functions/host/functions";
import type { Library } from "../../engine/library/library";
import { loadLibrary } from "../../engine/library/loadInNode";
import metadata from "../../generated/functions.json";
import { prepareGrid } from "./prepareGrid";

export function nodeEngine(): Library {
  const library = loadLibrary();
  prepareGrid(library, metadata);
  return library;
}
