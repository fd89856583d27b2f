/** The parts of the Data place side by side, one stop for the Tab key, arrows between them (ARIA's tabs pattern). */
import { say } from "../../language/language";
import { element } from "../dom/element";
import { sectionTexts } from "../texts/sectionTexts";
import { type SectionName, sectionNames } from "./section";

export interface SectionTabs {
  readonly element: HTMLElement;
  select(name: SectionName): void;
  repaint(): void;
}

export function sectionTabs(choose: (name: SectionName) => void): SectionTabs {
  let selected: SectionName = "series";
  const tabs = sectionNames.map((name) =>
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
        const index = sectionNames.indexOf(selected);
        const count = sectionNames.length;
        const target = {
          ArrowLeft: (index + count - 1) % count,
          ArrowRight: (index + 1) % count,
          Home: 0,
          End: count - 1,
        }[event.key];
        if (target === undefined) return;
        event.preventDefault();
        choose(sectionNames[target]);
        tabs[target]?.focus();
      },
    },
    ...tabs,
  );

  function select(name: SectionName): void {
    selected = name;
    tabs.forEach((tab, index) => {
      const chosen = sectionNames[index] === name;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    });
  }

  function repaint(): void {
    list.setAttribute("aria-label", say(sectionTexts.sections));
    tabs.forEach((tab, index) => {
      tab.textContent = say(sectionTexts[sectionNames[index]]);
    });
  }

  repaint();
  select(selected);
  return { element: list, select, repaint };
}
