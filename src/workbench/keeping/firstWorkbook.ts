/** What a page opens with: the workbook of its tab, else the one used last, else the opening book. */
import type { Desk } from "./desk";
import { beginOpening, endOpening, mostTries, unfinishedOpenings, workbookOfTab } from "./lastOpened";
import { present } from "./shelf";
import type { KeepingDependencies } from "./surroundings";

/** A page that stops while drawing a workbook for the first time does so within this. */
const settledAfter = 2000;

export async function openFirst(desk: Desk, { storage, messages }: KeepingDependencies): Promise<void> {
  // A browser that keeps nothing must not keep the opening book from opening; the first save says that it keeps nothing.
  const workbooks = await present(storage).catch(() => []);
  const ofTab = workbookOfTab();
  const first = workbooks.find((each) => each.id === ofTab) ?? workbooks[0];
  if (!first) return desk.layOpeningBook();
  if (unfinishedOpenings(first.id) >= mostTries) {
    endOpening();
    await desk.layOpeningBook();
    messages.didNotOpen(first.name);
    return;
  }
  beginOpening(first.id);
  // A page that is left in time has not stopped.
  addEventListener("pagehide", endOpening, { once: true });
  const isOpen = await desk.openKept(first.id).catch((thrown: unknown) => {
    // What is kept may be of any shape, and the page must open all the same.
    console.warn("The kept workbook cannot be opened:", thrown);
    messages.unreadable(first.name);
    return false;
  });
  if (!isOpen) await desk.layOpeningBook();
  setTimeout(endOpening, settledAfter);
}
