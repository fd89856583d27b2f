/** The list of kept workbooks. */

import type { KeptWorkbook } from "../../kept/keptWorkbook";
import { currentLanguage, languageTags, say } from "../../language/language";
import { button, element } from "../dialogParts";
import { momentText } from "./messages";
import { texts } from "./texts";

export interface OpenDialogActions {
  readonly openId: string | undefined;
  /** Undefined while the folder cannot be asked. */
  readonly folder: string | undefined;
  /** Files of it that were set aside. */
  readonly damaged: readonly string[];
  open(workbook: KeptWorkbook): void;
  discard(workbook: KeptWorkbook): Promise<void>;
  bringBack(workbook: KeptWorkbook): Promise<void>;
  chooseFile(): void;
}

function sizeText(workbook: KeptWorkbook): string {
  const kilobytes = Math.max(1, (workbook.copies[0]?.size ?? 0) / 1000);
  const large = kilobytes >= 1000;
  return new Intl.NumberFormat(languageTags[currentLanguage()], {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? kilobytes / 1000 : kilobytes);
}

const bin =
  "M8 4a2 2 0 1 1 4 0h4a.5.5 0 0 1 0 1h-.6l-1 10.6a2 2 0 0 1-2 1.9H7.6a2 2 0 0 1-2-1.9L4.6 5H4a.5.5 0 0 1 0-1h4zm1 0h2a1 1 0 1 0-2 0zM5.6 5l1 10.5a1 1 0 0 0 1 1h4.8a1 1 0 0 0 1-1l1-10.5H5.6z";

function binIcon(): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  for (const [name, value] of Object.entries({
    viewBox: "0 0 20 20",
    width: "18",
    height: "18",
    "aria-hidden": "true",
  }))
    svg.setAttribute(name, value);
  path.setAttribute("d", bin);
  svg.append(path);
  return svg;
}

function row(workbook: KeptWorkbook, actions: OpenDialogActions, close: () => void): HTMLTableRowElement {
  const line = element("tr");
  const isOpen = workbook.id === actions.openId;
  const name = element("td");
  const openIt = () => {
    close();
    if (!isOpen) actions.open(workbook);
  };
  const opener = button(workbook.name, openIt, "open-workbook");
  name.append(opener);
  if (isOpen) name.append(element("span", say(texts.isOpen), "open-mark"));
  const remove = button("", async () => {
    await actions.discard(workbook);
    const gone = element("td", `${say(texts.deleted, { name: workbook.name })} `);
    gone.colSpan = 4;
    const undo = button(say(texts.undo), async () => {
      await actions.bringBack(workbook);
      line.replaceWith(row(workbook, actions, close));
    });
    gone.append(undo);
    line.replaceChildren(gone);
    undo.focus();
  });
  remove.className = "delete-workbook";
  remove.title = say(texts.deleteOne, { name: workbook.name });
  remove.setAttribute("aria-label", remove.title);
  remove.append(binIcon());
  const last = element("td");
  if (!isOpen) last.append(remove);
  line.append(name, element("td", momentText(workbook.copies[0]?.saved ?? 0)), element("td", sizeText(workbook)), last);
  return line;
}

export function showOpenDialog(workbooks: readonly KeptWorkbook[], actions: OpenDialogActions): void {
  const dialog = element("dialog", "", "open-dialog");
  const close = () => dialog.close();
  const title = element("h2", say(texts.openTitle));
  title.id = "open-dialog-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const head = element("tr");
  for (const text of [texts.nameColumn, texts.savedColumn, texts.sizeColumn]) head.append(element("th", say(text)));
  head.append(element("td"));
  const table = element("table");
  table.append(head, ...workbooks.map((workbook) => row(workbook, actions, close)));
  const list = element("div", "", "open-list");
  const { folder } = actions;
  const empty = say(folder ? texts.nothingInFolder : texts.nothingWithoutFolder, { folder: folder ?? "" });
  list.append(workbooks.length > 0 ? table : element("p", empty));
  if (actions.damaged.length > 0) list.append(element("p", say(texts.setAside, { files: actions.damaged.join(", ") })));
  const foot = element("footer");
  const file = button(say(texts.fromFile), () => {
    close();
    actions.chooseFile();
  });
  foot.append(
    element("span", folder ? say(texts.keptIn, { folder }) : say(texts.keptHere)),
    file,
    button(say(texts.close), close),
  );
  dialog.append(title, list, foot);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  (dialog.querySelector<HTMLElement>(".open-workbook") ?? file).focus();
}
