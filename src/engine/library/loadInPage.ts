/**
 * Brings the spreadsheet library into a page, as script files of its own beside the page's bundle. They run while that is still
 * on its way, where the page's first script has begun them.
 */
import { provideGroupBy } from "./groupBy";
import type { Library } from "./library";
import { runScript } from "./runScript";

/** In this order: charts before the library looks for them, luxon before its adapter. */
const scripts = [
  "owl.iife.js",
  "chart.umd.js",
  "luxon.min.js",
  "chartjs-adapter-luxon.umd.js",
  "o_spreadsheet.iife.js",
];

declare global {
  /** What the page's first script leaves to its large one: resolves when all of them have run. */
  var libraryScripts: Promise<unknown> | undefined;
}

/** Runs them as they arrive; `folder` is where the page finds the files of vendor/, such as "vendor/". */
export function beginLibraryInPage(folder: string): void {
  globalThis.libraryScripts = Promise.all(scripts.map((name) => runScript(`${folder}${name}`)));
  // Whoever loads the library is told of it; until then nobody listens.
  globalThis.libraryScripts.catch(() => {});
}

export async function loadLibraryInPage(folder: string): Promise<Library> {
  provideGroupBy();
  if (!globalThis.libraryScripts) beginLibraryInPage(folder);
  await globalThis.libraryScripts;
  return (globalThis as unknown as { o_spreadsheet: Library }).o_spreadsheet;
}
