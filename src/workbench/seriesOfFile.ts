/** The series that go into a workbook's file, and those that come out of one. */

import type { Model } from "../engine/library/library";
import { idOf, type OwnSeries } from "../series/own/ownSeries";
import type { CarriedSeries } from "../workbook/carriedSeries";
import type { SeriesStorage } from "../workbook/grid/gridPort";

const plainId = (own: OwnSeries) => idOf(own).toUpperCase();

/** What the workbook's formulas read, as it is here. */
export async function seriesOf(model: Model): Promise<CarriedSeries> {
  // It brings the whole catalogue of functions, which the first cells need not wait for.
  const { seriesRead } = await import("../workbook/grid/seriesRead");
  return seriesRead(model);
}

const isSame = (one: OwnSeries, other: OwnSeries) =>
  one.unit === other.unit &&
  one.scale === other.scale &&
  JSON.stringify(one.observations) === JSON.stringify(other.observations);

export interface Taken {
  /** The user's own series that stand in the place of other ones which the file has under the same names. */
  readonly differing: readonly string[];
  /** Series of the file that could not be read. */
  readonly leftOut: readonly string[];
  /** Keeps what was taken for later visits. */
  keep(): Promise<void>;
}

/** Adds what is not here; what is here stays, whatever the file says. */
export function takeSeries({ own, fetched, leftOut = [] }: CarriedSeries, storage: SeriesStorage): Taken {
  const { marketbook } = globalThis;
  if (!marketbook) return { differing: [], leftOut, keep: async () => {} };
  const here = new Map(marketbook.ownSeries().map((each) => [plainId(each), each]));
  const added = own.filter((each) => !here.has(plainId(each)));
  const differing = own.filter((each) => {
    const present = here.get(plainId(each));
    return present !== undefined && !isSame(present, each);
  });
  const missing = fetched.filter(({ ask }) => !marketbook.fetched.find(ask)?.series);
  if (added.length > 0) marketbook.setOwnSeries([...marketbook.ownSeries(), ...added]);
  marketbook.fetched.restore(missing);
  return {
    differing: differing.map(idOf),
    leftOut,
    async keep() {
      if (added.length > 0) await storage.save(marketbook.ownSeries());
      if (missing.length > 0) await storage.saveFetched(missing);
    },
  };
}
