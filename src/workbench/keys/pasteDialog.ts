/** Ctrl+Alt+V: which part of what was copied is pasted, and what is done with the numbers that are there. */
import {
  type Operation,
  operations,
  type PastedPart,
  pastedParts,
  pasteSpecially,
  pastesSpecially,
  type SpecialPaste,
  takesFormulas,
} from "../../engine/clipboard/specialPaste";
import type { Model } from "../../engine/library/library";
import { say, type Text } from "../../language/language";
import { button, element } from "../dialogParts";
import { notifyUser } from "../dialogs";
import { texts as pageTexts } from "../texts";
import { texts } from "./texts";

const partNames: Readonly<Record<PastedPart, Text>> = {
  all: texts.pasteAll,
  formulas: texts.pasteFormulas,
  values: texts.pasteValues,
  formats: texts.pasteFormats,
  formulasAndFormats: texts.pasteFormulasAndFormats,
  valuesAndFormats: texts.pasteValuesAndFormats,
  columnWidths: texts.pasteWidths,
  link: texts.pasteLink,
};

const operationNames: Readonly<Record<Operation, Text>> = {
  none: texts.operateNone,
  add: texts.operateAdd,
  subtract: texts.operateSubtract,
  multiply: texts.operateMultiply,
  divide: texts.operateDivide,
};

function choice<Value extends string>(
  name: string,
  legend: Text,
  values: readonly Value[],
  names: Readonly<Record<Value, Text>>,
) {
  const group = element("fieldset");
  group.append(element("legend", say(legend)));
  for (const [index, value] of values.entries()) {
    const input = element("input");
    Object.assign(input, { type: "radio", name, value, checked: index === 0 });
    const label = element("label");
    label.append(input, say(names[value]));
    group.append(label);
  }
  const chosen = () => group.querySelector<HTMLInputElement>("input:checked")?.value as Value;
  return { group, chosen };
}

function checkbox(text: Text) {
  const [line, input] = [element("label"), element("input")];
  input.type = "checkbox";
  line.append(input, say(text));
  return { line, input };
}

export function showPasteSpecial(model: Model, done: () => void): void {
  const copied = pastesSpecially(model).getCopiedPlace();
  if (!copied) {
    notifyUser({ text: say(texts.nothingCopied), sticky: false });
    return;
  }
  const { getters } = model;
  const range = getters.getRangeString(getters.getRangeFromZone(copied.sheetId, copied.zone), "");
  const dialog = element("dialog", "", "paste-dialog");
  const title = element("h2", say(texts.pasteSpecial));
  title.id = "paste-dialog-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const part = choice("part", texts.pastePart, pastedParts, partNames);
  const operation = choice("operation", texts.operation, operations, operationNames);
  const skipping = checkbox(texts.skipBlanks);
  const turning = checkbox(texts.transpose);
  const wrong = element("p");
  wrong.setAttribute("role", "alert");
  const ok = element("button", say(pageTexts.ok), "plain-button");
  const form = element("form");
  const cancel = button(say(pageTexts.cancel), () => dialog.close());
  form.append(
    element("p", say(texts.copiedFrom, { range })),
    part.group,
    operation.group,
    skipping.line,
    turning.line,
    wrong,
    ok,
    cancel,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const how: SpecialPaste = {
      part: part.chosen(),
      operation: operation.chosen(),
      transpose: turning.input.checked,
      skipBlanks: skipping.input.checked,
    };
    if (how.transpose && takesFormulas(how) && pastesSpecially(model).wouldTurnFormulas()) {
      wrong.textContent = say(texts.turnsFormulas);
      return;
    }
    dialog.close();
    pasteSpecially(model, how);
  });
  dialog.append(title, form);
  dialog.addEventListener("close", () => {
    dialog.remove();
    done();
  });
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLInputElement>("input")?.focus();
}
