/** Finding a series by words or by its id, looking at it, and reading it into a cell. */
import { say } from "../../../language/language";
import type { OwnSeries } from "../../../series/own/ownSeries";
import type { PaneContext } from "../../context";
import type { Child } from "../../dom/element";
import { field } from "../../dom/field";
import { insertFormula } from "../../insertFormula";
import { insertSeries } from "../../insertSeries";
import { builderOptions, finderTexts } from "../../texts/finderTexts";
import { textInput } from "../unitFields";
import { datesAreSound } from "./builderView";
import { factsOf } from "./factsOf";
import { createFinder, type Opened } from "./finder";
import { foundView } from "./foundView";
import { openedView, spelledId } from "./openedView";
import { asofArgument, seriesFormula } from "./seriesFormula";

export interface FinderView {
  /** The field, and below it what it finds; undefined when nothing is looked for. */
  field(): HTMLElement;
  results(): HTMLElement | undefined;
  /** The one series that is open, in full. */
  detail(): readonly Child[] | undefined;
  open(id: string): void;
  /** Closes what is open, or clears the search; the key of what takes the focus then, or undefined when nothing was open. */
  close(): string | undefined;
}

export interface FinderSteps {
  repaint(): void;
  /** Puts the focus on what has this data-key. */
  focus(key: string): void;
  back(): void;
}

export function finderView(
  context: PaneContext,
  panel: HTMLElement,
  { repaint, focus, back }: FinderSteps,
  own: (id: string) => OwnSeries | undefined,
): FinderView {
  const finder = createFinder(own);

  function open(id: string): void {
    const { outcome } = finder.open(id);
    repaint();
    panel.scrollTop = 0;
    focus(outcome ? "build-insert" : "preview-series");
  }

  async function ask(about: Opened): Promise<void> {
    if (about.asking) return;
    await finder.ask(about, repaint);
    if (finder.opened === about) focus(about.outcome?.series ? "previewed" : "preview-series");
  }

  /** What nobody has looked at is asked for first: heading, unit and room come from it. */
  async function insert(about: Opened): Promise<void> {
    const { choices } = about;
    if (!datesAreSound(panel, choices)) return;
    if (!choices.heading) return insertFormula(context, seriesFormula(spelledId(about), choices));
    if (!about.outcome) await finder.ask(about, repaint);
    const id = spelledId(about);
    await insertSeries(context, factsOf(id, about.outcome?.series, choices), {
      formula: seriesFormula(id, choices),
      asof: asofArgument(choices),
      transform: choices.transform,
      shownAs: transformName(choices.transform),
      chart: choices.chart,
    });
  }

  const transformName = (transform: string): string => {
    const found = transform !== "" && builderOptions.transform.find(({ value }) => value === transform);
    return found ? say(found.text) : "";
  };

  function search(text: string): void {
    finder.search(text);
    repaint();
  }

  function searchField(): HTMLElement {
    const box = textInput("find-series", finder.query, search, { type: "search", spellcheck: "false" });
    box.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const first = panel.querySelector<HTMLElement>(".found button.row");
      if (event.key === "ArrowDown") first?.focus();
      else if (event.key === "Enter") first?.click();
      else return;
      event.preventDefault();
    });
    return field({ label: say(finderTexts.find), control: box, hint: say(finderTexts.findHint) });
  }

  const foundSteps = {
    open,
    openOwn: (series: string) => context.go({ place: "data", series }),
    showEvery: () => {
      finder.showEvery();
      repaint();
    },
    clear: () => {
      search("");
      focus("find-series");
    },
  };

  return {
    field: searchField,
    results: () => {
      const found = finder.found();
      return found && foundView(finder.query, found, foundSteps);
    },
    detail: () =>
      finder.opened &&
      openedView(finder.opened, context.port.marks(), {
        ask: (about) => void ask(about),
        insert: (about) => void insert(about),
        back,
      }),
    open,
    close: () => {
      const present = finder.close();
      if (!present) return undefined;
      return present.closed === "series" && finder.query.trim() !== "" ? `known-${present.id}` : "find-series";
    },
  };
}
