import { say } from "../../language/language";
import { element } from "../dom/element";
import { icon } from "../dom/icons";
import { paneTexts } from "../texts/paneTexts";

export interface SearchBox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  clear(): void;
  repaint(): void;
}

export interface SearchSteps {
  /** The query has changed; "" when there is none any more. */
  search(query: string): void;
  /** Down: to the first result. */
  enterResults(): unknown;
  /** Enter: opens the first result. */
  openFirst(): unknown;
}

export function searchBox(steps: SearchSteps): SearchBox {
  const input = element("input", {
    class: "input",
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
    "data-key": "search",
    oninput: () => changed(),
    onkeydown: (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === "ArrowDown") steps.enterResults();
      else if (event.key === "Enter") steps.openFirst();
      else return;
      event.preventDefault();
    },
  });
  const clearButton = element(
    "button",
    {
      type: "button",
      class: "button subtle icon-only clear",
      hidden: true,
      onclick: () => {
        clear();
        input.focus();
      },
    },
    icon("clear"),
  );

  function changed(): void {
    clearButton.hidden = input.value === "";
    steps.search(input.value);
  }

  function clear(): void {
    input.value = "";
    changed();
  }

  function repaint(): void {
    input.placeholder = say(paneTexts.search);
    input.setAttribute("aria-label", say(paneTexts.search));
    clearButton.setAttribute("aria-label", say(paneTexts.clearSearch));
    clearButton.title = say(paneTexts.clearSearch);
  }

  repaint();
  return {
    element: element("div", { class: "search", role: "search" }, input, icon("search"), clearButton),
    input,
    clear,
    repaint,
  };
}
