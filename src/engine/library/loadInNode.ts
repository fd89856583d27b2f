/** Brings the spreadsheet library into a Node process: the command line and the tests. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { provideGroupBy } from "./groupBy";
import type { Library } from "./library";
import { speak, type Wording } from "./wording";

let library: Library | undefined;

/** vendor/ lies beside src in a checkout and beside cli in dist. */
function findVendor(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const path = join(folder, "vendor", "o_spreadsheet.cjs");
    if (existsSync(path)) return path;
    if (dirname(folder) === folder)
      throw new Error("vendor/o_spreadsheet.cjs is missing: `npm run build` puts it there");
  }
}

export function loadLibrary(): Library {
  if (!library) {
    provideGroupBy();
    // The library reports each of its steps with console.debug, which Node writes to the output that our answers go to.
    console.debug = () => {};
    const path = findVendor();
    const load = createRequire(path);
    library = load(path) as Library;
    // Its English where ours differs: without it, an unexpected error sends the user to the makers of the library.
    load(join(dirname(path), "wording.en.js"));
    speak(library, globalThis.gridWording as Wording);
  }
  return library;
}
