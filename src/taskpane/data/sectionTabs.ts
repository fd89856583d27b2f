/** The parts of the Data place side by side, one stop for the Tab key, arrows between them (ARIA's tabs pattern). */
import { say } from "../../language/language";
import { element } from "../dom/element";
import { sectionTexts } from "../texts/sectionTexts";
import type { SectionName } from "./section";

export interface SectionTabs {
  readonly element: HTMLElement;
  select(name: SectionName): void;
  repaint(): void;
}

export function sectionTabs(names: readonly SectionName[], choose: (name: SectionName) => void): SectionTabs {
  let selected: SectionName = "series";
  const tabs = names.map((name) =>
    element("button", {
      type: "button",
      class: "segment",
      role: "tab",
      id: `segment-${name}`,
      "aria-controls": `section-${name}`,
      "data-key": `section-${name}`,
      onclick: () => choose(name),
    }),
  );
  const list = element(
    "div",
    {
      class: "segments",
      role: "tablist",
      onkeydown: (event: KeyboardEvent) => {
        const index = names.indexOf(selected);
        const count = names.length;
        const target = {
          ArrowLeft: (index + count - 1) % count,
          ArrowRight: (index + 1) % count,
          Home: 0,
          End: count - 1,
        }[event.key];
        if (target === undefined) return;
        event.preventDefault();
        choose(names[target]);
        tabs[target]?.focus();
      },
    },
    ...tabs,
  );

  function select(name: SectionName): void {
    selected = name;
    tabs.forEach((tab, index) => {
      const chosen = names[index] === name;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    });
  }

  function repaint(): void {
    list.setAttribute("aria-label", say(sectionTexts.sections));
    tabs.forEach((tab, index) => {
      tab.textContent = say(sectionTexts[names[index]]);
    });
  }

  repaint();
  select(selected);
  return { element: list, select, repaint };
}
