/** One function: its arguments as fields, the formula as it grows, its help. */
import { inMarks } from "../../cells/formulaMarks";
import type { FunctionEntry, Parameter } from "../../functions/guard/entry";
import { say } from "../../language/language";
import { decimal } from "../../language/units";
import { cellUnit } from "../cell/cellUnit";
import type { PaneContext } from "../context";
import { element } from "../dom/element";
import { setFault } from "../dom/field";
import { keyed, paint } from "../dom/paint";
import { detailHead } from "../dom/parts";
import { insertFormula } from "../insertFormula";
import { functionsTexts } from "../texts/functionsTexts";
import { argumentField } from "./argumentField";
import { argumentFault, formulaDraft, formulaText, writtenInFiles } from "./formulaText";
import { functionHelp } from "./functionHelp";
import { pickCell } from "./pickCell";
import { conversion } from "./rateArguments";

export interface FunctionDetail {
  readonly entry: FunctionEntry;
  /** What stands in the fields, in the order of the parameters; changed in place while the user writes. */
  readonly written: string[];
  /** The selected cell, into which the formula goes, once it is known. */
  readonly target?: string;
}

export function drawFunctionDetail(
  panel: HTMLElement,
  context: PaneContext,
  { entry, written, target }: FunctionDetail,
  back: () => void,
): void {
  const marks = context.port.marks();
  const asInFiles = () =>
    entry.parameters.map((parameter, index) => writtenInFiles(parameter, written[index] ?? "", marks));
  const drafted = () => inMarks(formulaDraft(entry, asInFiles()), marks);
  const draft = element("output", { class: "mono", "aria-live": "off" }, drafted());
  const control = (name: string) => keyed(panel, `argument-${name}`);

  function write(index: number, text: string): void {
    written[index] = text;
    draft.textContent = drafted();
    const parameter = entry.parameters[index];
    const input = parameter && control(parameter.name);
    // While writing, only what was wrong is judged anew: a half-written argument is no fault yet.
    if (input?.hasAttribute("aria-invalid"))
      setFault(input, argumentFault(parameter, writtenInFiles(parameter, text, marks)));
  }

  function insert(): void {
    const inFiles = asInFiles();
    const faults = entry.parameters.map((parameter, index) => argumentFault(parameter, inFiles[index] ?? ""));
    entry.parameters.forEach(({ name }, index) => {
      const input = control(name);
      if (input) setFault(input, faults[index]);
    });
    const first = faults.findIndex((fault) => fault !== undefined);
    if (first >= 0) control((entry.parameters[first] as { name: string }).name)?.focus();
    else void insertFormula(context, formulaText(entry, inFiles));
  }

  function fill(given: readonly string[]): void {
    entry.parameters.forEach(({ name }, index) => {
      const input = control(name) as HTMLInputElement;
      input.value = given[index] ?? "";
      write(index, input.value);
    });
    const first = entry.parameters[0];
    if (first) control(first.name)?.focus();
  }

  async function pick(index: number, parameter: Parameter): Promise<void> {
    const { name } = parameter;
    const picked = await pickCell(context, name);
    const input = control(name) as HTMLInputElement | undefined;
    if (!picked || !input) return;
    const { reference } = picked;
    const held = cellUnit(picked.cell);
    const operation = conversion(parameter, held);
    input.value = operation === "" ? reference : `=${reference}${operation}`;
    write(index, input.value);
    input.focus();
    if (held && operation !== "") {
      const { id } = held;
      const unit = held.inDecimals ? say(decimal) : held.unit;
      context.tell({
        kind: "done",
        text: () => say(functionsTexts.converted, { reference, unit, id, name, operation }),
      });
    }
  }

  const fields = entry.parameters.map((parameter, index) =>
    argumentField({
      parameter,
      written: written[index] ?? "",
      write: (text) => write(index, text),
      pick: () => void pick(index, parameter),
    }),
  );
  const form = element(
    "form",
    {
      class: "form",
      id: "builder",
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault();
        insert();
      },
    },
    element("h3", { class: "section" }, say(functionsTexts.arguments)),
    ...(fields.length > 0 ? fields : [element("p", { class: "quiet" }, say(functionsTexts.noArguments))]),
  );
  paint(
    panel,
    detailHead(entry.id, back),
    element("p", { class: "across" }, say(entry.description)),
    element("div", { class: "two" }, form, functionHelp(entry, marks, fill)),
    element(
      "div",
      { class: "bar" },
      element("div", { class: "formula-box", "aria-label": say(functionsTexts.formula), role: "group" }, draft),
      element(
        "button",
        { type: "submit", form: "builder", class: "button primary", "data-key": "insert" },
        target ? say(functionsTexts.insertInto, { where: target }) : say(functionsTexts.insert),
      ),
    ),
  );
}
