/** The four places as tabs, one stop for the Tab key, arrows between them (ARIA's tabs pattern). */
import { say } from "../language/language";
import { type PlaceName, placeNames } from "./context";
import { element } from "./dom/element";
import { paneTexts } from "./texts/paneTexts";

export interface Tabs {
  readonly element: HTMLElement;
  select(name: PlaceName): void;
  focus(): void;
  repaint(): void;
}

export const tabId = (name: PlaceName) => `tab-${name}`;
export const panelId = (name: PlaceName) => `panel-${name}`;

export function placeTabs(choose: (name: PlaceName) => void): Tabs {
  const labels = new Map(placeNames.map((name) => [name, element("span")] as const));
  const tabs = placeNames.map((name) =>
    element(
      "button",
      {
        type: "button",
        class: "tab",
        role: "tab",
        id: tabId(name),
        "aria-controls": panelId(name),
        onclick: () => choose(name),
      },
      labels.get(name),
    ),
  );
  let selected: PlaceName = "analyses";

  function select(name: PlaceName): void {
    selected = name;
    tabs.forEach((tab, index) => {
      const chosen = placeNames[index] === name;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    });
  }

  const tabOf = (name: PlaceName) => tabs[placeNames.indexOf(name)];

  const list = element(
    "div",
    {
      class: "tabs",
      role: "tablist",
      onkeydown: (event: KeyboardEvent) => {
        const index = placeNames.indexOf(selected);
        const last = placeNames.length - 1;
        const target = {
          ArrowLeft: index > 0 ? index - 1 : last,
          ArrowRight: index < last ? index + 1 : 0,
          Home: 0,
          End: last,
        }[event.key];
        if (target === undefined) return;
        event.preventDefault();
        choose(placeNames[target]);
        tabOf(selected)?.focus();
      },
    },
    ...tabs,
  );

  function repaint(): void {
    list.setAttribute("aria-label", say(paneTexts.places));
    for (const [name, label] of labels) {
      label.textContent = say(paneTexts[name]);
      label.dataset.text = label.textContent;
    }
  }

  repaint();
  select(selected);
  return { element: list, select, focus: () => tabOf(selected)?.focus(), repaint };
}
