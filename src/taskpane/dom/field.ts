/** A labelled control with its hint and its fault, tied together for screen readers. */
import { type Child, element } from "./element";

let made = 0;

/** An id for aria references; ids are looked up inside the pane's own shadow root only. */
export function freshId(what: string): string {
  made += 1;
  return `${what}-${made}`;
}

export interface Field {
  readonly label: string;
  /** Shown behind the label, such as "optional". */
  readonly mark?: string;
  readonly control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  readonly beside?: Child;
  readonly hint?: Child;
  readonly fault?: string;
}

/** Shows or removes the sentence that says what is wrong with the control's content. */
export function setFault(control: HTMLElement, fault: string | undefined): void {
  const field = control.closest(".field");
  const place = field?.querySelector(".fault");
  if (!place) return;
  place.textContent = fault ?? "";
  if (fault) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

export function field({ label, mark, control, beside, hint, fault }: Field): HTMLElement {
  const id = freshId("control");
  control.id = id;
  const hintId = `${id}-hint`;
  const faultId = `${id}-fault`;
  control.setAttribute("aria-describedby", `${hintId} ${faultId}`);
  const made = element(
    "div",
    { class: "field" },
    element("label", { for: id, class: "label" }, label, mark && element("span", { class: "mark" }, mark)),
    element("div", { class: "control" }, control, beside),
    element("div", { id: hintId, class: "hint" }, hint),
    element("div", { id: faultId, class: "fault", role: "alert" }),
  );
  setFault(control, fault);
  return made;
}

export function select(
  options: readonly { readonly value: string; readonly text: string }[],
  chosen: string,
  change: (value: string) => void,
): HTMLSelectElement {
  const made = element(
    "select",
    { class: "input", onchange: () => change(made.value) },
    ...options.map(({ value, text }) => element("option", { value, selected: value === chosen }, text)),
  );
  return made;
}
