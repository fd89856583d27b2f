/** Parts that several places are made of: empty states, details that open, the head of a detail. */
import { say, type Text } from "../../language/language";
import { paneTexts } from "../texts/paneTexts";
import { type Child, element } from "./element";
import { type IconName, icon } from "./icons";

export interface Empty {
  readonly icon: IconName;
  readonly heading: string;
  readonly hint: string;
  readonly action?: { readonly key: string; readonly label: string; readonly run: () => void };
}

/** Nothing yet: what would be here, what to do, one button. */
export function empty({ icon: name, heading, hint, action }: Empty): HTMLElement {
  return element(
    "div",
    { class: "empty" },
    icon(name),
    element("h2", { class: "section" }, heading),
    element("p", { class: "quiet" }, hint),
    action &&
      element(
        "button",
        { type: "button", class: "button primary", "data-key": action.key, onclick: action.run },
        action.label,
      ),
  );
}

/** A heading with a way back; the heading takes the focus when the detail opens, so that it is read out. */
export function detailHead(title: string, back: () => void): HTMLElement {
  return element(
    "div",
    { class: "detail-head" },
    element(
      "button",
      {
        type: "button",
        class: "button subtle icon-only",
        "aria-label": say(paneTexts.back),
        title: say(paneTexts.back),
        "data-key": "back",
        onclick: back,
      },
      icon("back"),
    ),
    element("h2", { class: "title", tabindex: "-1", "data-key": "detail-title" }, title),
  );
}

export function part(
  heading: Text,
  count: string | undefined,
  open: boolean,
  toggled: (open: boolean) => void,
  ...children: readonly Child[]
): HTMLDetailsElement {
  const made = element(
    "details",
    { class: "part", open, ontoggle: () => toggled(made.open) },
    element(
      "summary",
      { "data-key": `part-${heading.en}` },
      icon("forward"),
      say(heading),
      count !== undefined && element("span", { class: "mark" }, count),
    ),
    ...children,
  );
  return made;
}

export function message(kind: "failed" | "warn" | "info", ...children: readonly Child[]): HTMLElement {
  const name = kind === "failed" ? "failed" : kind === "warn" ? "alert" : "info";
  return element("div", { class: `message ${kind}` }, icon(name), element("div", { class: "body" }, ...children));
}

/** Enter anywhere in a detail does its one action, except where Enter already means something. */
export function onEnter(run: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Enter" || event.isComposing || event.defaultPrevented) return;
    const target = event.target as Element;
    if (target.closest("button, summary, textarea, select, a")) return;
    event.preventDefault();
    run();
  };
}
