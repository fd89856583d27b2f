/**
 * Runs before everything else of the page: begins what the page's own script would begin only when it has arrived itself, and
 * is large. That is the library, and the files of the user's language.
 */
import { beginLibraryInPage } from "../engine/library/loadInPage";
import { metadataFiles } from "./metadataFiles";
import { readSettings } from "./settings";

function preload(address: string, kind: "script" | "fetch"): void {
  const link = document.createElement("link");
  link.rel = "preload";
  link.as = kind;
  // As fetch() asks: what is asked for differently would be loaded twice.
  if (kind === "fetch") link.crossOrigin = "anonymous";
  link.href = address;
  document.head.append(link);
}

beginLibraryInPage("vendor/");
const { language } = readSettings();
preload(`vendor/wording.${language}.js`, "script");
preload(metadataFiles[language], "fetch");
