/** One column that was read: what it holds, and what the user says about it. */
import { serialToIso } from "../../cells/serialDates";
import { say } from "../../language/language";
import { frequencyTexts } from "../../language/periods";
import type { Frequency } from "../../publishers/observation";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { SeriesUse } from "../../workbook/port";
import { element } from "../dom/element";
import { field, select, setFault } from "../dom/field";
import { message } from "../dom/parts";
import { showValue } from "../numbers";
import { bringTexts } from "../texts/bringTexts";
import { dataTexts } from "../texts/dataTexts";
import { readersSentence } from "./bring/replacing";
import { findNamed, type ImportDraft, nameBeside, nameFault, rename, scaleFault, unitFault } from "./importDraft";
import { seriesChart } from "./seriesChart";
import { textInput, unitFields } from "./unitFields";
import { reading } from "./units";

function facts({ column, name }: ImportDraft): HTMLElement[] {
  const first = column.observations[0];
  const last = column.observations.at(-1);
  const rows = say(dataTexts.observations, {
    count: column.observations.length,
    first: first ? serialToIso(first.date) : "",
    last: last ? serialToIso(last.date) : "",
  });
  const skipped = column.skipped > 0 ? ` · ${say(dataTexts.skipped, { count: column.skipped })}` : "";
  const value = last ? ` · ${say(bringTexts.lastValue, { value: showValue(last.value) })}` : "";
  return [
    element("p", { class: "quiet" }, `${rows}${value}${skipped}`),
    seriesChart(name || column.heading, column.observations),
    ...column.warnings.map((warning) => message("warn", element("span", {}, say(warning)))),
  ];
}

const described = ({ name, source }: OwnSeries) =>
  source === "" ? name : say(bringTexts.nameAndSource, { name, source });

/** Whether a column is imported. */
export function includeBox(draft: ImportDraft, index: number, changed: () => void): HTMLInputElement {
  const box = element("input", {
    type: "checkbox",
    checked: draft.included,
    "data-key": `include-${index}`,
    onchange: () => {
      draft.included = box.checked;
      changed();
    },
  });
  return box;
}

/** What becomes of a series that has the name, or had it first; nothing where the name is free. */
export function meeting(
  draft: ImportDraft,
  { present, uses, replaces }: Surroundings,
  choose: (name: string) => void,
): HTMLElement | undefined {
  const button = (label: string, key: string, name: string) =>
    element(
      "div",
      { class: "actions" },
      element("button", { type: "button", class: "button small", "data-key": key, onclick: () => choose(name) }, label),
    );
  const taken = findNamed(present, draft.name);
  if (taken)
    return message(
      "warn",
      element("span", {}, say(dataTexts.nameTaken, { name: described(taken), count: taken.observations.length })),
      uses && element("span", {}, readersSentence([taken], uses)),
      taken.name !== replaces &&
        button(say(bringTexts.keepBoth), `beside-${taken.name}`, nameBeside(draft.name, present)),
    );
  const { wanted = "", name } = draft;
  const first = findNamed(present, wanted);
  if (!first) return undefined;
  return message(
    "info",
    element("span", {}, say(bringTexts.staysBeside, { wanted: described(first), name })),
    button(say(bringTexts.replaceInstead, { wanted }), `instead-${wanted}`, first.name),
  );
}

/** What is there beside the drafts. */
export interface Surroundings {
  readonly present: readonly OwnSeries[];
  /** The cells that read those; undefined before they are told. */
  readonly uses: readonly SeriesUse[] | undefined;
  /** The series that the user asked to replace. */
  readonly replaces: string | undefined;
}

export function draftCard(
  draft: ImportDraft,
  index: number,
  drafts: readonly ImportDraft[],
  around: Surroundings,
  changed: () => void,
): HTMLElement {
  const last = draft.column.observations.at(-1);
  const reads = element("p", { class: "quiet" });
  const met = element("div", { class: "met" });
  function tellReading(): void {
    const unit = draft.unit.trim();
    const known = unit !== "" && draft.scale !== undefined && last;
    reads.textContent = known ? say(dataTexts.reads, { value: reading(last.value, unit, draft.scale ?? 1) }) : "";
  }
  function tellMeeting(): void {
    const made = meeting(draft, around, (name) => {
      rename(draft, name, around.present);
      changed();
    });
    met.replaceChildren(...(made ? [made] : []));
  }
  const name = textInput(`name-${index}`, draft.name, (text) => {
    draft.name = text;
    setFault(name, nameFault(draft, drafts));
    tellMeeting();
  });
  const units = unitFields(String(index), draft, (unit, scale) => {
    draft.unit = unit;
    draft.scale = scale;
    const input = units.querySelector("input");
    if (input?.hasAttribute("aria-invalid")) setFault(input, unitFault(draft));
    const size = units.querySelector("select");
    if (size?.hasAttribute("aria-invalid")) setFault(size, scaleFault(draft));
    tellReading();
  });
  const frequency = select(
    Object.entries(frequencyTexts).map(([value, text]) => ({ value, text: say(text) })),
    draft.frequency,
    (value) => {
      draft.frequency = value as Frequency;
    },
  );
  frequency.dataset.key = `frequency-${index}`;
  const include = includeBox(draft, index, changed);
  tellReading();
  tellMeeting();
  const label = (drafts.length > 1 && draft.column.heading) || draft.title || draft.name;
  return element(
    "section",
    { class: "series", "aria-label": label },
    drafts.length > 1
      ? element(
          "label",
          { class: "series-head" },
          element("span", { class: "check" }, include, say(dataTexts.include, { name: label })),
        )
      : element("div", { class: "series-head section" }, label),
    ...facts(draft),
    draft.included &&
      element(
        "div",
        { class: "form" },
        field({ label: say(dataTexts.name), control: name, hint: say(dataTexts.nameHint) }),
        met,
        field({
          label: say(dataTexts.title),
          control: textInput(`title-${index}`, draft.title, (text) => {
            draft.title = text;
          }),
        }),
        units,
        draft.asPublished &&
          element("p", { class: "quiet" }, say(bringTexts.asPublished, { name: draft.column.id ?? draft.name })),
        reads,
        field({ label: say(dataTexts.frequency), control: frequency }),
      ),
  );
}
