/** How a series is read into a cell: range, frequency, gaps, transformation; the formula follows every choice. */
import { type FormulaMarks, inMarks } from "../../../cells/formulaMarks";
import { say, type Text } from "../../../language/language";
import { decimalDivisor } from "../../../series/decimals";
import { element } from "../../dom/element";
import { field, select, setFault } from "../../dom/field";
import { keyed } from "../../dom/paint";
import { builderOptions, finderTexts, type Option } from "../../texts/finderTexts";
import { textInput } from "../unitFields";
import { unitName } from "../units";
import type { Previewed } from "./previewed";
import { type Choices, type DateName, dateFault, seriesFormula } from "./seriesFormula";

const dateNames: readonly DateName[] = ["start", "end", "asof"];

/** Marks the dates that cannot stand in a formula and puts the focus on the first of them; true when there is none. */
export function datesAreSound(panel: HTMLElement, choices: Choices): boolean {
  let first: HTMLElement | undefined;
  for (const name of dateNames) {
    const control = keyed(panel, `build-${name}`);
    const fault = dateFault(choices, name);
    if (!control) continue;
    setFault(control, fault);
    if (fault) first ??= control;
  }
  first?.focus();
  return first === undefined;
}

/** Decimals are offered of a rate, and of a series whose unit nobody has seen yet; what is chosen stays. */
function offered(name: keyof typeof builderOptions, series: Previewed | undefined, chosen: string): readonly Option[] {
  const options: readonly Option[] = builderOptions[name];
  const isRate = !series || decimalDivisor(series) !== undefined;
  return isRate
    ? options
    : options.filter(({ value }) => name !== "transform" || value !== "decimal" || chosen === value);
}

/** What is said beside "Show as" of a series that is a rate, but not in decimals. */
function unitHint(series: Previewed | undefined): string | undefined {
  const divisor = series && decimalDivisor(series);
  if (!divisor || divisor === 1) return undefined;
  return say(finderTexts.transformHint, { unit: unitName(series.unit, series.scale) });
}

export function builderView(
  id: string,
  choices: Choices,
  series: Previewed | undefined,
  marks: FormulaMarks,
  insert: () => void,
): HTMLElement {
  const formula = element("output", { class: "mono", "data-key": "build-formula" });
  const follow = () => {
    formula.textContent = inMarks(seriesFormula(id, choices), marks);
  };
  const date = (name: DateName, text: Text) => {
    const control = textInput(
      `build-${name}`,
      choices[name],
      (written) => {
        choices[name] = written;
        if (control.hasAttribute("aria-invalid")) setFault(control, dateFault(choices, name));
        follow();
      },
      { placeholder: say(finderTexts.dateHint), spellcheck: "false" },
    );
    return field({ label: say(text), control });
  };
  const choice = (name: keyof typeof builderOptions) => {
    const control = select(
      offered(name, series, choices[name]).map(({ value, text }) => ({ value, text: say(text) })),
      choices[name],
      (value) => {
        choices[name] = value;
        follow();
      },
    );
    control.dataset.key = `build-${name}`;
    return field({ label: say(finderTexts[name]), control, hint: name === "transform" ? unitHint(series) : undefined });
  };
  const check = (name: "heading" | "chart", text: Text) => {
    const control = element("input", {
      type: "checkbox",
      checked: choices[name],
      disabled: name === "chart" && !choices.heading,
      "data-key": `build-${name}`,
      onchange: () => {
        choices[name] = control.checked;
        if (name === "heading") chart.querySelector("input")?.toggleAttribute("disabled", !control.checked);
      },
    });
    return element("label", { class: "check" }, control, say(text));
  };
  const chart = check("chart", finderTexts.chart);
  follow();
  return element(
    "form",
    {
      class: "form call",
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault();
        insert();
      },
    },
    element("h3", { class: "section" }, say(finderTexts.build)),
    element("div", { class: "pair" }, date("start", finderTexts.start), date("end", finderTexts.end)),
    element("div", { class: "pair" }, choice("freq"), choice("agg")),
    element("div", { class: "pair" }, choice("fill"), choice("transform")),
    element("div", { class: "pair" }, date("asof", finderTexts.asof)),
    check("heading", finderTexts.heading),
    chart,
    element(
      "div",
      { class: "bar" },
      element(
        "div",
        { class: "formula-box" },
        element("span", { class: "unseen" }, `${say(finderTexts.formula)}: `),
        formula,
      ),
      element(
        "button",
        { type: "submit", class: "button primary", "data-key": "build-insert" },
        say(finderTexts.insert),
      ),
    ),
  );
}
