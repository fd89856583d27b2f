/** Several files at once: each a row that says what it became, asks its one question, or says why it was refused. */
import type { Answers } from "../../../bringing/readSeries";
import { serialToIso } from "../../../cells/serialDates";
import { say } from "../../../language/language";
import type { OwnSeries } from "../../../series/own/ownSeries";
import { element } from "../../dom/element";
import { setFault } from "../../dom/field";
import { detailHead, message } from "../../dom/parts";
import { showNumber, showValue } from "../../numbers";
import { reasonOf } from "../../reasonOf";
import { bringTexts } from "../../texts/bringTexts";
import { dataTexts } from "../../texts/dataTexts";
import { includeBox, meeting, type Surroundings } from "../draftFields";
import { type ImportDraft, rename, scaleFault, unitFault } from "../importDraft";
import { unitFields } from "../unitFields";
import { reading, unitName } from "../units";
import { forAllFields } from "./forAllFields";
import { fileChooser, importForm, outcomeMessages } from "./importFrame";
import type { ImportState } from "./importState";

export interface BatchSteps {
  /** Reads a file anew with one more answer. */
  answer(item: ImportState, answers: Answers): void;
  /** One of the files by itself: its text, sheets, ranges and all fields. */
  look(item: ImportState): void;
  leaveOut(item: ImportState): void;
  readFiles(files: readonly File[]): void;
  import(): void;
  back(): void;
  repaint(): void;
}

const nameOf = ({ file, origin }: ImportState): string =>
  file ?? (origin.kind === "cells" ? origin.range : say(bringTexts.pastedText));

/** A series in short; unit and scale are asked for where the file does not say them. */
function draftRow(draft: ImportDraft, index: number, around: Surroundings, steps: BatchSteps): HTMLElement {
  const { column, name } = draft;
  const [first, last] = [column.observations[0], column.observations.at(-1)];
  const isOpen = draft.unitIsOpen;
  const reads = element("p", { class: "quiet", "data-key": `reads-${index}` });
  const tell = () => {
    const isKnown = unitFault(draft) === undefined && scaleFault(draft) === undefined && last;
    const value = isKnown
      ? say(dataTexts.reads, { value: reading(last.value, draft.unit.trim(), draft.scale ?? 1) })
      : "";
    const unit = isOpen || !isKnown ? "" : `${unitName(draft.unit, draft.scale ?? 1)} · `;
    reads.textContent = `${unit}${value}`;
  };
  tell();
  const units = () => {
    const made = unitFields(String(index), draft, (unit, scale) => {
      Object.assign(draft, { unit, scale });
      // What was marked as missing is marked no longer once it is said.
      for (const [control, fault] of [
        [made.querySelector("input"), unitFault(draft)],
        [made.querySelector("select"), scaleFault(draft)],
      ] as const)
        if (control?.hasAttribute("aria-invalid")) setFault(control, fault);
      tell();
    });
    return made;
  };
  const include = includeBox(draft, index, steps.repaint);
  const met = meeting(draft, around, (chosen) => {
    rename(draft, chosen, around.present);
    steps.repaint();
  });
  return element(
    "div",
    { class: "brought" },
    element("label", { class: "check" }, include, element("strong", {}, name)),
    element(
      "p",
      { class: "quiet" },
      say(dataTexts.observations, {
        count: showNumber(column.observations.length),
        first: first ? serialToIso(first.date) : "",
        last: last ? serialToIso(last.date) : "",
      }),
      last && ` · ${say(bringTexts.lastValue, { value: showValue(last.value) })}`,
    ),
    ...column.warnings.map((warning) => message("warn", element("span", {}, say(warning)))),
    draft.included && isOpen && units(),
    draft.included && reads,
    draft.included && met,
  );
}

function actions(item: ImportState, index: number, label: string, steps: BatchSteps): HTMLElement {
  const name = nameOf(item);
  const button = (text: string, key: string, run: () => void) =>
    element(
      "button",
      {
        type: "button",
        class: "button subtle small",
        "aria-label": say(dataTexts.actionOn, { action: text, name }),
        "data-key": `${key}-${index}`,
        onclick: run,
      },
      text,
    );
  return element(
    "div",
    { class: "actions" },
    !item.isReading && button(label, "look", () => steps.look(item)),
    button(say(bringTexts.leaveOut), "leave-out", () => steps.leaveOut(item)),
  );
}

function statusOf(item: ImportState): string {
  const { outcome, workbook, sheet, drafts } = item;
  if (item.isReading) return say(dataTexts.reading, { name: nameOf(item) });
  if (item.unreadable !== undefined || (outcome && "refused" in outcome)) return say(bringTexts.isRefused);
  if (outcome && "asks" in outcome) return say(bringTexts.isAsked);
  if (workbook && !sheet) return say(bringTexts.sheetOpen, { count: workbook.sheets.length });
  return say(dataTexts.found, { count: drafts.length });
}

function fileRow(
  item: ImportState,
  index: number,
  from: number,
  { present }: { readonly present: readonly OwnSeries[] },
  steps: BatchSteps,
): HTMLElement {
  const { outcome, workbook, sheet } = item;
  const around = { present, uses: item.uses, replaces: item.replaces?.name };
  const left = outcome && "columns" in outcome ? outcome.left.length : 0;
  const needsSheet = workbook !== undefined && !sheet;
  const isRefused = item.unreadable !== undefined || (outcome !== undefined && "refused" in outcome);
  const label = needsSheet ? bringTexts.sheetPick : isRefused ? bringTexts.correct : bringTexts.lookCloser;
  return element(
    "li",
    { class: "series", "data-key": `file-${index}` },
    element(
      "div",
      { class: "series-head" },
      element("h3", { class: "section" }, nameOf(item)),
      element("span", { class: "quiet" }, statusOf(item)),
    ),
    item.unreadable !== undefined && message("failed", element("span", {}, reasonOf(item.unreadable))),
    ...outcomeMessages(outcome, (answer) => steps.answer(item, answer)),
    ...item.drafts.map((draft, place) => draftRow(draft, from + place, around, steps)),
    left > 0 && element("p", { class: "quiet" }, say(bringTexts.leftOut, { count: left })),
    actions(item, index, say(label), steps),
  );
}

export function batchView(
  items: readonly ImportState[],
  present: readonly OwnSeries[],
  steps: BatchSteps,
): HTMLElement[] {
  const drafts = items.flatMap((item) => item.drafts);
  const included = drafts.filter((draft) => draft.included).length;
  let from = 0;
  const rows = items.map((item, index) => {
    const made = fileRow(item, index, from, { present }, steps);
    from += item.drafts.length;
    return made;
  });
  const list = element("ul", { class: "series-list" }, ...rows);
  const open = drafts
    .map((draft, index) => ({ draft, index }))
    .filter(({ draft }) => draft.unitIsOpen && draft.included);
  const forAll = forAllFields(open, list);
  const waits = items.filter((item) => item.drafts.length === 0).length;
  return [
    detailHead(say(bringTexts.together, { count: items.length }), steps.back),
    importForm(
      steps.import,
      forAll,
      list,
      element(
        "div",
        { class: "bar" },
        waits > 0 && element("p", { class: "quiet" }, say(bringTexts.someWait, { count: waits })),
        element(
          "button",
          { type: "submit", class: "button primary", "data-key": "import", disabled: included === 0 },
          say(bringTexts.importCount, { count: included }),
        ),
        ...fileChooser(say(bringTexts.moreFiles), steps.readFiles),
      ),
    ),
  ];
}
