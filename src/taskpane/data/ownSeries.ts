/** The user's series as the pane holds them: kept by the host, read by the functions, seen by every place of the pane. */
import { say } from "../../language/language";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { WorkbookPort } from "../../workbook/port";
import type { PaneContext } from "../context";
import { reasonOf } from "../reasonOf";
import { dataTexts } from "../texts/dataTexts";

export interface OwnSeriesShelf {
  /** Empty until the host has answered. */
  all(): readonly OwnSeries[];
  state(): "loading" | "failed" | "ready";
  /** Why the host could not read them. */
  reason(): string;
  load(): Promise<void>;
  /** Keeps the list and calculates the cells that read it; the answer is false when that failed. */
  keep(list: readonly OwnSeries[]): Promise<boolean>;
}

export function ownSeriesShelf(port: WorkbookPort, act: PaneContext["act"], changed: () => void): OwnSeriesShelf {
  let series: readonly OwnSeries[] = [];
  let failure: unknown;
  let state: "loading" | "failed" | "ready" = "loading";

  function take(list: readonly OwnSeries[]): void {
    series = list;
    state = "ready";
    globalThis.marketbook?.setOwnSeries(list);
    changed();
  }

  async function load(): Promise<void> {
    state = "loading";
    changed();
    try {
      take(await port.loadOwnSeries());
    } catch (thrown) {
      failure = thrown;
      state = "failed";
      changed();
      return;
    }
    if (series.length === 0) return;
    // Cells calculated before the series were there found none.
    await act(
      () => say(dataTexts.loading),
      () => port.recalculateData(),
    );
  }

  async function keep(list: readonly OwnSeries[]): Promise<boolean> {
    const kept = await act(
      () => say(dataTexts.saving),
      async () => {
        take(await port.saveOwnSeries(list));
        await port.recalculateData();
      },
    );
    return kept !== undefined;
  }

  return { all: () => series, state: () => state, reason: () => reasonOf(failure), load, keep };
}
