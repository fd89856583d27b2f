/** What the page does about the data of the workbook that it shows: its as-of day, keeping what arrives, refreshing what is due. */

import type { Model } from "../engine/library/library";
import { refreshWhenDue } from "../workbook/autoRefresh";
import { calculateLate } from "../workbook/calculateLate";
import { followSettings } from "../workbook/grid/followSettings";
import { keepFetched } from "../workbook/keepFetched";
import type { WorkbookPort } from "../workbook/port";

export interface DataOfWorkbook {
  /** Once it is shown. */
  start(): void;
  stop(): void;
}

/** A workbook that is opened asks no publisher. */
export function quietly<Answer>(action: () => Answer): Answer {
  const fetched = globalThis.marketbook?.fetched;
  return fetched ? fetched.quietly(action) : action();
}

/** Before the grid is drawn, so that the first figures seen are of the workbook's own day. */
export function openData(model: Model, port: WorkbookPort): DataOfWorkbook {
  const fetched = globalThis.marketbook?.fetched;
  if (!fetched) return { start: () => {}, stop: () => {} };
  const unfollow = quietly(() => followSettings(model));
  const keeping = keepFetched(port, fetched, (reason) => console.warn("Fetched series are not kept:", reason));
  const unhear = calculateLate(port, fetched, (reason) => console.warn("Late series are not calculated:", reason));
  addEventListener("pagehide", keeping.now);
  return {
    // A failure is remembered beside the series, where cells and pane tell it.
    start: () => void refreshWhenDue(port, fetched),
    stop() {
      unfollow();
      keeping.stop();
      removeEventListener("pagehide", keeping.now);
      unhear();
    },
  };
}
