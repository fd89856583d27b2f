/** What came of a file, what was mended, what is kept but not shown, what was left out, with the places. */

import { say } from "../../language/language";
import type { Report, Standing } from "../../sharing/report";
import { element } from "../dialogParts";
import { texts } from "./texts";

const standings: readonly Standing[] = ["differs", "frozen", "mended", "kept", "leftOut"];
const shownPlaces = 50;

function lineOf({ text, count, places }: Report["lines"][number]): HTMLLIElement {
  const item = element("li");
  const details = element("details");
  const list = element("ul");
  list.append(...places.slice(0, shownPlaces).map((place) => element("li", place)));
  const rest = count - Math.min(places.length, shownPlaces);
  if (rest > 0) list.append(element("li", say(texts.morePlaces, { count: rest })));
  details.append(element("summary", say(text, { count })), list);
  item.append(details);
  return item;
}

export function showReport(file: string, report: Report): void {
  const dialog = element("dialog");
  dialog.className = "grid-dialog opening-report";
  const title = element("h2", say(texts.reportTitle, { file }));
  title.id = "opening-report-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const body = element("div");
  for (const standing of standings) {
    const lines = report.lines.filter((line) => line.standing === standing);
    if (lines.length === 0) continue;
    const list = element("ul");
    list.append(...lines.map(lineOf));
    body.append(element("h3", say(texts[standing])), list);
  }
  if (report.lines.length === 0) body.append(element("p", say(texts.nothingToTell)));
  const foot = element("div");
  const close = element("button", say(texts.close));
  close.type = "button";
  close.addEventListener("click", () => dialog.close());
  foot.append(close);
  dialog.append(title, body, foot);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}
