/** From drafts to series that are kept: what is missing is asked for, and what would be replaced, before anything is. */
import { today } from "../../../cells/calendar";
import { say } from "../../../language/language";
import type { SeriesUse, WorkbookPort } from "../../../workbook/port";
import type { PaneContext } from "../../context";
import { listed } from "../../listed";
import { bringTexts } from "../../texts/bringTexts";
import { dataTexts } from "../../texts/dataTexts";
import { asSeries, findNamed, nameBeside, withImported } from "../importDraft";
import { draftsAreComplete } from "../importView";
import { keepSeries } from "../keepSeries";
import type { OwnSeriesShelf } from "../ownSeries";
import type { ImportState } from "./importState";
import { readersSentence, replacedBy } from "./replacing";

/** The cells that read the user's series; undefined when the workbook cannot tell, which whoever asks says. */
export async function ownUses(port: Pick<WorkbookPort, "ownSeriesInUse">): Promise<readonly SeriesUse[] | undefined> {
  try {
    return await port.ownSeriesInUse();
  } catch {
    return undefined;
  }
}

interface Page {
  readonly panel: HTMLElement;
  repaint(): void;
  /** Whether this still is what is being brought. */
  isCurrent(): boolean;
  kept(names: readonly string[]): void;
}

export async function keepDrafts(
  context: PaneContext,
  shelf: OwnSeriesShelf,
  items: readonly ImportState[],
  page: Page,
): Promise<void> {
  const drafts = items.flatMap((item) => item.drafts);
  const included = drafts.filter((draft) => draft.included);
  if (included.length === 0) {
    context.tell({ kind: "failed", text: () => say(dataTexts.nothingChosen) });
    return;
  }
  if (!draftsAreComplete(page.panel, drafts)) return;
  const replaced = replacedBy(included, shelf.all());
  if (replaced.length > 0) {
    const told = await context.act(
      () => say(bringTexts.countingReaders),
      () => ownUses(context.port),
    );
    if (!told || !page.isCurrent()) return;
    for (const item of items) item.uses = told.answer;
  }
  const uses = items[0]?.uses;
  // The series that the user asked to replace is no question.
  const unasked = replaced.filter(({ name }) => name !== items[0]?.replaces?.name);
  if (unasked.length === 0) return keep();
  const names = unasked.map(({ name }) => name);
  const readers = () => readersSentence(unasked, uses);
  context.tell({
    kind: "ask",
    text: () => say(bringTexts.replaceQuestion, { count: unasked.length, names: listed(names), readers: readers() }),
    actions: [
      { label: () => say(bringTexts.keepBoth), run: keepBoth },
      { label: () => say(dataTexts.replace), run: () => void keep() },
    ],
  });

  function keepBoth(): void {
    const others = included.filter(({ name }) => !findNamed(unasked, name));
    const taken: { readonly name: string }[] = [...shelf.all(), ...others];
    for (const draft of included.filter(({ name }) => findNamed(unasked, name))) {
      draft.name = nameBeside(draft.name, taken);
      taken.push({ name: draft.name });
    }
    page.repaint();
    void keep();
  }

  async function keep(): Promise<void> {
    const names = included.map(({ name }) => name);
    const gone = replacedBy(included, shelf.all());
    const brought = items.flatMap((item) => asSeries(item.drafts, item.source, today()));
    const list = withImported(shelf.all(), brought);
    const told = () => {
      const values = { names: listed(names), count: gone.length };
      if (gone.length === 0) return say(dataTexts.imported, values);
      return say(bringTexts.importedReplacing, { ...values, readers: readersSentence(gone, uses) });
    };
    if ((await keepSeries(context, shelf, list, told)) && page.isCurrent()) page.kept(names);
  }
}
