/**
 * The bar of a workbook that computes from the data inside it. When it goes live, what the snapshot has and the user has not is
 * offered: nothing of a file enters the user's data unasked.
 */
import type { Model } from "../../engine/library/library";
import { calculated } from "../../engine/recalculation/calculating";
import { currentLanguage, say } from "../../language/language";
import { idOf } from "../../series/own/ownSeries";
import { type CarriedSeries, noSeries } from "../../workbook/carriedSeries";
import type { SeriesStorage } from "../../workbook/grid/gridPort";
import { keptSeries, snapshotState } from "../../workbook/grid/snapshot";
import { describedSeries } from "../../workbook/passingOn";
import type { WorkbookPort } from "../../workbook/port";
import { dropMessage, showMessage, showNews } from "../messageBar";
import { notHere, takeSeries } from "../seriesOfFile";
import { texts } from "./texts";

const mostNamed = 5;
const firstOf = (lines: readonly string[]) =>
  lines.slice(0, mostNamed).join("; ") + (lines.length > mostNamed ? " …" : "");

/** The answer stops the following. */
export function followSnapshotBar(model: Model, port: WorkbookPort, storage: SeriesStorage): () => void {
  const owner = {};
  let shown = "";

  function follow(): void {
    const state = snapshotState(model);
    const present = JSON.stringify(state ?? null);
    if (present === shown) return;
    const wasOn = shown.includes('"on":true');
    shown = present;
    dropMessage("snapshot");
    if (state?.on) {
      dropMessage("snapshot-series");
      const goLive = { text: texts.goLive, act: () => void port.switchSnapshot("live") };
      showMessage("snapshot", () => say(texts.on, { day: state.taken.slice(0, 10) }), [goLive]);
    } else if (wasOn) {
      // Once the functions read live data again: what is here is asked of them.
      void calculated(model).then(() => offer(keptSeries(model) ?? noSeries));
    }
  }

  function offer(series: CarriedSeries): void {
    const { missing, differing } = notHere(series);
    // Of whoever brought an own series the file says nothing.
    const lines = () => [
      ...missing.own.map((each) => [idOf(each), each.title, each.source].filter((word) => word !== "").join(" · ")),
      ...describedSeries({ ...missing, own: [] }, currentLanguage()),
    ];
    const count = lines().length;
    if (count === 0 && differing.length === 0) return;
    const words = () => [
      ...(count > 0 ? [say(texts.offer, { series: firstOf(lines()) })] : []),
      ...(differing.length > 0 ? [say(texts.differing, { ids: differing.join(", ") })] : []),
    ];
    const take = { text: texts.take, act: () => void add(missing, count) };
    showMessage("snapshot-series", () => words().join(" "), count > 0 ? [take] : []);
  }

  async function add(series: CarriedSeries, count: number): Promise<void> {
    const { keep } = takeSeries(series, storage);
    await keep().catch((reason) => console.warn("The snapshot's series are not kept:", reason));
    await port.recalculateData();
    showNews("snapshot-series", () => say(texts.taken, { count }));
  }

  follow();
  model.on("update", owner, follow);
  return () => {
    model.off("update", owner);
    dropMessage("snapshot");
    dropMessage("snapshot-series");
  };
}
