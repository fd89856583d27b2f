/** Fields in which the user says what a series is. */
import { offeredUnits } from "../../bringing/units/offeredUnits";
import { say } from "../../language/language";
import { scaleTexts } from "../../language/scales";
import { element } from "../dom/element";
import { field, freshId, select } from "../dom/field";
import { dataTexts } from "../texts/dataTexts";

export function textInput(
  key: string,
  value: string,
  write: (text: string) => void,
  attributes = {},
): HTMLInputElement {
  const control = element("input", {
    class: "input",
    type: "text",
    autocomplete: "off",
    maxlength: 200,
    "data-key": key,
    oninput: () => write(control.value),
    ...attributes,
  });
  control.value = value;
  return control;
}

/** Unit and scale side by side: what one value is, and how many of it. */
export function unitFields(
  key: string,
  chosen: { readonly unit: string; readonly scale: number | undefined },
  write: (unit: string, scale: number | undefined) => void,
): HTMLElement {
  let { unit, scale } = chosen;
  const listId = freshId("units");
  const unitInput = textInput(
    `unit-${key}`,
    unit,
    (text) => {
      unit = text;
      write(unit, scale);
    },
    { list: listId, placeholder: "USD, percent…" },
  );
  const scaleInput = select(
    [
      { value: "", text: say(dataTexts.scaleChoose) },
      ...scaleTexts.map((each) => ({ value: String(each.scale), text: say(each.text) })),
    ],
    scale === undefined ? "" : String(scale),
    (value) => {
      scale = value === "" ? undefined : Number(value);
      write(unit, scale);
    },
  );
  scaleInput.dataset.key = `scale-${key}`;
  return element(
    "div",
    { class: "pair" },
    field({ label: say(dataTexts.unit), control: unitInput }),
    field({ label: say(dataTexts.scale), control: scaleInput }),
    element("datalist", { id: listId }, ...offeredUnits.map((value) => element("option", { value }))),
  );
}
