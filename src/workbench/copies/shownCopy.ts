/** File › Save as web page, and Save this sheet as CSV: what is shown, without formulas; the browser saves it at once. */
import type { Model } from "../../engine/library/library";
import { calculated } from "../../engine/recalculation/calculating";
import { currentLanguage, say } from "../../language/language";
import { unknownCells } from "../../sharing/copies/writeCopy";
import { csvFile } from "../../sharing/csv/writeCsv";
import type { Paper } from "../../sharing/html/paper";
import { toHtml } from "../../workbook/grid/toHtml";
import { toWorkbook } from "../../workbook/grid/toWorkbook/toWorkbook";
import { downloadFile, fileNameOf } from "../keeping/files";
import { dropMessage, showMessage } from "../messageBar";
import { texts } from "./texts";

const mostNamed = 5;

/** Says so, and answers true, where values are not known. */
function refused(cells: readonly string[]): boolean {
  if (cells.length === 0) return false;
  showMessage(
    "copy",
    () => say(texts.unknown, { count: cells.length, cells: cells.slice(0, mostNamed).join(", ") }),
    [],
    true,
  );
  return true;
}

/** What goes wrong here is told, and is nothing about the workbook. */
export function told(act: () => Promise<void>): Promise<void> {
  // Why the last one was not made, or what it had lost, is no news of this one.
  dropMessage("copy");
  return act().catch((reason: unknown) => {
    console.warn("The copy was not made:", reason);
    showMessage("copy", () => say(texts.failed), [], true);
  });
}

/** The page, or undefined where that was refused. @param only Names of sheets; all when left out. */
export async function pageOf(
  model: Model,
  name: string,
  paper: Paper = {},
  only?: ReadonlySet<string>,
): Promise<string | undefined> {
  await calculated(model);
  const options = { language: currentLanguage(), title: name, saved: new Date().toISOString(), paper };
  const { html, losses, unknown } = toHtml(model, options, only);
  if (refused(unknown)) return undefined;
  if (losses.length > 0) {
    const lost = () =>
      losses.map(({ text, count, places }) => `${say(text, { count })} (${places.slice(0, mostNamed).join(", ")})`);
    showMessage("copy", () => say(texts.lost, { lost: lost().join(" ") }));
  }
  return html;
}

export const saveAsPage = (model: Model, name: string): Promise<void> =>
  told(async () => {
    const html = await pageOf(model, name);
    if (html !== undefined) downloadFile(fileNameOf(name, ".html"), html, "text/html;charset=utf-8");
  });

/** The sheet that is shown. */
export const saveAsCsv = (model: Model, name: string): Promise<void> =>
  told(async () => {
    await calculated(model);
    const { workbook } = toWorkbook(model, name);
    const sheet = workbook.sheets[workbook.active];
    if (!sheet || refused(unknownCells({ ...workbook, sheets: [sheet] }))) return;
    downloadFile(fileNameOf(`${name} ${sheet.name}`, ".csv"), csvFile(sheet, workbook), "text/csv;charset=utf-8");
  });
