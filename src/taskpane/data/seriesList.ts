import { serialToIso } from "../../cells/serialDates";
import { say } from "../../language/language";
import { frequencyTexts } from "../../language/periods";
import type { OwnSeries } from "../../series/own/ownSeries";
import { idOf } from "../../series/own/ownSeries";
import type { WorkbookPort } from "../../workbook/port";
import { element } from "../dom/element";
import { empty } from "../dom/parts";
import { showValue } from "../numbers";
import { dataTexts } from "../texts/dataTexts";
import type { OwnSeriesShelf } from "./ownSeries";
import { seriesChart } from "./seriesChart";
import { unitName } from "./units";

export interface SeriesActions {
  add(): void;
  load(): void;
  /** With its heading, all of it. */
  insert(series: OwnSeries): void;
  /** First asks from when on, how often, and whether with a chart. */
  insertWith(series: OwnSeries): void;
  copy(series: OwnSeries): void;
  replace(series: OwnSeries): void;
  delete(series: OwnSeries): void;
}

function action(
  series: OwnSeries,
  label: string,
  key: string,
  run: (series: OwnSeries) => void,
  look = "",
): HTMLElement {
  return element(
    "button",
    {
      type: "button",
      class: `button subtle small ${look}`,
      "aria-label": say(dataTexts.actionOn, { action: label, name: series.name }),
      "data-key": `${key}-${series.name}`,
      onclick: () => run(series),
    },
    label,
  );
}

function seriesCard(series: OwnSeries, actions: SeriesActions): HTMLElement {
  const { name, title, unit, scale, frequency, source, observations } = series;
  const last = observations.at(-1);
  return element(
    "li",
    { class: "series" },
    element(
      "div",
      { class: "series-head" },
      element("h3", { class: "section", tabindex: "-1", "data-key": `series-${name}` }, title),
      last && element("span", { class: "figure" }, showValue(last.value)),
    ),
    element("code", { class: "mono" }, idOf(series)),
    element(
      "p",
      { class: "quiet" },
      `${unitName(unit, scale)} · ${say(frequencyTexts[frequency])} · ${say(dataTexts.rows, { count: observations.length })}`,
    ),
    source !== "" && element("p", { class: "quiet" }, say(dataTexts.sourceOf, { source })),
    seriesChart(title, observations),
    last &&
      element(
        "span",
        { class: "unseen" },
        say(dataTexts.last, { value: showValue(last.value), date: serialToIso(last.date) }),
      ),
    element(
      "div",
      { class: "actions" },
      action(series, say(dataTexts.insert), "insert", actions.insert),
      action(series, say(dataTexts.insertWith), "insert-with", actions.insertWith),
      action(series, say(dataTexts.copyId), "copy", actions.copy),
      action(series, say(dataTexts.replace), "replace", actions.replace),
      action(series, say(dataTexts.delete), "delete", actions.delete),
    ),
  );
}

/** The series that are there; or that they are being read, could not be read, or are yet to come. */
export function seriesListView(
  host: WorkbookPort["host"],
  shelf: OwnSeriesShelf,
  actions: SeriesActions,
): HTMLElement[] {
  const kept = say(host === "excel" ? dataTexts.keptInWorkbook : dataTexts.keptInBrowser);
  if (shelf.state() === "loading")
    return [1, 2, 3].map(() => element("div", { class: "skeleton", "aria-hidden": "true" }));
  if (shelf.state() === "failed")
    return [
      empty({
        icon: "failed",
        heading: say(dataTexts.loadFailed),
        hint: say(dataTexts.loadFailedHint, { reason: shelf.reason() }),
        action: { key: "load", label: say(dataTexts.tryAgain), run: actions.load },
      }),
    ];
  if (shelf.all().length === 0)
    return [
      empty({
        icon: "file",
        heading: say(dataTexts.none),
        hint: say(dataTexts.noneHint, { kept }),
        action: { key: "add", label: say(dataTexts.add), run: actions.add },
      }),
    ];
  return [
    element(
      "div",
      {},
      element("h2", { class: "title" }, say(dataTexts.heading)),
      element("p", { class: "lead" }, kept),
    ),
    element(
      "div",
      { class: "actions" },
      element(
        "button",
        { type: "button", class: "button", "data-key": "add", onclick: actions.add },
        say(dataTexts.add),
      ),
    ),
    element("ul", { class: "series-list" }, ...shelf.all().map((series) => seriesCard(series, actions))),
  ];
}
