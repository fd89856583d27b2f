/** The live series that the workbook's formulas read, as they are here: what goes into its file. */
import type { Model } from "../../engine/library/library";
import { idOf, type OwnSeries } from "../../series/own/ownSeries";
import { type CarriedSeries, noSeries } from "../carriedSeries";

export const plainId = (own: OwnSeries) => idOf(own).toUpperCase();

export async function seriesOf(model: Model): Promise<CarriedSeries> {
  const { marketbook } = globalThis;
  // Its snapshot is among its own data (`snapshot.ts`).
  if (!marketbook || marketbook.fetched.snapshotTaken() !== undefined) return noSeries;
  // It brings the whole catalogue of functions, which the first cells need not wait for.
  const { seriesUses } = await import("./dataCells");
  const read = new Set(seriesUses(model, "workbook").map(({ id }) => id.toUpperCase()));
  return {
    own: marketbook.ownSeries().filter((own) => read.has(plainId(own))),
    fetched: marketbook.fetched.all().filter(({ ask, series }) => series && read.has(ask.id.toUpperCase())),
  };
}
