/** File › Save as Excel: which kind of copy, what leaves with it, what the file cannot hold; then the browser saves it. */

import { arrivals } from "../../engine/functions/arrivals";
import type { Library, Model } from "../../engine/library/library";
import { calculated } from "../../engine/recalculation/calculating";
import { currentLanguage, say } from "../../language/language";
import { type CopyMode, modeMeanings, modeNames } from "../../sharing/copies/copyTexts";
import { unknownCells } from "../../sharing/copies/writeCopy";
import { type CarriedSeries, noSeries } from "../../workbook/carriedSeries";
import { functionNamesOf } from "../../workbook/grid/functionNames";
import { seriesOfCopy } from "../../workbook/grid/snapshot";
import { toWorkbook } from "../../workbook/grid/toWorkbook/toWorkbook";
import {
  describedSeries,
  type SeriesChoice,
  saySeriesChoice,
  seriesChoices,
  seriesToGo,
} from "../../workbook/passingOn";
import { type SharedCopy, shareCopy } from "../../workbook/shareCopy";
import { button, element } from "../dialogParts";
import { downloadFile, fileNameOf } from "../keeping/files";
import { texts } from "./texts";

const modes: readonly CopyMode[] = ["portable", "live", "values"];
const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function modeChoice(changed: () => void): { readonly place: HTMLElement; mode(): CopyMode } {
  const place = element("fieldset");
  place.append(element("legend", say(texts.kind)));
  for (const [index, mode] of modes.entries()) {
    const [line, input, words] = [element("label"), element("input"), element("span")];
    Object.assign(input, { type: "radio", name: "copy-mode", value: mode, checked: index === 0 });
    words.append(element("strong", say(modeNames[mode])), element("span", say(modeMeanings[mode])));
    input.addEventListener("change", changed);
    line.append(input, words);
    place.append(line);
  }
  const chosen = () => place.querySelector<HTMLInputElement>("input:checked")?.value as CopyMode;
  return { place, mode: chosen };
}

function seriesSelect(changed: () => void): { readonly line: HTMLElement; choice(): SeriesChoice } {
  const [line, select] = [element("label", say(texts.series)), element("select")];
  for (const choice of seriesChoices) {
    const option = element("option", saySeriesChoice(choice));
    option.value = choice;
    select.append(option);
  }
  select.addEventListener("change", changed);
  line.append(select);
  return { line, choice: () => select.value as SeriesChoice };
}

function listed(lines: readonly string[]): HTMLElement {
  const list = element("ul");
  list.append(...lines.map((line) => element("li", line)));
  return list;
}

const shownCells = 5;

export async function saveAsExcel(library: Library, model: Model, name: string): Promise<void> {
  await calculated(model);
  const functions = functionNamesOf(library);
  const { workbook, losses: lost } = toWorkbook(model, name);
  const carried: CarriedSeries = await seriesOfCopy(model);
  const hasSeries = carried.own.length + carried.fetched.length > 0;
  const unknown = unknownCells(workbook);

  const dialog = element("dialog");
  dialog.className = "excel-dialog";
  const title = element("h2", say(texts.title));
  title.id = "excel-dialog-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const kinds = modeChoice(show);
  const series = seriesSelect(show);
  const [authorLine, author] = [element("label", say(texts.author)), element("input")];
  Object.assign(author, { placeholder: say(texts.authorHint), autocomplete: "off", maxLength: 200 });
  authorLine.append(author);
  const [leaves, cannot, alarm] = [element("section"), element("section"), element("p")];
  alarm.setAttribute("role", "alert");
  const save = button(say(texts.save), () => {
    const copy = made();
    if (!copy) return;
    downloadFile(fileNameOf(name, ".xlsx"), copy.bytes.slice().buffer, excelType);
    dialog.close();
  });
  const foot = element("footer");
  foot.append(
    save,
    button(say(texts.cancel), () => dialog.close()),
  );

  const chosenSeries = () => (kinds.mode() === "values" ? noSeries : seriesToGo(carried, series.choice()));

  function made(): SharedCopy | undefined {
    const wishes = {
      mode: kinds.mode(),
      language: currentLanguage(),
      title: name,
      saved: new Date().toISOString(),
      author: author.value.trim(),
      series: chosenSeries(),
    };
    try {
      return shareCopy(workbook, wishes, functions, lost);
    } catch (thrown) {
      console.warn("The Excel file was not written:", thrown);
      alarm.textContent = say(texts.failed);
      return undefined;
    }
  }

  function show(): void {
    alarm.textContent = "";
    series.line.hidden = !hasSeries || kinds.mode() === "values";
    const going = describedSeries(chosenSeries(), currentLanguage());
    leaves.replaceChildren(
      element("h3", say(texts.leaves)),
      listed([say(texts.leavesAlways), ...(going.length > 0 ? going : [say(texts.noSeries)])]),
    );
    if (unknown.length > 0) {
      const cells = unknown.slice(0, shownCells).join(", ");
      alarm.textContent = say(texts.unknown, { count: unknown.length, cells });
      save.disabled = true;
      return;
    }
    const lines = (made()?.losses ?? []).map(
      ({ text, count, places }) => `${say(text, { count })} (${places.slice(0, shownCells).join(", ")})`,
    );
    cannot.replaceChildren(element("h3", say(texts.lost)), listed(lines.length > 0 ? lines : [say(texts.nothingLost)]));
    if (arrivals()) alarm.textContent = say(texts.waiting);
  }

  dialog.append(title, kinds.place, series.line, authorLine, leaves, cannot, alarm, foot);
  dialog.addEventListener("close", () => dialog.remove());
  show();
  document.body.append(dialog);
  dialog.showModal();
  save.focus();
}
