/** Data: the user's series and everyone else's, who publishes them, what a refresh changes, what was asked. */
import type { PaneContext, Place, Route } from "../context";
import { element } from "../dom/element";
import { shareSection } from "../share/shareSection";
import { logSection } from "./log/logSection";
import type { OwnSeriesShelf } from "./ownSeries";
import { refreshSection } from "./refresh/refreshSection";
import { type DataSection, type SectionName, sectionNames } from "./section";
import { sectionTabs } from "./sectionTabs";
import { seriesSection } from "./seriesSection";
import type { SourceShelf } from "./sources/sourceShelf";
import { sourcesSection } from "./sources/sourcesSection";

export interface DataPlace extends Place {
  /** Reads files one after another as if they had been chosen here. */
  readFiles(files: readonly File[]): Promise<void>;
}

/** Where the page around the pane has a menu for copies, it has no need of them here. */
const sectionsIn = ({ port }: PaneContext): readonly SectionName[] =>
  sectionNames.filter((name) => name !== "share" || port.copies !== undefined);

export function dataPlace(context: PaneContext, own: OwnSeriesShelf, shelf: SourceShelf): DataPlace {
  const series = seriesSection(context, own);
  const sources = sourcesSection(context, shelf);
  const sections: Readonly<Record<SectionName, DataSection>> = {
    series,
    sources,
    refresh: refreshSection(context),
    log: logSection(context, shelf.desk),
    share: shareSection(context, context.port.copies),
  };
  const within = element("div", { class: "within" });
  const tabs = sectionTabs(sectionsIn(context), (name) => turnTo(name, true));
  const panel = element("section", { class: "place divided" }, tabs.element, within);
  let shown: SectionName = "series";

  for (const name of sectionNames) {
    const { panel } = sections[name];
    panel.id = `section-${name}`;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", `segment-${name}`);
  }
  within.append(...sectionNames.map((name) => sections[name].panel));
  reveal();

  function reveal(): void {
    for (const name of sectionNames) sections[name].panel.hidden = name !== shown;
  }

  function turnTo(name: SectionName, enter: boolean): void {
    shown = name;
    reveal();
    tabs.select(name);
    if (enter) sections[name].enter();
  }

  function show(route: Route & { readonly place: "data" }): void {
    if (route.source !== undefined) {
      turnTo("sources", false);
      sources.open(route.source);
    } else if (route.find !== undefined) {
      turnTo("series", false);
      series.find(route.find);
    } else if (route.series !== undefined) {
      turnTo("series", false);
      series.open(route.series);
    } else turnTo(route.section ?? shown, true);
  }

  return {
    panel,
    show: (route) => {
      if (route.place === "data") show(route);
    },
    back: () => sections[shown].back(),
    repaint: () => {
      tabs.repaint();
      for (const name of sectionNames) sections[name].repaint();
    },
    dispose: () => {
      for (const name of sectionNames) sections[name].dispose?.();
    },
    readFiles: (files) => {
      turnTo("series", false);
      return series.readFiles(files);
    },
  };
}
