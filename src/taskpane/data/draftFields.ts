/** One column that was read: what it holds, and what the user says about it. */
import { serialToIso } from "../../cells/serialDates";
import { say } from "../../language/language";
import type { Frequency } from "../../publishers/observation";
import type { OwnSeries } from "../../series/own/ownSeries";
import { element } from "../dom/element";
import { field, select, setFault } from "../dom/field";
import { message } from "../dom/parts";
import { dataTexts, frequencyTexts } from "../texts/dataTexts";
import { findNamed, type ImportDraft, nameFault, scaleFault, unitFault } from "./importDraft";
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
  return [
    element("p", { class: "quiet" }, `${rows}${skipped}`),
    seriesChart(name || column.heading, column.observations),
    ...column.warnings.map((warning) => message("warn", element("span", {}, say(warning)))),
  ];
}

export function draftCard(
  draft: ImportDraft,
  index: number,
  drafts: readonly ImportDraft[],
  present: readonly OwnSeries[],
  changed: () => void,
): HTMLElement {
  const last = draft.column.observations.at(-1);
  const reads = element("p", { class: "quiet" });
  const nameHint = element("span");
  function tellReading(): void {
    const unit = draft.unit.trim();
    const known = unit !== "" && draft.scale !== undefined && last;
    reads.textContent = known ? say(dataTexts.reads, { value: reading(last.value, unit, draft.scale ?? 1) }) : "";
    const taken = findNamed(present, draft.name);
    nameHint.textContent = taken
      ? say(dataTexts.nameTaken, { name: taken.name, count: taken.observations.length })
      : say(dataTexts.nameHint);
  }
  const name = textInput(`name-${index}`, draft.name, (text) => {
    draft.name = text;
    setFault(name, nameFault(draft, drafts));
    tellReading();
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
  const include = element("input", {
    type: "checkbox",
    checked: draft.included,
    "data-key": `include-${index}`,
    onchange: () => {
      draft.included = include.checked;
      changed();
    },
  });
  tellReading();
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
        field({ label: say(dataTexts.name), control: name, hint: nameHint }),
        field({
          label: say(dataTexts.title),
          control: textInput(`title-${index}`, draft.title, (text) => {
            draft.title = text;
          }),
        }),
        units,
        reads,
        field({ label: say(dataTexts.frequency), control: frequency }),
      ),
  );
}
