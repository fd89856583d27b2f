/** The page that plays Excel: a spreadsheet with our functions, and our pane beside it. */
import { installCustomFunctions } from "../engine/functions/customFunctions";
import { loadLibraryInPage } from "../engine/library/loadInPage";
import { runScript } from "../engine/library/runScript";
import { loadWording } from "../engine/library/wording";
import { showOpening, showOpeningFailure, watchFailures } from "./failure";
import { fetchMetadata } from "./fetchText";
import { browserStorage } from "./keeping/browserStorage";
import { folder } from "./keeping/folderHere";
import { folderStorage } from "./keeping/folderStorage";
import { openPage } from "./page";
import { seriesStorage } from "./seriesStorage";
import { applyLanguage, applyTheme, readSettings } from "./settings";

async function main(): Promise<void> {
  const settings = readSettings();
  applyTheme(settings.theme);
  applyLanguage(settings.language);
  showOpening();
  try {
    installCustomFunctions();
    const storage = folderStorage(browserStorage(), folder);
    const [library, wording, metadata, series, fetched] = await Promise.all([
      loadLibraryInPage("vendor/"),
      loadWording("vendor/", settings.language),
      fetchMetadata(settings.language),
      // A browser that keeps nothing must not keep the workbook from opening; the pane reads again and says what failed.
      seriesStorage.load().catch(() => []),
      seriesStorage.loadFetched().catch(() => []),
      runScript("functions.js"),
      // Opened while the scripts load: the first workbook is read from it.
      storage.list().catch(() => []),
    ]);
    applyLanguage(settings.language);
    globalThis.marketbook?.setOwnSeries(series);
    globalThis.marketbook?.fetched.restore(fetched);
    watchFailures(await openPage(library, wording, metadata, storage, settings));
  } catch (thrown) {
    showOpeningFailure();
    throw thrown;
  }
}

void main();
