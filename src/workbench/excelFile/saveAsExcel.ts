/** File › Save as Excel: which kind of copy, what leaves with it, what the file cannot hold; then the browser saves it. */

import { arrivals } from "../../engine/functions/arrivals";
import type { Library, Model } from "../../engine/library/library";
import { calculated } from "../../engine/recalculation/calculating";
import { say } from "../../language/language";
import { leavingWith } from "../../sharing/copies/leaving";
import { unknownCells } from "../../sharing/copies/writeCopy";
import { copyForm, firstChoice } from "../../taskpane/share/copyForm";
import type { CopySource } from "../../workbook/copySource";
import { functionNamesOf } from "../../workbook/grid/functionNames";
import { seriesOfCopy } from "../../workbook/grid/snapshot";
import { toWorkbook } from "../../workbook/grid/toWorkbook/toWorkbook";
import { shareCopy } from "../../workbook/shareCopy";
import { button, element } from "../dialogParts";
import { downloadFile, fileNameOf } from "../keeping/files";
import { texts } from "./texts";

const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function sourceOf(library: Library, model: Model, title: string): Promise<CopySource> {
  const functions = functionNamesOf(library);
  const { workbook, losses } = toWorkbook(model, title);
  return {
    title,
    series: await seriesOfCopy(model),
    unknown: unknownCells(workbook),
    leaving: (language) => leavingWith(workbook, language),
    copy: (wishes) => shareCopy(workbook, wishes, functions, losses),
  };
}

export async function saveAsExcel(library: Library, model: Model, name: string): Promise<void> {
  await calculated(model);
  const source = await sourceOf(library, model, name);
  const dialog = element("dialog");
  dialog.className = "excel-dialog";
  const title = element("h2", say(texts.title));
  title.id = "excel-dialog-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const form = copyForm(source, firstChoice(), () => (arrivals() ? say(texts.waiting) : ""));
  const save = button(say(texts.save), () => {
    const copy = form.made();
    if (!copy) return;
    downloadFile(fileNameOf(name, ".xlsx"), copy.bytes.slice().buffer, excelType);
    dialog.close();
  });
  save.disabled = form.isBlocked;
  const foot = element("footer");
  foot.append(
    save,
    button(say(texts.cancel), () => dialog.close()),
  );
  dialog.append(title, form.element, foot);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  save.focus();
}
