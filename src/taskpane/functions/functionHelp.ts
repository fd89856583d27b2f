/** What the catalogue says about a function, below its arguments. */
import { type FormulaMarks, inMarks } from "../../cells/formulaMarks";
import type { Example, FunctionEntry } from "../../functions/guard/entry";
import { say, type Text } from "../../language/language";
import { type Child, element } from "../dom/element";
import { functionsTexts } from "../texts/functionsTexts";
import { callsIn } from "./formulaParts";

function exampleRow(example: Example, marks: FormulaMarks, use: (given: readonly string[]) => void): HTMLElement {
  const call = callsIn(example.formula)[0];
  return element(
    "li",
    { class: "example" },
    element("code", { class: "mono" }, inMarks(example.formula, marks)),
    element("span", { class: "mono quiet" }, `→ ${inMarks(String(example.result), marks)}`),
    call &&
      element(
        "button",
        {
          type: "button",
          class: "link small",
          onclick: () => use(call.arguments.map((given) => inMarks(given, marks))),
        },
        say(functionsTexts.useExample),
      ),
  );
}

function entryText(heading: Text, ...content: readonly Child[]): Child[] {
  return [element("div", {}, element("dt", {}, say(heading)), element("dd", {}, ...content))];
}

/** Formulas stand there as the workbook spells them, and so does what `use` is given. */
export function functionHelp(
  entry: FunctionEntry,
  marks: FormulaMarks,
  use: (given: readonly string[]) => void,
): HTMLElement {
  const terms = element(
    "div",
    { class: "terms" },
    ...entry.terms.map((term) => element("span", { class: "badge" }, term)),
  );
  return element(
    "dl",
    { class: "help" },
    ...entryText(functionsTexts.returns, say(entry.returns)),
    ...entryText(functionsTexts.errors, say(entry.errors)),
    ...entryText(
      functionsTexts.examples,
      element("ul", {}, ...entry.examples.map((example) => exampleRow(example, marks, use))),
    ),
    ...entryText(functionsTexts.source, entry.source),
    ...(entry.terms.length > 0 ? entryText(functionsTexts.terms, terms) : []),
  );
}
