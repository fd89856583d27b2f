/** One call of a function of ours in the selected cell's formula: what it is, what each argument means and was given. */
import { inMarks } from "../../cells/formulaMarks";
import type { FunctionEntry, Parameter } from "../../functions/guard/entry";
import { say } from "../../language/language";
import type { PaneContext } from "../context";
import { element } from "../dom/element";
import { message } from "../dom/parts";
import type { Call } from "../functions/formulaParts";
import { cellTexts } from "../texts/cellTexts";

/** `given` as the workbook spells it. */
function argumentRow(parameter: Parameter, given: string | undefined): HTMLElement {
  const leftOut = given === undefined || given === "";
  return element(
    "li",
    { class: `given ${leftOut ? "left-out" : ""}` },
    element("span", {}, parameter.name),
    element("span", { class: "mono" }, leftOut ? say(cellTexts.leftOut) : given),
    element("span", { class: "quiet" }, say(parameter.description)),
  );
}

export function callView(context: PaneContext, call: Call, entry: FunctionEntry | undefined): HTMLElement {
  const name = `MKT.${call.id}`;
  if (!entry) return message("failed", element("span", {}, say(cellTexts.unknownFunction, { name })));
  const marks = context.port.marks();
  const given = call.arguments.map((each) => inMarks(each, marks));
  const open = () => context.go({ place: "functions", id: entry.id, given: call.whole ? given : undefined });
  return element(
    "section",
    { class: "call", "aria-label": name },
    element("h3", { class: "section" }, name),
    element("p", { class: "quiet" }, say(entry.description)),
    element(
      "ul",
      { "aria-label": say(cellTexts.given) },
      ...entry.parameters.map((parameter, index) => argumentRow(parameter, given[index])),
    ),
    element(
      "div",
      { class: "actions" },
      element(
        "button",
        { type: "button", class: "button", "data-key": `call-${call.id}`, onclick: open },
        call.whole ? say(cellTexts.edit) : say(cellTexts.help, { name: entry.id }),
      ),
    ),
  );
}
