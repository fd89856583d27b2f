/** The engine with our functions in a Node process, made when it is first asked for. */
import "./installInNode";
import "../../functions/functions";
import metadata from "../../generated/functions.json";
import { prepareEngine } from "./engine";
import type { Library } from "./library";
import { loadLibrary } from "./loadInNode";

export function nodeEngine(): Library {
  const library = loadLibrary();
  prepareEngine(library, metadata);
  return library;
}
