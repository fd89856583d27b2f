/** Names and what they stand for, in two columns. */
import { type Child, element } from "./element";

export function factList(facts: readonly (readonly [name: string, ...value: Child[]])[]): HTMLElement {
  return element(
    "dl",
    { class: "fact-list" },
    ...facts
      .filter(([, ...value]) => value.some((each) => each !== "" && each))
      .flatMap(([name, ...value]) => [element("dt", {}, name), element("dd", {}, ...value)]),
  );
}
