/** What a page opens with: the workbook of its tab, else the one used last, else the opening book. */
import type { Desk } from "./desk";
import { beginOpening, endOpening, unfinishedOpenings, workbookOfTab } from "./lastOpened";
import { present } from "./shelf";
import type { KeepingDependencies } from "./surroundings";

/** A workbook that stopped the page so often is not opened unasked again. */
const tries = 2;

/** A page that stops while drawing a workbook for the first time does so within this. */
const settledAfter = 2000;

export async function openFirst(desk: Desk, { storage, messages }: KeepingDependencies): Promise<void> {
  // A browser that keeps nothing must not keep the opening book from opening; the first save says that it keeps nothing.
  const workbooks = await present(storage).catch(() => []);
  const ofTab = workbookOfTab();
  const first = workbooks.find((each) => each.id === ofTab) ?? workbooks[0];
  if (!first) return desk.layOpeningBook();
  if (unfinishedOpenings(first.id) >= tries) {
    endOpening();
    await desk.layOpeningBook();
    messages.didNotOpen(first.name);
    return;
  }
  beginOpening(first.id);
  // A page that is left in time has not stopped.
  addEventListener("pagehide", endOpening, { once: true });
  if (!(await desk.openKept(first.id))) await desk.layOpeningBook();
  setTimeout(endOpening, settledAfter);
}
