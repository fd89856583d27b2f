/** The page that plays Excel: a spreadsheet with our functions, and our pane beside it. */
import { templates } from "../templates/templates";
import { installCustomFunctions } from "../workbook/grid/customFunctions";
import { loadLibraryInPage } from "../workbook/grid/loadInPage";
import { loadWording } from "../workbook/grid/wording";
import { showOpening, showOpeningFailure, watchFailures } from "./failure";
import { loadScript } from "./loadScript";
import { openPage } from "./page";
import { applyLanguage, applyTheme, readSettings } from "./settings";

async function main(): Promise<void> {
  const settings = readSettings();
  applyTheme(settings.theme);
  applyLanguage(settings.language);
  showOpening();
  try {
    installCustomFunctions();
    const [library, wording] = await Promise.all([
      loadLibraryInPage("vendor/"),
      loadWording("vendor/", settings.language),
      loadScript("functions.js"),
    ]);
    applyLanguage(settings.language);
    const [opening] = templates;
    if (!opening) throw new Error("There is no template to open.");
    await openPage(library, wording, opening, settings);
  } catch (thrown) {
    showOpeningFailure(thrown);
    throw thrown;
  }
  watchFailures();
}

void main();
