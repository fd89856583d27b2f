/** Brings the spreadsheet library into a page, as script files of its own beside the page's bundle. */
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

/** `folder` is where the page finds the files of vendor/, such as "vendor/". */
export async function loadLibraryInPage(folder: string): Promise<Library> {
  provideGroupBy();
  await Promise.all(scripts.map((name) => runScript(`${folder}${name}`)));
  return (globalThis as unknown as { o_spreadsheet: Library }).o_spreadsheet;
}
