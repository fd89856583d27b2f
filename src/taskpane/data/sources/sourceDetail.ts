/** One source: what it is for and under which terms, its key, a trial, and how it has been used. */
import { say } from "../../../language/language";
import type { SourceState, SourceTest } from "../../../series/delivery";
import { type Child, element } from "../../dom/element";
import { pageLink } from "../../dom/pageLink";
import { detailHead, message } from "../../dom/parts";
import { showMoment } from "../../moments";
import { sectionTexts } from "../../texts/sectionTexts";
import { sourcesTexts } from "../../texts/sourcesTexts";
import { failureView } from "../failureView";
import { type KeySteps, keyForm } from "./keyForm";
import { isFailing, isPaused, sourceBadges } from "./sourceBadges";

export interface DetailSteps extends KeySteps {
  back(): void;
  test(): void;
  turn(on: boolean): void;
  preview(id: string): void;
}

export interface DetailState {
  readonly source: SourceState;
  readonly typedKey: string;
  readonly tested?: SourceTest | undefined;
  readonly testing: boolean;
}

function block(heading: string, ...children: readonly Child[]): HTMLElement {
  return element("section", { class: "call" }, element("h3", { class: "section" }, heading), ...children);
}

function unofficialSwitch({ name, on }: SourceState, turn: (on: boolean) => void): HTMLElement {
  const box = element("input", {
    type: "checkbox",
    checked: on,
    "data-key": "source-on",
    onchange: () => turn(box.checked),
  });
  return element(
    "div",
    { class: "form" },
    message("warn", element("span", {}, say(sourcesTexts.unofficialWarning))),
    element("label", { class: "check" }, box, say(sourcesTexts.turnOn, { name })),
  );
}

function testOutcome({ name, example, id }: SourceState, { works, text, rows, last }: SourceTest): HTMLElement {
  const made = message(
    works ? "info" : "failed",
    element("strong", {}, say(works ? sourcesTexts.works : sourcesTexts.worksNot, { name })),
    rows > 0 && element("span", {}, say(sourcesTexts.came, { count: rows, id: `${id}:${example}`, last })),
    element("span", {}, say(text)),
  );
  made.setAttribute("role", "status");
  made.dataset.key = "test-outcome";
  return made;
}

function useOf(source: SourceState): HTMLElement {
  const { limit, used, kept, pausedUntil, lastSuccess } = source;
  return element(
    "ul",
    { class: "facts quiet" },
    element(
      "li",
      {},
      say(sourcesTexts.usedWindow, { used: used.window, limit: limit.requests, seconds: limit.seconds }),
    ),
    element("li", {}, say(sourcesTexts.usedToday, { count: used.today })),
    kept !== undefined && element("li", {}, say(sourcesTexts.kept, { count: kept })),
    element(
      "li",
      {},
      lastSuccess ? say(sourcesTexts.lastSuccess, { time: showMoment(lastSuccess) }) : say(sourcesTexts.never),
    ),
    isPaused(source) && element("li", {}, say(sourcesTexts.pausedUntil, { time: showMoment(pausedUntil) })),
  );
}

export function sourceDetailView(
  { source, typedKey, tested, testing }: DetailState,
  steps: DetailSteps,
): HTMLElement[] {
  const { id, name, purpose, home, licence, example, key, unofficial, lastFailure } = source;
  const exampleId = `${id}:${example}`;
  const failure = lastFailure && isFailing(source) ? lastFailure : undefined;
  return [
    detailHead(name, steps.back),
    sourceBadges(source),
    element("p", {}, say(purpose)),
    element(
      "p",
      { class: "quiet" },
      `${say(sectionTexts.labelled, { label: say(sourcesTexts.licence), text: say(licence.terms) })} `,
      pageLink(say(sourcesTexts.readTerms), licence.url),
    ),
    element("p", { class: "quiet" }, pageLink(say(sourcesTexts.home), home)),
    ...(unofficial ? [unofficialSwitch(source, steps.turn)] : []),
    ...(key
      ? [block(say(key.secret ? sourcesTexts.key : sourcesTexts.address), keyForm({ ...source, key }, typedKey, steps))]
      : []),
    block(
      say(sourcesTexts.test),
      element(
        "div",
        { class: "actions" },
        element(
          "button",
          {
            type: "button",
            class: "button",
            "data-key": "test-source",
            "aria-busy": testing ? "true" : undefined,
            onclick: steps.test,
          },
          testing ? say(sourcesTexts.testing, { name }) : say(sourcesTexts.test),
        ),
        element(
          "button",
          {
            type: "button",
            class: "button subtle",
            "data-key": "try-example",
            onclick: () => steps.preview(exampleId),
          },
          say(sourcesTexts.tryExample, { id: exampleId }),
        ),
      ),
      tested && testOutcome(source, tested),
    ),
    block(
      say(sourcesTexts.use),
      useOf(source),
      failure &&
        failureView(
          failure,
          "",
          element("strong", {}, say(sourcesTexts.lastFailure, { time: showMoment(failure.at) })),
        ),
    ),
  ];
}
