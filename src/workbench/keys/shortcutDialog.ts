/** What the keys do, in a small window. */

import { say } from "../../language/language";
import { element } from "../dialogParts";
import { texts } from "../texts";
import { shownKeys } from "./keyName";
import { shortcutGroups } from "./shortcuts";

export function showShortcuts(): void {
  const dialog = element("dialog");
  dialog.className = "shortcut-dialog";
  const title = element("h2", say(texts.shortcuts));
  title.id = "shortcut-dialog-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const columns = element("div");
  for (const group of shortcutGroups) {
    const section = element("section");
    const list = element("dl");
    for (const { keys, does } of group.entries) {
      const line = element("div");
      line.append(element("dt", say(does)), element("dd", shownKeys(keys)));
      list.append(line);
    }
    section.append(element("h3", say(group.title)), list);
    columns.append(section);
  }
  const close = element("button", say(texts.close));
  close.type = "button";
  close.addEventListener("click", () => dialog.close());
  // The title and the button stay where they are while the list is scrolled.
  const list = element("div", "", "shortcut-list");
  list.tabIndex = 0;
  list.append(columns);
  dialog.append(title, list, close);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  // Arrows scroll it.
  list.focus();
}
