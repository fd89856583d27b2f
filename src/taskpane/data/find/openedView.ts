/** The one series that is open, in full: its preview, and how it is read into a cell. */
import type { FormulaMarks } from "../../../cells/formulaMarks";
import { say } from "../../../language/language";
import { knownSeries } from "../../../series/known/find";
import { isOwn } from "../../../series/local/localId";
import { type Child, element } from "../../dom/element";
import { detailHead } from "../../dom/parts";
import { reasonOf } from "../../reasonOf";
import { finderTexts } from "../../texts/finderTexts";
import { sectionTexts } from "../../texts/sectionTexts";
import { builderView } from "./builderView";
import type { Opened } from "./finder";
import { isMade } from "./previewed";
import { previewView } from "./previewView";

export interface OpenedSteps {
  ask(about: Opened): void;
  insert(about: Opened): void;
  back(): void;
}

/** As its publisher spells it, once that is known. */
export const spelledId = ({ id, outcome }: Opened): string => outcome?.series?.id ?? id;

function previewButton({ id, asking, outcome }: Opened, ask: () => void): HTMLElement {
  return element(
    "div",
    { class: "asking" },
    element(
      "button",
      {
        type: "button",
        class: `button ${outcome?.series ? "" : "primary"}`,
        "data-key": "preview-series",
        "aria-busy": asking ? "true" : undefined,
        onclick: ask,
      },
      asking ? say(finderTexts.asking, { id }) : say(finderTexts.preview),
    ),
    !outcome && !asking && element("p", { class: "quiet" }, say(finderTexts.previewHint)),
  );
}

function noAnswer(thrown: unknown): HTMLElement {
  return element(
    "div",
    { class: "message failed", role: "alert" },
    element(
      "div",
      { class: "body" },
      element("strong", {}, say(sectionTexts.absent)),
      element("span", {}, reasonOf(thrown)),
      element("span", {}, say(sectionTexts.absentHint)),
    ),
  );
}

export function openedView(about: Opened, marks: FormulaMarks, steps: OpenedSteps): readonly Child[] {
  const { id, outcome, asking, thrown } = about;
  const known = knownSeries.find((each) => each.id === id);
  return [
    detailHead(known ? say(known.title) : isOwn(id) ? (outcome?.series?.title ?? id) : id, steps.back),
    element("code", { class: "mono" }, spelledId(about)),
    ...(isMade(id) || isOwn(id) ? [] : [previewButton(about, () => steps.ask(about))]),
    ...(asking ? [element("div", { class: "skeleton", "aria-hidden": "true" })] : []),
    ...(thrown === undefined ? [] : [noAnswer(thrown)]),
    ...(outcome && !asking ? [previewView(outcome)] : []),
    builderView(spelledId(about), about.choices, outcome?.series, marks, () => steps.insert(about)),
  ];
}
