/**
 * Runs before everything else of the page: asks for the files of the user's language, which the page's own script would ask
 * for only when it has arrived itself, and is large.
 */
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

const { language } = readSettings();
preload(`vendor/wording.${language}.js`, "script");
preload(metadataFiles[language], "fetch");
