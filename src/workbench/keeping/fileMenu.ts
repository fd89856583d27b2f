/** The File menu of the title bar. */
import { say, type Text } from "../../language/language";
import { texts } from "./texts";

export interface MenuEntry {
  readonly text: Text;
  readonly keys?: string;
  /** A line above this entry. */
  readonly apart?: boolean;
  readonly enabled?: () => boolean;
  choose(): void;
}

function entryButton(entry: MenuEntry, close: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.tabIndex = -1;
  button.setAttribute("role", "menuitem");
  button.className = entry.apart ? "apart" : "";
  button.disabled = entry.enabled?.() === false;
  const words = document.createElement("span");
  words.textContent = say(entry.text);
  button.append(words);
  if (entry.keys) {
    const keys = document.createElement("kbd");
    keys.textContent = entry.keys;
    button.append(keys);
  }
  button.addEventListener("click", () => {
    close();
    entry.choose();
  });
  return button;
}

/** @param leave Takes the focus when an entry is chosen; a dialog that it opens gives it back there. */
export function mountFileMenu(
  opener: HTMLButtonElement,
  entries: readonly MenuEntry[],
  leave: () => void,
): { refresh(): void } {
  const menu = document.createElement("div");
  menu.id = "file-menu-entries";
  menu.className = "file-menu";
  menu.setAttribute("role", "menu");
  // A popover closes by itself on Esc and on a click elsewhere, and gives the focus back.
  menu.popover = "auto";
  opener.after(menu);
  opener.popoverTargetElement = menu;
  opener.setAttribute("aria-haspopup", "menu");

  const enabled = () => [...menu.querySelectorAll<HTMLButtonElement>("button:enabled")];

  function close(): void {
    menu.hidePopover();
    leave();
  }

  menu.addEventListener("beforetoggle", (event) => {
    if (event.newState !== "open") return;
    menu.replaceChildren(...entries.map((entry) => entryButton(entry, close)));
    menu.setAttribute("aria-label", say(texts.file));
    const { left, bottom } = opener.getBoundingClientRect();
    menu.style.left = `${left}px`;
    menu.style.top = `${bottom + 4}px`;
  });
  menu.addEventListener("toggle", (event) => {
    if (event.newState === "open") enabled()[0]?.focus();
  });
  menu.addEventListener("keydown", (event) => {
    const all = enabled();
    const index = all.indexOf(document.activeElement as HTMLButtonElement);
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Tab") menu.hidePopover();
    if (target === undefined) return;
    event.preventDefault();
    all.at(target % all.length)?.focus();
  });

  return {
    refresh() {
      opener.textContent = say(texts.file);
    },
  };
}
