/** Ids of series while they are typed into a formula: ="FRED:… */
import type { Library } from "../engine/library/library";
import { say } from "../language/language";

type Provider = Parameters<Library["registries"]["autoCompleteProviders"]["add"]>[1];

export interface NamedSeries {
  readonly id: string;
  readonly title: string;
}

/** From two characters on; an id that is written in full needs no proposal. */
export async function proposedSeries(typed: string, own: readonly NamedSeries[]): Promise<readonly NamedSeries[]> {
  const wanted = typed.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const ofUser = own.filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(wanted));
  // The catalogue of series is loaded when it is first asked.
  const { findKnown } = await import("../series/known/find");
  const known = findKnown(wanted).map(({ id, title }) => ({ id, title: say(title) }));
  const begins = ({ id }: NamedSeries) => id.toLowerCase().startsWith(wanted);
  const all = [...ofUser, ...known.filter(begins), ...known.filter((each) => !begins(each))];
  return all.some(({ id }) => id.toLowerCase() === wanted) ? [] : all;
}

const name = "series_ids";

/** Inside quotation marks of a formula, also of one whose closing mark is not there yet. */
export function proposeSeries(library: Library, own: () => readonly NamedSeries[]): void {
  const providers = library.registries.autoCompleteProviders;
  const provider: Provider = {
    sequence: 60,
    maxDisplayedProposals: 10,
    async getProposals({ type, value }, content) {
      if (type !== "STRING" || !content.startsWith("=")) return [];
      const typed = value.replace(/^"|"$/g, "");
      const proposed = await proposedSeries(typed, own());
      return proposed.map(({ id, title }) => ({
        text: `"${id}"`,
        description: title,
        htmlContent: [{ value: id }],
        // What answers was found by words in three languages; the library would look for the letters again.
        fuzzySearchKey: value,
        alwaysExpanded: true,
      }));
    },
    selectProposal({ start, end }, { text }) {
      this.composer.changeComposerCursorSelection(start, end);
      this.composer.replaceComposerCursorSelection(text);
    },
  };
  providers.replace(name, provider);
}
