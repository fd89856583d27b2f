/** What a refresh did to one series: new observations apart from revised ones, the newest first, a few of each. */
import { serialToIso } from "../../../cells/serialDates";
import { say } from "../../../language/language";
import type { SeriesChange } from "../../../series/seriesChange";
import { element } from "../../dom/element";
import { message } from "../../dom/parts";
import { showNumber } from "../../numbers";
import { refreshTexts } from "../../texts/refreshTexts";
import { unitName } from "../units";

const shownEach = 5;

interface Line {
  readonly date: number;
  readonly text: string;
}

function lines(heading: string, all: readonly Line[]): HTMLElement | undefined {
  if (all.length === 0) return undefined;
  const newest = [...all].sort((one, other) => other.date - one.date).slice(0, shownEach);
  const rest = all.length - newest.length;
  return element(
    "div",
    {},
    element("h4", { class: "quiet" }, heading),
    element(
      "ul",
      { class: "changes" },
      ...newest.map(({ date, text }) =>
        element("li", {}, element("span", { class: "quiet" }, serialToIso(date)), element("span", {}, text)),
      ),
    ),
    rest > 0 && element("p", { class: "quiet" }, say(refreshTexts.earlier, { count: rest })),
  );
}

/** Both numbers with as many digits as it takes to tell them apart. */
export function oldToNew(old: number, present: number): string {
  const digits = [10, 15, 17].find((each) => showNumber(old, each) !== showNumber(present, each)) ?? 17;
  return `${showNumber(old, digits)} → ${showNumber(present, digits)}`;
}

export function changeView({ id, asOf, added, revised, removed, restated }: SeriesChange, title: string): HTMLElement {
  const value = ({ date, value }: { readonly date: number; readonly value: number }) => ({
    date,
    text: showNumber(value, 10),
  });
  const known = asOf === undefined ? "" : ` · ${say(refreshTexts.asOfSeries, { date: serialToIso(asOf) })}`;
  return element(
    "section",
    { class: "series", "aria-label": id },
    element("h3", { class: "section" }, title),
    title !== id || known !== "" ? element("p", { class: "quiet" }, `${id}${known}`) : undefined,
    restated &&
      message(
        "warn",
        element(
          "span",
          {},
          say(refreshTexts.restated, {
            old: unitName(restated.old.unit, restated.old.scale),
            new: unitName(restated.new.unit, restated.new.scale),
          }),
        ),
      ),
    lines(say(refreshTexts.added, { count: added.length }), added.map(value)),
    lines(
      say(refreshTexts.revised, { count: revised.length }),
      revised.map((each) => ({ date: each.date, text: oldToNew(each.old, each.new) })),
    ),
    lines(say(refreshTexts.removed, { count: removed.length }), removed.map(value)),
  );
}
