/** The user's series that a formula reads by id, with what is known of each. */
import { serialToIso } from "../../cells/serialDates";
import { say } from "../../language/language";
import { frequencyTexts } from "../../language/periods";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { PaneContext } from "../context";
import { findNamed } from "../data/importDraft";
import { unitWithDecimals } from "../data/units";
import { element } from "../dom/element";
import { message } from "../dom/parts";
import { showMoment } from "../moments";
import { cellTexts } from "../texts/cellTexts";
import { sharingTexts } from "../texts/sharingTexts";

function fileIdsIn(formula: string): readonly string[] {
  return [...new Set([...formula.matchAll(/"FILE:([^"]+)"/gi)].map(([, name]) => name))];
}

export function seriesRead(
  context: PaneContext,
  formula: string,
  present: readonly OwnSeries[],
): HTMLElement | undefined {
  const names = fileIdsIn(formula);
  const taken = globalThis.marketbook?.fetched?.snapshotTaken();
  if (names.length === 0) return undefined;
  return element(
    "section",
    { class: "call" },
    element("h3", { class: "section" }, say(cellTexts.fromData)),
    taken !== undefined &&
      message("warn", element("span", {}, say(sharingTexts.numberOfSnapshot, { at: showMoment(taken) }))),
    element(
      "ul",
      {},
      ...names.map((name) =>
        element("li", {}, ...(taken === undefined ? about(context, name, findNamed(present, name)) : inSnapshot(name))),
      ),
    ),
  );
}

/** Of the workbook's own copy: the user may have another one under this name, or none. */
function inSnapshot(name: string): HTMLElement[] {
  const series = globalThis.marketbook?.fetched?.describe(`FILE:${name}`);
  if (!series) return [element("p", {}, `FILE:${name}`)];
  return [element("p", {}, series.title), ...facts(series, serialToIso(series.retrieved ?? 0))];
}

function about(context: PaneContext, name: string, series: OwnSeries | undefined): HTMLElement[] {
  const open = () => context.go({ place: "data", series: name });
  const link = (text: string) =>
    element("button", { type: "button", class: "link", "data-key": `data-${name}`, onclick: open }, text);
  if (!series)
    return [element("p", {}, say(cellTexts.noSeries, { id: `FILE:${name}` })), link(say(cellTexts.addSeries))];
  return [link(series.title), ...facts(series, serialToIso(series.retrieved))];
}

type Described = Pick<OwnSeries, "unit" | "scale" | "frequency" | "observations" | "source">;

function facts(series: Described, retrieved: string): HTMLElement[] {
  const last = series.observations.at(-1);
  return [
    element(
      "p",
      { class: "quiet" },
      say(cellTexts.seriesFacts, {
        unit: unitWithDecimals(series.unit, series.scale),
        frequency: say(frequencyTexts[series.frequency]),
        last: last ? serialToIso(last.date) : "–",
        retrieved,
      }),
    ),
    ...(series.source ? [element("p", { class: "quiet" }, series.source)] : []),
  ];
}
