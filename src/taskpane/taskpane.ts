/** Excel's page: waits for Office, then puts the pane into it. */
import { type Language, languageOfTag, onLanguageChange, setLanguage } from "../language/language";
import { excelPort } from "../workbook/excel";
import { openData } from "../workbook/excel/openData";
import { mountPane, type PaneTheme } from "./pane";
import { adoptPageStyles } from "./styles/adopt";
import { sayWithoutOffice } from "./withoutOffice";

const remembered = "marketbook.language";

/** Excel on the web may refuse its pages any storage; the language then lasts as long as the pane. */
function withStorage<Answer>(use: (storage: Storage) => Answer): Answer | undefined {
  try {
    return use(localStorage);
  } catch (refused) {
    if (refused instanceof DOMException) return undefined;
    throw refused;
  }
}

function startLanguage(): Language {
  const chosen = withStorage((storage) => storage.getItem(remembered));
  return chosen === "en" || chosen === "tw" || chosen === "cn" ? chosen : languageOfTag(Office.context.displayLanguage);
}

/** Office's own theme where the host tells it; the browser's else. */
function officeTheme(): PaneTheme {
  const theme = Office.context.officeTheme;
  if (!theme) return "system";
  return theme.isDarkTheme ? "dark" : "light";
}

/** Excel calculates what it opens before anyone has asked for anything: within this time no publisher is asked for a cell. */
const opening = 10_000;

globalThis.marketbook?.fetched.beQuietFor(opening);

function mountInExcel(): void {
  setLanguage(startLanguage());
  onLanguageChange((language) => withStorage((storage) => storage.setItem(remembered, language)));
  adoptPageStyles(document);
  const port = excelPort();
  mountPane(document.body, port, { theme: officeTheme(), languageMenu: true });
  void openData(port, (reason) => console.warn("Marketbook:", reason));
}

if (!("Office" in globalThis)) sayWithoutOffice(document, "script");
else
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) mountInExcel();
    else sayWithoutOffice(document, "excel");
  });
