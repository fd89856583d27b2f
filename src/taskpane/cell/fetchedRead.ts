/** The publishers' series that a cell's formula has read: whose number it is, how old, under which terms, why it is not newer. */

import { today } from "../../cells/calendar";
import { serialToIso } from "../../cells/serialDates";
import { say } from "../../language/language";
import { frequencyTexts } from "../../language/periods";
import type { PaneContext } from "../context";
import { changeOffer } from "../data/changeOffer";
import { failureView } from "../data/failureView";
import { isMade, madePreview } from "../data/find/previewed";
import { unitWithDecimals } from "../data/units";
import { element } from "../dom/element";
import { factList } from "../dom/factList";
import { pageLink } from "../dom/pageLink";
import { message } from "../dom/parts";
import { showMoment } from "../moments";
import { showValue } from "../numbers";
import { cellTexts } from "../texts/cellTexts";
import { dataTexts } from "../texts/dataTexts";
import { stillGood } from "../texts/failureTexts";
import { finderTexts } from "../texts/finderTexts";
import { sharingTexts } from "../texts/sharingTexts";

/** As the workbook stands: on its as-of day, or now. */
function remembered(id: string, asOf: number | null) {
  return globalThis.marketbook?.fetched?.find(asOf === null ? { id } : { id, asOf });
}

/** The publishers' series that the cell has read. */
const idsReadAt = (address: string): readonly string[] =>
  (globalThis.marketbook?.fetched?.readAt(address) ?? []).filter((id) => !id.startsWith("FILE:"));

/** Whether a series of the cell is not there because it failed; `fetchedRead` then says why, and what helps. */
export const readsFailed = (address: string, asOf: number | null): boolean =>
  idsReadAt(address).some((id) => {
    const { series, failure } = remembered(id, asOf) ?? {};
    return !series && failure !== undefined;
  });

export function fetchedRead(context: PaneContext, address: string, asOf: number | null): HTMLElement | undefined {
  const ids = idsReadAt(address);
  if (ids.length === 0) return undefined;
  return element(
    "section",
    { class: "call", "data-key": "number-from" },
    element("h3", { class: "section" }, say(cellTexts.numberFrom)),
    asOf !== null && message("warn", element("span", {}, say(cellTexts.standsOn, { date: serialToIso(asOf) }))),
    snapshotLine(ids),
    element("ul", { class: "series-list" }, ...ids.map((id) => element("li", {}, ...about(context, id, asOf)))),
  );
}

/** Whose number it is where the workbook computes from its own copy; made series are none of that. */
function snapshotLine(ids: readonly string[]): HTMLElement | undefined {
  const taken = globalThis.marketbook?.fetched?.snapshotTaken();
  if (taken === undefined || ids.every(isMade)) return undefined;
  return message("warn", element("span", {}, say(sharingTexts.numberOfSnapshot, { at: showMoment(taken) })));
}

function about(context: PaneContext, id: string, asOf: number | null): HTMLElement[] {
  const { series, failure } = remembered(id, asOf) ?? {};
  const open = element(
    "button",
    {
      type: "button",
      class: "link",
      "data-key": `from-${id}`,
      onclick: () => context.go({ place: "data", find: id }),
    },
    series?.title ?? id,
  );
  if (isMade(id)) return [open, message("warn", element("span", {}, say(finderTexts.madeWarning))), ...madeUnit(id)];
  if (!series && !failure) return [open, element("p", { class: "quiet" }, say(cellTexts.notYet))];
  const failed = failure ? [failureView(failure, series ? say(stillGood) : "")] : [];
  // On a past day there is nothing to accept: it stays as it was.
  if (failure?.differs && asOf === null) failed.push(changeOffer(context, id, failure.differs));
  if (!series) return [open, ...failed];
  const last = series.observations.at(-1);
  const days = last ? (asOf ?? today()) - last.date : undefined;
  return [
    open,
    ...failed,
    factList([
      [say(cellTexts.id), element("code", { class: "mono" }, series.id)],
      [
        say(finderTexts.last),
        last && say(dataTexts.last, { value: showValue(last.value), date: serialToIso(last.date) }),
      ],
      [say(cellTexts.age), days !== undefined && say(cellTexts.days, { count: days })],
      [say(finderTexts.unit), unitWithDecimals(series.unit, series.scale)],
      [say(finderTexts.frequency), say(frequencyTexts[series.frequency])],
      [say(finderTexts.source), series.url === "" ? series.source : pageLink(series.source, series.url)],
      [say(finderTexts.retrieved), showMoment(series.retrieved)],
      [say(cellTexts.checked), showMoment(series.checked)],
      [say(finderTexts.licence), say(series.licence)],
    ]),
    sourceLink(context, id),
  ];
}

function madeUnit(id: string): HTMLElement[] {
  const { series } = madePreview(id);
  return series ? [factList([[say(finderTexts.unit), unitWithDecimals(series.unit, series.scale)]])] : [];
}

function sourceLink(context: PaneContext, id: string): HTMLElement {
  const source = id.slice(0, id.indexOf(":"));
  return element(
    "button",
    {
      type: "button",
      class: "link small",
      "data-key": `source-of-${id}`,
      onclick: () => context.go({ place: "data", source }),
    },
    say(cellTexts.aboutSource, { source }),
  );
}
