/** Finding a series by words or by its id, looking at it, and reading it into a cell. */
import { say } from "../../../language/language";
import { findKnown, knownSeries } from "../../../series/known/find";
import type { KnownSeries } from "../../../series/known/knownSeries";
import type { PaneContext } from "../../context";
import { moveInList } from "../../dom/arrows";
import { type Child, element } from "../../dom/element";
import { field } from "../../dom/field";
import { detailHead, empty } from "../../dom/parts";
import { insertFormula } from "../../insertFormula";
import { reasonOf } from "../../reasonOf";
import { finderTexts } from "../../texts/finderTexts";
import { sectionTexts } from "../../texts/sectionTexts";
import { textInput } from "../unitFields";
import { builderView, datesAreSound } from "./builderView";
import { fetchedPreview, isMade, madePreview, type Outcome, rememberedPreview } from "./previewed";
import { previewView } from "./previewView";
import { type Choices, noChoices, seriesFormula } from "./seriesFormula";

const firstResults = 12;

/** PROVIDER:CODE as it is typed, in the one spelling of the provider; undefined when the text is no id. */
export function typedId(text: string): string | undefined {
  const match = /^\s*([A-Za-z]{2,12})\s*[:：]\s*(\S(?:.*\S)?)\s*$/.exec(text);
  return match ? `${(match[1] as string).toUpperCase()}:${match[2]}` : undefined;
}

export function knownRow({ id, title }: KnownSeries, open: (id: string) => void): HTMLElement {
  return element(
    "button",
    { type: "button", class: "row", "data-key": `known-${id}`, onclick: () => open(id) },
    element("span", { class: "name" }, say(title)),
    element("span", { class: "about" }, id, isMade(id) && ` · ${say(finderTexts.made)}`),
  );
}

interface Opened {
  readonly id: string;
  readonly choices: Choices;
  outcome?: Outcome | undefined;
  asking: boolean;
  /** What was thrown when it was asked for. */
  thrown?: unknown;
}

export interface Finder {
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

export function finder(context: PaneContext, panel: HTMLElement, { repaint, focus, back }: FinderSteps): Finder {
  let query = "";
  let every = false;
  let opened: Opened | undefined;
  const kept = new Map<string, Opened>();

  function open(id: string): void {
    const known = kept.get(id) ?? { id, choices: { ...noChoices }, asking: false };
    kept.set(id, known);
    known.outcome ??= isMade(id) ? madePreview(id) : rememberedPreview(id);
    opened = known;
    repaint();
    panel.scrollTop = 0;
    focus(known.outcome ? "build-insert" : "preview-series");
  }

  async function ask(about: Opened): Promise<void> {
    if (about.asking) return;
    about.asking = true;
    about.thrown = undefined;
    repaint();
    try {
      about.outcome = await fetchedPreview(about.id);
    } catch (thrown) {
      about.thrown = thrown;
    }
    about.asking = false;
    repaint();
    if (opened === about) focus(about.outcome?.series ? "previewed" : "preview-series");
  }

  function insert({ id, choices, outcome }: Opened): void {
    if (datesAreSound(panel, choices)) void insertFormula(context, seriesFormula(outcome?.series?.id ?? id, choices));
  }

  function detail(): readonly Child[] | undefined {
    if (!opened) return undefined;
    const about = opened;
    const { id, outcome, asking, thrown } = about;
    const known = knownSeries.find((each) => each.id === id);
    return [
      detailHead(known ? say(known.title) : id, back),
      element("code", { class: "mono" }, outcome?.series?.id ?? id),
      ...(isMade(id) ? [] : [previewButton(about)]),
      ...(asking ? [element("div", { class: "skeleton", "aria-hidden": "true" })] : []),
      ...(thrown === undefined ? [] : [noAnswer(thrown)]),
      ...(outcome && !asking ? [previewView(outcome)] : []),
      builderView(outcome?.series?.id ?? id, about.choices, () => insert(about)),
    ];
  }

  function previewButton(about: Opened): HTMLElement {
    const { id, asking, outcome } = about;
    return element(
      "div",
      {},
      element(
        "button",
        {
          type: "button",
          class: `button ${outcome?.series ? "" : "primary"}`,
          "data-key": "preview-series",
          "aria-busy": asking ? "true" : undefined,
          onclick: () => void ask(about),
        },
        asking ? say(finderTexts.asking, { id }) : say(finderTexts.preview),
      ),
      !outcome && !asking && element("p", { class: "quiet" }, say(finderTexts.previewHint)),
    );
  }

  function noAnswer(thrown: unknown): HTMLElement {
    return element(
      "div",
      { class: "message failed", role: "alert" },
      element(
        "div",
        { class: "body" },
        element("strong", {}, say(sectionTexts.absent)),
        element("span", {}, reasonOf(thrown)),
        element("span", {}, say(sectionTexts.absentHint)),
      ),
    );
  }

  function search(text: string): void {
    query = text;
    every = false;
    repaint();
  }

  function searchField(): HTMLElement {
    const box = textInput("find-series", query, search, { type: "search", spellcheck: "false" });
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

  function results(): HTMLElement | undefined {
    const wanted = query.trim();
    if (wanted === "") return undefined;
    const typed = typedId(wanted);
    const found = findKnown(wanted).filter(({ id }) => id !== typed?.toUpperCase());
    if (!typed && found.length === 0)
      return empty({
        icon: "search",
        heading: say(finderTexts.nothing, { query: wanted }),
        hint: say(finderTexts.nothingHint),
        action: { key: "clear-find", label: say(finderTexts.clear), run: () => clear() },
      });
    const shown = every ? found : found.slice(0, firstResults);
    const list = element(
      "div",
      { class: "list found" },
      typed && typedRow(typed),
      ...shown.map((each) => knownRow(each, open)),
      shown.length < found.length &&
        element(
          "button",
          {
            type: "button",
            class: "row link",
            "data-key": "more-series",
            onclick: () => {
              every = true;
              repaint();
            },
          },
          say(sectionTexts.more, { count: found.length - shown.length }),
        ),
    );
    list.addEventListener("keydown", moveInList(list));
    return list;
  }

  function typedRow(typed: string): HTMLElement {
    const known = knownSeries.find(({ id }) => id.toUpperCase() === typed.toUpperCase());
    if (known) return knownRow(known, open);
    const go = () => (typed.startsWith("FILE:") ? context.go({ place: "data", series: typed.slice(5) }) : open(typed));
    return element(
      "button",
      { type: "button", class: "row", "data-key": "typed-id", onclick: go },
      element("span", { class: "name" }, say(finderTexts.asTyped, { id: typed })),
      element("span", { class: "about" }, say(finderTexts.asTypedAbout)),
    );
  }

  function clear(): void {
    search("");
    focus("find-series");
  }

  function close(): string | undefined {
    if (opened) {
      const from = query.trim() === "" ? "find-series" : `known-${opened.id}`;
      opened = undefined;
      return from;
    }
    if (query === "") return undefined;
    query = "";
    return "find-series";
  }

  return { field: searchField, results, detail, open, close };
}
