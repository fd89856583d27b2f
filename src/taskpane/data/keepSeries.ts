import { say } from "../../language/language";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { PaneContext } from "../context";
import { dataTexts } from "../texts/dataTexts";
import type { OwnSeriesShelf } from "./ownSeries";

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
    if (await shelf.keep(before)) context.tell({ kind: "done", text: () => say(dataTexts.undone) });
  };
  context.tell({
    kind: "done",
    text: told,
    actions: [{ label: () => say(dataTexts.undo), run: () => void undo() }],
  });
  return true;
}
