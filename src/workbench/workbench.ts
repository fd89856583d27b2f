/** The page that plays Excel: a spreadsheet with our functions, and our pane beside it. */
import { templates } from "../templates/templates";
import { installCustomFunctions } from "../workbook/grid/customFunctions";
import { loadLibraryInPage } from "../workbook/grid/loadInPage";
import { showOpening, showOpeningFailure, watchFailures } from "./failure";
import { fetchText } from "./fetchText";
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
    const [library, gridTemplates] = await Promise.all([
      loadLibraryInPage("vendor/"),
      fetchText("vendor/o_spreadsheet.xml"),
      loadScript("functions.js"),
    ]);
    applyLanguage(settings.language);
    const [opening] = templates;
    if (!opening) throw new Error("There is no template to open.");
    await openPage(library, gridTemplates, opening, settings);
  } catch (thrown) {
    showOpeningFailure(thrown);
    throw thrown;
  }
  watchFailures();
}

void main();
