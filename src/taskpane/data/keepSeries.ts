import { say } from "../../language/language";
import { changeBetween } from "../../series/own/changeOfOwn";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { PaneContext } from "../context";
import { dataTexts } from "../texts/dataTexts";
import type { OwnSeriesShelf } from "./ownSeries";

/** What is here now without the change from `before` to `after`: what other pages have brought in between stays. */
function without(
  before: readonly OwnSeries[],
  after: readonly OwnSeries[],
  now: readonly OwnSeries[],
): readonly OwnSeries[] {
  const { put, removed } = changeBetween(before, after);
  const changed = new Set([...put.map(({ name }) => name), ...removed].map((name) => name.toLowerCase()));
  const isChanged = ({ name }: OwnSeries) => changed.has(name.toLowerCase());
  const present = new Map(now.map((series) => [series.name.toLowerCase(), series]));
  const old = before.flatMap((series) => {
    const kept = isChanged(series) ? series : present.get(series.name.toLowerCase());
    return kept ? [kept] : [];
  });
  const known = new Set(before.map(({ name }) => name.toLowerCase()));
  return [...old, ...now.filter((series) => !isChanged(series) && !known.has(series.name.toLowerCase()))];
}

/** Keeps the list and says so once it is kept; the change can be undone once, from the line that reports it. False when it failed. */
export async function keepSeries(
  context: PaneContext,
  shelf: OwnSeriesShelf,
  list: readonly OwnSeries[],
  told: () => string,
): Promise<boolean> {
  const before = shelf.all();
  if (!(await shelf.keep(list))) return false;
  const undo = async () => {
    if (await shelf.keep(without(before, list, shelf.all())))
      context.tell({ kind: "done", text: () => say(dataTexts.undone) });
  };
  context.tell({
    kind: "done",
    text: told,
    actions: [{ label: () => say(dataTexts.undo), run: () => void undo() }],
  });
  return true;
}
