/** The field for a key. What is typed stands in this one element and nowhere else; the gateway never sends a key back. */
import { say } from "../../../language/language";
import type { SourceState } from "../../../series/delivery";
import { element } from "../../dom/element";
import { field, setFault } from "../../dom/field";
import { pageLink } from "../../dom/pageLink";
import { sectionTexts } from "../../texts/sectionTexts";
import { sourcesTexts } from "../../texts/sourcesTexts";

export interface KeySteps {
  save(key: string): void;
  remove(): void;
}

export function keyForm(
  { key }: SourceState & { readonly key: NonNullable<SourceState["key"]> },
  typed: string,
  steps: KeySteps,
): HTMLElement {
  const { secret, present, fixed, register, unlocks } = key;
  const input = element("input", {
    class: "input",
    type: secret ? "password" : "text",
    autocomplete: "off",
    spellcheck: "false",
    "data-key": "source-key",
    disabled: fixed,
    oninput: () => setFault(input, undefined),
  });
  input.value = typed;
  const state = fixed ? sourcesTexts.keyHintFixed : present ? sourcesTexts.keyHintSet : undefined;
  return element(
    "form",
    {
      class: "form",
      novalidate: true,
      autocomplete: "off",
      onsubmit: (event: Event) => {
        event.preventDefault();
        const written = input.value.trim();
        setFault(input, written === "" ? say(sourcesTexts.keyEmpty) : undefined);
        if (written === "") input.focus();
        else steps.save(written);
      },
    },
    element(
      "p",
      { class: "quiet" },
      `${say(sectionTexts.labelled, { label: say(sourcesTexts.unlocks), text: say(unlocks) })} `,
      pageLink(say(secret ? sourcesTexts.getKey : sourcesTexts.whyAddress), register),
    ),
    field({
      label: say(secret ? sourcesTexts.key : sourcesTexts.address),
      control: input,
      hint: state && say(state),
    }),
    !fixed &&
      element(
        "div",
        { class: "actions" },
        element("button", { type: "submit", class: "button", "data-key": "save-key" }, say(sourcesTexts.save)),
        present &&
          element(
            "button",
            { type: "button", class: "button", "data-key": "remove-key", onclick: steps.remove },
            say(sourcesTexts.remove),
          ),
      ),
  );
}
