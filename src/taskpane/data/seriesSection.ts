/** The user's own series, and everyone's by search: the list, what is being brought, or one series looked at. */
import { say } from "../../language/language";
import { idOf, type OwnSeries } from "../../series/own/ownSeries";
import type { PaneContext } from "../context";
import { element } from "../dom/element";
import { keyed, paint } from "../dom/paint";
import { insertSeries } from "../insertSeries";
import { dataTexts } from "../texts/dataTexts";
import { batchView } from "./bring/batchView";
import { importing } from "./bring/importing";
import { copyId } from "./copyId";
import { factsOf } from "./find/factsOf";
import { finderView } from "./find/finderView";
import { ownPreview } from "./find/previewed";
import { noChoices, seriesFormula } from "./find/seriesFormula";
import { findNamed } from "./importDraft";
import { importView } from "./importView";
import { keepSeries } from "./keepSeries";
import type { OwnSeriesShelf } from "./ownSeries";
import type { DataSection } from "./section";
import { seriesListView } from "./seriesList";

export interface SeriesSection extends DataSection {
  /** One of the user's own series; where there is none of that name it can be brought. */
  open(name: string): void;
  /** A series by its id, to be looked at and read into a cell. */
  find(id: string): void;
  /** Reads files one after another as if they had been chosen here. */
  readFiles(files: readonly File[]): Promise<void>;
}

export function seriesSection(context: PaneContext, shelf: OwnSeriesShelf): SeriesSection {
  const panel = element("section", { class: "place" });
  const bringing = importing(context, shelf, {
    panel,
    repaint: () => repaint(),
    back: () => void back(),
    finished: ([name]) => keyed(panel, name === undefined ? "add" : `insert-${name}`)?.focus(),
  });
  const search = finderView(
    context,
    panel,
    {
      repaint: () => repaint(),
      focus: (key) => keyed(panel, key)?.focus({ preventScroll: true }),
      back: () => void back(),
    },
    (id) => shelf.all().find((series) => idOf(series).toUpperCase() === id.toUpperCase()),
  );

  async function remove({ name }: OwnSeries): Promise<void> {
    const rest = shelf.all().filter((each) => each.name !== name);
    if (await keepSeries(context, shelf, rest, () => say(dataTexts.deleted, { name }))) keyed(panel, "add")?.focus();
  }

  const actions = {
    add: () => bringing.begin(),
    load: () => void shelf.load(),
    insert: (series: OwnSeries) => {
      const [id, { series: seen }] = [idOf(series), ownPreview(series)];
      const wishes = { formula: seriesFormula(id, noChoices), asof: "", transform: "", shownAs: "", chart: false };
      void insertSeries(context, factsOf(id, seen, noChoices), wishes);
    },
    insertWith: (series: OwnSeries) => search.open(idOf(series)),
    copy: (series: OwnSeries) => void copyId(context, idOf(series)),
    replace: bringing.begin,
    delete: (series: OwnSeries) => void remove(series),
  };

  function repaint(): void {
    const state = bringing.state();
    const detail = search.detail();
    if (state?.closer)
      paint(panel, ...importView(state.closer, shelf.all(), bringing.stepsOf(state.closer), state.items.length > 1));
    else if (state) paint(panel, ...batchView(state.items, shelf.all(), bringing.batch));
    else if (detail) paint(panel, ...detail);
    else {
      const found = search.results();
      paint(panel, search.field(), ...(found ? [found] : seriesListView(context.port.host, shelf, actions)));
    }
  }

  function leaveBringing(): void {
    while (bringing.leave());
  }

  function back(): boolean {
    const left = bringing.leave();
    const focused = left === "one" ? "detail-title" : left === "all" ? "add" : search.close();
    if (!focused) return false;
    repaint();
    (keyed(panel, focused) ?? keyed(panel, "find-series"))?.focus();
    return true;
  }

  return {
    panel,
    enter: () => undefined,
    open: (name) => {
      const series = findNamed(shelf.all(), name);
      leaveBringing();
      while (search.close());
      repaint();
      if (!series) {
        bringing.begin();
        return;
      }
      const heading = keyed(panel, `series-${series.name}`);
      heading?.scrollIntoView?.({ block: "nearest" });
      heading?.focus({ preventScroll: true });
    },
    find: (id) => {
      leaveBringing();
      search.open(id);
    },
    back,
    repaint,
    readFiles: bringing.readFiles,
  };
}
