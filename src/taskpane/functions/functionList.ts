import type { FunctionEntry } from "../../functions/guard/entry";
import { say } from "../../language/language";
import { moveInList } from "../dom/arrows";
import { element } from "../dom/element";
import { familyTexts } from "../texts/functionsTexts";

export function familyName(family: string): string {
  const text = familyTexts[family];
  return text ? say(text) : family;
}

/** The families in the order of their names' table; ones that are not in it come last. */
export function familiesOf(functions: readonly FunctionEntry[]): readonly string[] {
  const present = new Set(functions.map(({ family }) => family));
  const named = Object.keys(familyTexts).filter((family) => present.has(family));
  return [...named, ...[...present].filter((family) => !familyTexts[family])];
}

export function functionRow(entry: FunctionEntry, open: () => void): HTMLElement {
  return element(
    "button",
    { type: "button", class: "row", "data-key": `function-${entry.id}`, onclick: open },
    element("span", { class: "name" }, entry.id),
    element("span", { class: "about" }, say(entry.description)),
  );
}

/** All functions under the headings of their families; one family alone when it is chosen. */
export function functionList(
  functions: readonly FunctionEntry[],
  chosen: string,
  open: (id: string) => void,
): HTMLElement {
  const families = familiesOf(functions).filter((each) => !chosen || each === chosen);
  const list = element(
    "div",
    { class: "list many" },
    ...families.flatMap((family) => [
      element("h3", { class: "group" }, familyName(family)),
      ...functions.filter((entry) => entry.family === family).map((entry) => functionRow(entry, () => open(entry.id))),
    ]),
  );
  list.addEventListener("keydown", moveInList(list));
  return list;
}
