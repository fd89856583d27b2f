import type { Kind, Parameter } from "../../functions/guard/entry";
import { say, type Text } from "../../language/language";
import { element } from "../dom/element";
import { field, freshId } from "../dom/field";
import { icon } from "../dom/icons";
import { functionsTexts } from "../texts/functionsTexts";

const kindTexts: Readonly<Record<Kind, Text>> = {
  number: functionsTexts.kindNumber,
  text: functionsTexts.kindText,
  boolean: functionsTexts.kindBoolean,
  date: functionsTexts.kindDate,
  choice: functionsTexts.kindText,
  any: functionsTexts.kindAny,
  column: functionsTexts.kindRange,
  gappyColumn: functionsTexts.kindRange,
  completeColumn: functionsTexts.kindRange,
  dateColumn: functionsTexts.kindRange,
  gappyDateColumn: functionsTexts.kindRange,
  matrix: functionsTexts.kindRange,
  completeMatrix: functionsTexts.kindRange,
  cells: functionsTexts.kindRange,
};

export interface ArgumentField {
  readonly parameter: Parameter;
  readonly written: string;
  readonly write: (text: string) => void;
  /** Takes the next cell that is selected in the sheet. */
  readonly pick: () => void;
}

/** A choice is offered as a list and still takes a cell: what is written there is free. */
export function argumentField({ parameter, written, write, pick }: ArgumentField): HTMLElement {
  const listId = freshId("choices");
  const control = element("input", {
    class: "input mono",
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    list: parameter.choices ? listId : undefined,
    placeholder: parameter.choices
      ? parameter.choices.map(({ value }) => value).join(", ")
      : say(kindTexts[parameter.kind]),
    "data-key": `argument-${parameter.name}`,
    "aria-required": parameter.optional ? undefined : "true",
    oninput: () => write(control.value),
  });
  control.value = written;
  const label = say(functionsTexts.pick, { name: parameter.name });
  const made = field({
    label: parameter.name,
    mark: parameter.optional ? say(functionsTexts.optional) : undefined,
    control,
    hint: say(parameter.description),
    beside: element(
      "button",
      {
        type: "button",
        class: "button icon-only",
        "aria-label": label,
        title: label,
        "data-key": `pick-${parameter.name}`,
        onclick: pick,
      },
      icon("pick"),
    ),
  });
  if (parameter.choices)
    made.append(
      element(
        "datalist",
        { id: listId },
        ...parameter.choices.map(({ value, tooltip }) => element("option", { value, label: say(tooltip) })),
      ),
    );
  return made;
}
