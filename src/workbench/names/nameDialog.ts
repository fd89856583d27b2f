/** Names that stand for formulas: to see, define, change and delete. */

import type { Model } from "../../engine/library/library";
import { say } from "../../language/language";
import { button, element } from "../dialogParts";
import { texts as pageTexts } from "../texts";
import { define, namedFormulas, remove } from "./defining";
import { texts } from "./texts";

function field(label: string): { readonly line: HTMLElement; readonly input: HTMLInputElement } {
  const [line, input] = [element("label", label), element("input")];
  input.autocomplete = "off";
  input.spellcheck = false;
  line.append(input);
  return { line, input };
}

export function showNames(model: Model): void {
  const dialog = element("dialog");
  dialog.className = "name-dialog";
  const title = element("h2", say(texts.menu));
  title.id = "name-dialog-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const list = element("dl");
  const [name, formula] = [field(say(texts.name)), field(say(texts.formula))];
  const wrong = element("p");
  wrong.setAttribute("role", "alert");
  let changed: string | undefined;

  function fill(present: string | undefined, text: string): void {
    changed = present;
    name.input.value = present ?? "";
    formula.input.value = text;
    wrong.textContent = "";
    name.input.focus();
  }
  function row([present, text]: readonly [string, string]): HTMLElement {
    const line = element("div");
    const change = button(present, () => fill(present, text));
    change.setAttribute("aria-label", say(texts.change, { name: present }));
    const discard = button("×", () => {
      remove(model, present);
      show();
    });
    discard.setAttribute("aria-label", say(texts.remove, { name: present }));
    const [term, meaning] = [element("dt"), element("dd", text)];
    term.append(change);
    meaning.append(discard);
    line.append(term, meaning);
    return line;
  }
  function show(): void {
    const rows = namedFormulas(model).map(row);
    list.replaceChildren(...(rows.length > 0 ? rows : [element("p", say(texts.none))]));
    fill(undefined, "=");
  }

  const form = element("form");
  const save = element("button", say(texts.keep));
  save.className = "plain-button";
  form.append(
    name.line,
    formula.line,
    wrong,
    save,
    button(say(pageTexts.close), () => dialog.close()),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const refusal = define(model, changed, name.input.value.trim(), formula.input.value.trim());
    if (refusal) wrong.textContent = say(refusal);
    else show();
  });
  dialog.append(title, element("p", say(texts.about)), list, form);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  show();
}
