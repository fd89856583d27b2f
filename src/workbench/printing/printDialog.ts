/** File › Print: what, and on which paper; the browser's own dialog follows. */
import type { Model } from "../../engine/library/library";
import { say, type Text } from "../../language/language";
import { type Paper, type PaperSize, paperSizes } from "../../sharing/html/paper";
import { sheetNames } from "../../workbook/grid/toWorkbook/toWorkbook";
import { pageOf, told } from "../copies/shownCopy";
import { button, element } from "../dialogParts";
import { printFrame } from "./printFrame";
import { texts } from "./texts";

/** What was chosen last stays chosen until the page is left. */
const chosen = { what: "sheet", paper: "own", orientation: "own" };

function choice(field: keyof typeof chosen, label: Text, options: readonly (readonly [value: string, text: string])[]) {
  const [line, select] = [element("label", say(label)), element("select")];
  for (const [value, text] of options) {
    const option = element("option", text);
    option.value = value;
    select.append(option);
  }
  select.value = chosen[field];
  select.addEventListener("change", () => {
    chosen[field] = select.value;
  });
  line.append(select);
  return line;
}

function paperChosen(): Paper {
  const size = paperSizes.find((each) => each === chosen.paper) as PaperSize | undefined;
  return {
    ...(size && { size }),
    ...(chosen.orientation === "portrait" && { portrait: true as const }),
    ...(chosen.orientation === "landscape" && { landscape: true as const }),
  };
}

export function showPrintDialog(model: Model, name: string): void {
  const dialog = element("dialog");
  dialog.className = "excel-dialog";
  const title = element("h2", say(texts.title));
  title.id = "print-dialog-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const own = ["own", say(texts.ownPage)] as const;
  const print = button(say(texts.print), () => {
    dialog.close();
    void told(() => printNow(model, name));
  });
  const foot = element("footer");
  foot.append(
    print,
    button(say(texts.cancel), () => dialog.close()),
  );
  dialog.append(
    title,
    choice("what", texts.what, [
      ["sheet", say(texts.sheet)],
      ["workbook", say(texts.workbook)],
    ]),
    choice("paper", texts.paper, [own, ...paperSizes.map((size) => [size, size] as const)]),
    choice("orientation", texts.orientation, [
      own,
      ["landscape", say(texts.landscape)],
      ["portrait", say(texts.portrait)],
    ]),
    element("p", say(texts.hint)),
    foot,
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  print.focus();
}

async function printNow(model: Model, name: string): Promise<void> {
  const shown = sheetNames(model).get(model.getters.getActiveSheetId());
  const only = chosen.what === "sheet" && shown !== undefined ? new Set([shown]) : undefined;
  const html = await pageOf(model, name, paperChosen(), only);
  if (html !== undefined) printFrame(html);
}
