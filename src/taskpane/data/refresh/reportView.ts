/** After a refresh: what changed, series by series and cell by cell, what failed, one way back. */
import { say } from "../../../language/language";
import type { Difference } from "../../../series/delivery";
import type { RefreshReport } from "../../../workbook/refresh";
import { element } from "../../dom/element";
import { stillGood } from "../../texts/failureTexts";
import { refreshTexts } from "../../texts/refreshTexts";
import { sectionTexts } from "../../texts/sectionTexts";
import { failureView } from "../failureView";
import { changeView } from "./changeView";

const firstCells = 40;

export interface ReportSteps {
  readonly everyCell: boolean;
  showEveryCell(): void;
  undo(): void;
  again(): void;
  goTo(address: string): void;
  titleOf(id: string): string;
  /** Offers to accept a publisher's change. */
  offer(id: string, differs: Difference): HTMLElement;
}

function cellsView({ cells }: RefreshReport, { everyCell, showEveryCell, goTo }: ReportSteps): HTMLElement {
  if (cells.length === 0) return element("p", { class: "quiet" }, say(refreshTexts.noCells));
  const shown = everyCell ? cells : cells.slice(0, firstCells);
  const as = (text: string) => text || `(${say(refreshTexts.nothingThere)})`;
  return element(
    "section",
    { class: "call" },
    element("h3", { class: "section" }, say(refreshTexts.changedCells, { count: cells.length })),
    element(
      "ul",
      { class: "changes" },
      ...shown.map(({ address, old, new: present }) =>
        element(
          "li",
          {},
          element(
            "button",
            {
              type: "button",
              class: "link",
              "aria-label": say(refreshTexts.goTo, { address }),
              "data-key": `changed-${address}`,
              onclick: () => goTo(address),
            },
            address,
          ),
          element("span", {}, `${as(old)} → ${as(present)}`),
        ),
      ),
    ),
    shown.length < cells.length &&
      element(
        "button",
        { type: "button", class: "link small", "data-key": "more-cells", onclick: showEveryCell },
        say(sectionTexts.more, { count: cells.length - shown.length }),
      ),
  );
}

export function reportView(report: RefreshReport, steps: ReportSteps): HTMLElement[] {
  const { changed, unchanged, failed, skipped } = report;
  const counts = { changed: changed.length, unchanged: unchanged.length, failed: failed.length };
  const hasEffect = changed.length > 0 || report.cells.length > 0;
  return [
    element(
      "div",
      { role: "status" },
      element("h2", { class: "title", tabindex: "-1", "data-key": "report" }, say(refreshTexts.outcome)),
      element("p", {}, say(refreshTexts.summary, counts)),
      skipped.length > 0 && element("p", { class: "quiet" }, say(refreshTexts.skipped, { count: skipped.length })),
    ),
    element(
      "div",
      { class: "actions" },
      element(
        "button",
        { type: "button", class: "button", "data-key": "refresh-again", onclick: steps.again },
        say(refreshTexts.again),
      ),
      hasEffect &&
        element(
          "button",
          { type: "button", class: "button", "data-key": "refresh-undo", onclick: steps.undo },
          say(refreshTexts.undo),
        ),
    ),
    ...failed.flatMap(({ id, failure }) => [
      failureView(
        failure,
        say(stillGood),
        element("strong", {}, say(sectionTexts.labelled, { label: say(refreshTexts.failures), text: id })),
      ),
      ...(failure.differs ? [steps.offer(id, failure.differs)] : []),
    ]),
    element("div", { class: "series-list" }, ...changed.map((change) => changeView(change, steps.titleOf(change.id)))),
    cellsView(report, steps),
  ];
}
