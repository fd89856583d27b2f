/** The series that a workbook's formulas read, as they are here. */
import type { Model } from "../../engine/library/library";
import { idOf, type OwnSeries } from "../../series/own/ownSeries";
import { type CarriedSeries, noSeries } from "../carriedSeries";
import { seriesUses } from "./dataCells";

const plainId = (own: OwnSeries): string => idOf(own).toUpperCase();

export function seriesRead(model: Model): CarriedSeries {
  const { marketbook } = globalThis;
  if (!marketbook) return noSeries;
  const read = new Set(seriesUses(model, "workbook").map(({ id }) => id.toUpperCase()));
  return {
    own: marketbook.ownSeries().filter((own) => read.has(plainId(own))),
    fetched: marketbook.fetched.all().filter(({ ask, series }) => series && read.has(ask.id.toUpperCase())),
  };
}
