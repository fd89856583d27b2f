/** A list to choose from, at a place of the window: arrows, Enter, Esc, the first letters, or the mouse. */
import { element } from "../dialogParts";

export interface ChoiceListPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export function showChoiceList(
  { left, top, width }: ChoiceListPlace,
  label: string,
  values: readonly string[],
  choose: (value: string) => void,
  leave: () => void,
): void {
  const list = element("div", "", "choice-list");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  list.tabIndex = -1;
  const options = values.map((value) => {
    const option = element("div", value);
    option.setAttribute("role", "option");
    option.tabIndex = -1;
    option.addEventListener("click", () => take(value));
    return option;
  });
  list.append(...options);
  Object.assign(list.style, { left: `${left}px`, top: `${top}px`, minWidth: `${width}px` });
  let at = 0;
  let isOpen = true;

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    list.remove();
    leave();
  }
  function take(value: string): void {
    close();
    choose(value);
  }
  function point(index: number): void {
    at = Math.max(0, Math.min(options.length - 1, index));
    options[at]?.focus();
  }
  list.addEventListener("keydown", (event) => {
    const steps: Record<string, () => void> = {
      ArrowDown: () => point(at + 1),
      ArrowUp: () => point(at - 1),
      Home: () => point(0),
      End: () => point(options.length - 1),
      Enter: () => take(values[at] ?? ""),
      Tab: () => take(values[at] ?? ""),
      Escape: close,
    };
    const letter = event.key.length === 1 ? event.key.toLowerCase() : undefined;
    const startsSo = values.findIndex((value, index) => index > at && value.toLowerCase().startsWith(letter ?? "\n"));
    const again = values.findIndex((value) => value.toLowerCase().startsWith(letter ?? "\n"));
    const step = steps[event.key] ?? (letter && (() => again >= 0 && point(startsSo >= 0 ? startsSo : again)));
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  });
  list.addEventListener("focusout", (event) => {
    if (!list.contains(event.relatedTarget as Node | null)) close();
  });
  document.body.append(list);
  point(0);
}
