/** What is looked for among the series and which one is open: the state of the finder, without any drawing. */
import { findKnown, knownSeries } from "../../../series/known/find";
import type { KnownSeries } from "../../../series/known/knownSeries";
import type { OwnSeries } from "../../../series/own/ownSeries";
import { fetchedPreview, isMade, madePreview, ownPreview, type PreviewOutcome, rememberedPreview } from "./previewed";
import { type Choices, noChoices } from "./seriesFormula";

const firstResults = 12;

/** PROVIDER:CODE as it is typed, in the one spelling of the provider; undefined when the text is no id. */
export function typedId(text: string): string | undefined {
  const match = /^\s*([A-Za-z]{2,12})\s*[:：]\s*(\S(?:.*\S)?)\s*$/.exec(text);
  return match ? `${(match[1]).toUpperCase()}:${match[2]}` : undefined;
}

export interface Opened {
  readonly id: string;
  readonly choices: Choices;
  outcome?: PreviewOutcome | undefined;
  asking: boolean;
  /** What was thrown when it was asked for. */
  thrown?: unknown;
}

export interface Found {
  /** The id that was typed, if the text is one, and the known series of that id. */
  readonly typed?: { readonly id: string; readonly known: KnownSeries | undefined };
  readonly shown: readonly KnownSeries[];
  /** How many more there are than are shown. */
  readonly more: number;
}

export interface Finder {
  readonly query: string;
  /** The one series that is open. */
  readonly opened: Opened | undefined;
  search(text: string): void;
  /** Leaves none of the results out, until something else is looked for. */
  showEvery(): void;
  /** What the words find; undefined when nothing is looked for. */
  found(): Found | undefined;
  /** A series that was open before keeps its choices and its preview. */
  open(id: string): Opened;
  /** Asks the gateway for a series, once at a time; `changed` is told when the asking begins and ends. */
  ask(about: Opened, changed: () => void): Promise<void>;
  /** Closes what is open, or clears the search; what was closed, or undefined when nothing was. */
  close(): { readonly closed: "search" } | { readonly closed: "series"; readonly id: string } | undefined;
}

/** @param own One of the user's own series by its id. */
export function createFinder(own: (id: string) => OwnSeries | undefined): Finder {
  let query = "";
  let every = false;
  let opened: Opened | undefined;
  const kept = new Map<string, Opened>();
  return {
    get query() {
      return query;
    },
    get opened() {
      return opened;
    },
    search(text) {
      query = text;
      every = false;
    },
    showEvery() {
      every = true;
    },
    found() {
      const wanted = query.trim();
      if (wanted === "") return undefined;
      const id = typedId(wanted);
      const found = findKnown(wanted).filter((each) => each.id !== id?.toUpperCase());
      const shown = every ? found : found.slice(0, firstResults);
      const known = knownSeries.find((each) => each.id.toUpperCase() === id?.toUpperCase());
      return { ...(id ? { typed: { id, known } } : {}), shown, more: found.length - shown.length };
    },
    open(id) {
      const known = kept.get(id) ?? { id, choices: { ...noChoices }, asking: false };
      kept.set(id, known);
      const mine = own(id);
      // Own series may have been renewed since.
      known.outcome = mine
        ? ownPreview(mine)
        : (known.outcome ?? (isMade(id) ? madePreview(id) : rememberedPreview(id)));
      opened = known;
      return known;
    },
    async ask(about, changed) {
      if (about.asking) return;
      about.asking = true;
      about.thrown = undefined;
      changed();
      try {
        about.outcome = await fetchedPreview(about.id);
      } catch (thrown) {
        about.thrown = thrown;
      }
      about.asking = false;
      changed();
    },
    close() {
      if (opened) {
        const { id } = opened;
        opened = undefined;
        return { closed: "series", id };
      }
      if (query === "") return undefined;
      query = "";
      return { closed: "search" };
    },
  };
}
